public import Domain

/// What was read in the words somebody typed or pasted to add an application: a proposal, never a fact (METHOD, rule 3).
public struct AddReading: Sendable, Equatable {
    /// What the words are.
    public enum Form: String, Sendable {
        case line, link, posting
    }

    public var form: Form
    public var kind = ApplicationKind.application
    /// What was understood; employer and role are empty where they were not.
    public var details = ApplicationDetails()
    /// The day of the application; nil where nothing says that it has gone in.
    public var applied: Day?
    /// What was understood, from which words, in the order of the fields.
    public var understood: [Understood] = []
    /// What could be meant in two ways or was only guessed.
    public var doubts: [AddDoubt] = []
    /// What was not understood, as it was written; kept as a note.
    public var note = ""

    public init(form: Form) {
        self.form = form
    }

    /// Fields without which nothing can be added, that have to be asked for.
    public var missing: [ApplicationField] {
        (details.employer.isEmpty ? [.employer] : []) + (details.role.isEmpty ? [.role] : [])
    }
}

/// One thing that was understood.
public struct Understood: Sendable, Equatable {
    /// A field, or the day of the application.
    public enum Part: Sendable, Hashable {
        case field(ApplicationField)
        case applied
    }

    public var part: Part
    /// The words that say so, as they were written.
    public var words: String
    public var certainty: Certainty

    public init(_ part: Part, words: String, certainty: Certainty = .stated) {
        self.part = part
        self.words = words
        self.certainty = certainty
    }
}

/// Something to look at before saying yes.
public enum AddDoubt: Sendable, Equatable {
    /// It says that the application went in, and not when.
    case noDay
    /// A day that can be read in two ways; none was taken.
    case twoDays(words: String, Day, Day)
    /// Nothing tells employer and role apart but their order.
    case order
    /// Read from the address alone.
    case address
}

/// The days that words can mean: none, one, or several where they are read in more than one way.
///
/// `isAhead` looks for a day to come. Given by the shell, which has the reader of days in the seeker's language.
public typealias DaysSaid = @Sendable (_ words: String, _ today: Day, _ isAhead: Bool) -> [Day]
