public import Domain

/// A posting as it came: what it names outright, and its words.
public struct PostingSource: Sendable, Equatable {
    /// What it was read from.
    public enum Form: String, Sendable {
        case text, html
        /// schema.org JobPosting in a saved page.
        case jobPosting = "job_posting"
        /// The public data of a job board.
        case board
    }

    public var form: Form
    /// What is named in fields of its own; empty employer and role where it is not.
    public var details: ApplicationDetails
    /// Its words, a line a heading, paragraph or point; points begin with `- `, cells of a table have tabs between them.
    public var text: String

    public init(form: Form, details: ApplicationDetails = ApplicationDetails(), text: String) {
        self.form = form
        self.details = details
        self.text = text
    }
}

/// One criterion that was read: a proposal, never a fact (METHOD, rule 3).
public struct ReadCriterion: Sendable, Equatable {
    public var asked: AskedFor
    /// The heading it stood under; empty where it stood under none.
    public var heading: String

    public init(asked: AskedFor, heading: String) {
        self.asked = asked
        self.heading = heading
    }
}

/// What was read in a posting: what it names, and what it asks for.
public struct PostingReading: Sendable, Equatable {
    public var form: PostingSource.Form
    /// Employer and role are empty where they were not found.
    public var details: ApplicationDetails
    public var criteria: [ReadCriterion]

    public var musts: [ReadCriterion] { criteria.filter { $0.asked.kind == .must } }
    public var wishes: [ReadCriterion] { criteria.filter { $0.asked.kind == .wish } }
}
