public import Domain

/// Short names of codes, in lower case as they stand inside a sentence; `capitalised` for a heading.
public enum LabelWords {
    public static func of(_ stage: Stage) -> String {
        switch stage {
        case .saved: "saved"
        case .applied: "applied"
        case .acknowledged: "acknowledged"
        case .screen: "first conversation"
        case .assessment: "assessment"
        case .interview: "interview"
        case .final: "final round"
        case .offer: "offer"
        }
    }

    /// The stage with its round: `second interview`.
    public static func of(_ stage: Stage, round: Int?) -> String {
        guard stage == .interview, let round, round > 1 else { return of(stage) }
        return "\(ordinal(round)) interview"
    }

    public static func of(_ outcome: Outcome) -> String {
        switch outcome {
        case .accepted: "accepted"
        case .declined: "declined"
        case .unsuccessful: "unsuccessful"
        case .withdrawn: "withdrawn by you"
        case .noResponse: "no answer"
        case .roleCancelled: "role \(Terms.cancelled)"
        case .offerWithdrawn: "offer withdrawn"
        }
    }

    /// Where an application stands in one or two words.
    public static func standing(of application: JobApplication) -> String {
        application.outcome.map(of) ?? of(application.stage, round: application.round)
    }

    /// As above, with a reserve list it waits on and the seeker's own name for the stage.
    public static func standing(of application: JobApplication, in search: JobSearch) -> String {
        if application.reserve != nil { return "on a reserve list" }
        guard application.isOpen, let name = search.stageName(of: application) else { return standing(of: application) }
        return name
    }

    public static func of(_ kind: ApplicationKind) -> String {
        switch kind {
        case .application: "application"
        case .speculative: "speculative letter"
        case .informational: "informational talk"
        }
    }

    public static func of(_ step: WalkStep) -> String { step.rawValue }

    public static func of(_ size: WalkSize) -> String {
        switch size {
        case .note: "a note"
        case .short: "a short walk"
        case .full: "the full walk"
        }
    }

    public static func of(_ bin: Bin) -> String {
        switch bin {
        case .keepIt: "keep it"
        case .showItBetter: "show it better"
        case .learnIt: "learn it"
        case .earnIt: "earn it"
        case .lookElsewhere: "look elsewhere"
        case .letItGo: "let it go"
        }
    }

    /// What a bin is for, in half a sentence.
    public static func meaning(of bin: Bin) -> String {
        switch bin {
        case .keepIt: "it worked; do it again"
        case .showItBetter: "you have it; they did not hear it"
        case .learnIt: "a skill you would like to have"
        case .earnIt: "experience that takes time"
        case .lookElsewhere: "a different role, level, place or pay"
        case .letItGo: "chance, or not yours to change"
        }
    }

    public static func of(_ certainty: Certainty) -> String { certainty.rawValue }

    static func ordinal(_ number: Int) -> String {
        let words = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
        return words.indices.contains(number - 1) ? words[number - 1] : "\(number)th"
    }
}
