public import Domain
public import Guidance

/// What could be done with what was learned (METHOD P1, P2, K1).
public enum ActionWords {
    /// The suggestion as an aim the seeker can take over or change.
    public static func aim(_ suggestion: ActionSuggestion) -> String {
        switch suggestion {
        case .learn(let skill): "Learn more about \(shortened(skill, to: 80))"
        case .practise: "\(Terms.practise.capitalised) telling this aloud, to somebody who listens"
        case .gainExperience: "Find one way to gain this experience, or somebody who has it"
        case .lookElsewhere: "Look at two \(Terms.neighbouring) roles, levels or places"
        case .askSomeone: "Ask somebody who does this work what they look for"
        case .carryOn: "Nothing to change, carry on"
        case .smallestTrial: "Try the smallest thing that can be undone"
        }
    }

    public static func why(_ suggestion: ActionSuggestion) -> String {
        switch suggestion {
        case .learn: "A skill they named, and one you would like to have."
        case .practise(let words): "You have it, and they did not hear it: \(shortened(words, to: 120).quoted)"
        case .gainExperience: "Experience takes time, and the first step \(Terms.towards) it need not."
        case .lookElsewhere: "What you bring may fit better a little to the side."
        case .askSomeone: "One conversation tells more than ten \(Terms.advertisement)s."
        case .carryOn: "That is a full result. Not every setback holds a lesson."
        case .smallestTrial: "When it is hard to decide, a small trial decides more than thinking does."
        }
    }

    public static var cosmetics: String {
        "What was missing seems to be a skill or experience, and so far the only plan is to polish the papers. "
            + "The \(Terms.cv) can wait; is there one thing to learn or try?"
    }

    /// The if-then of an action as one sentence; nil where it has none.
    public static func ifThen(_ action: ActionPlanned) -> String? {
        guard let when = action.when, !when.isEmpty else { return nil }
        return action.then.map { "When \(when.onOneLine), I \($0.onOneLine)".asSentence }
    }

    /// A person to keep, and how (METHOD K1).
    public static func keep(_ door: OpenDoor) -> String {
        let who = "\(door.name), \(LabelWords.of(door.relation))"
        if door.isThroughRecruiter { return "\(who). Somebody who may think of you later; best through the recruiter." }
        return door.mayConnect
            ? "\(who). An invitation to connect would fit." : "\(who). Worth keeping in mind."
    }
}
