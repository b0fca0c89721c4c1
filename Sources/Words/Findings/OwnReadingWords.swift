import Domain
public import Guidance

/// Readings of one's own where no reason was given, and the end of decoding (METHOD X3, X4).
public enum OwnReadingWords {
    public static func sentence(_ reading: OwnReading) -> String {
        switch reading {
        case .postWentAway: "The \(Terms.post) itself went away. As far as is told, nobody was preferred to you."
        case .beforeMeeting:
            "It ended before anybody had met you. They had only paper to go by, and numbers or timing may have decided "
                + "as much."
        case .wasInvited: "You were asked to an interview, so what you had sent was enough to want to meet you."
        case .reachedTheLast: "You were in the last round. They had found no reason to stop before it."
        case .wentWell:
            "By your own account it went well. What tipped it may have lain with somebody else, or with them."
        case .stumbled(let question):
            "You noted that you were less sure of this question: \(question.onOneLine.quoted) It may have counted, or "
                + "nobody may have noticed."
        case .saidElsewhere(let reason, let times):
            "You were told elsewhere, \(count(times)), that \(told(reason)). Whether it was so here is not known."
        }
    }

    /// It ends here, with one next step (METHOD X4).
    public static func enough(_ onward: AsMuchAsCanBeKnown.Onward) -> [String] {
        switch onward {
        case .step(let step):
            [DecodeWords.asMuchAsCanBeKnown, "One next step, when you like: \(StepWords.title(step).lowercasedFirst)."]
        case .done: [DecodeWords.asMuchAsCanBeKnown, "You can leave it here."]
        }
    }

    private static func count(_ times: Int) -> String { times == 2 ? "twice" : "\(times) times" }

    private static func told(_ reason: Reason) -> String {
        switch reason {
        case .presentation: "something did not come across as you meant it"
        case .experienceLevel: "they looked for more, or other, experience"
        default: "they looked for a skill they did not see"
        }
    }
}
