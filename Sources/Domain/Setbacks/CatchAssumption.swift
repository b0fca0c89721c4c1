/// Keeps a guess about why, once the seeker has asked what tells them so (METHOD L3).
public struct CatchAssumption: Command {
    public var assumption: AssumptionCaught

    public init(_ assumption: AssumptionCaught) {
        self.assumption = assumption
    }

    public var subject: Subject? { Subject(.application, assumption.application.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        _ = try search.application(assumption.application)
        _ = try text(assumption.thought, field: "thought")
        try atMost(assumption.evidence, field: "evidence")
        try atMost(assumption.question, field: "question")
        return [assumption]
    }
}

public struct AssumptionCaught: Fact {
    public static let name = "assumption_caught"
    public var application: JobApplication.ID
    /// The thought, in the seeker's own words.
    public var thought: String
    /// True when somebody said or did something that tells the seeker so.
    public var wasSaid: Bool
    /// What was said or done, where it was.
    public var evidence: String?
    /// The question the guess was turned into.
    public var question: String?

    public init(
        application: JobApplication.ID, thought: String, wasSaid: Bool, evidence: String? = nil,
        question: String? = nil
    ) {
        self.application = application
        self.thought = thought
        self.wasSaid = wasSaid
        self.evidence = evidence
        self.question = question
    }

    public var subjects: [Subject] { [Subject(.application, application.text)] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.update(application, entry) { $0.assumptions.file(self, entry) }
    }
}
