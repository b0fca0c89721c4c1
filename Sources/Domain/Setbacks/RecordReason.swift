/// Keeps a reason for the no, with whose claim it is (METHOD X1, rule 1).
public struct RecordReason: Command {
    public var reason: ReasonRecorded

    public init(_ reason: ReasonRecorded) {
        self.reason = reason
    }

    public var subject: Subject? { Subject(.application, reason.application.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let application = try search.application(reason.application)
        try atMost(reason.words, field: "words")
        try atMost(reason.by, field: "by")
        guard !application.reasons.contains(where: { $0.value == reason }) else { throw .alreadySo }
        return [reason]
    }
}

public struct ReasonRecorded: Fact {
    public static let name = "reason_recorded"
    public var application: JobApplication.ID
    public var reason: Reason
    public var source: ReasonSource
    /// The words that say so, where somebody stated it.
    public var words: String?
    /// Who stated it.
    public var by: String?

    public init(
        application: JobApplication.ID, reason: Reason, source: ReasonSource, words: String? = nil, by: String? = nil
    ) {
        self.application = application
        self.reason = reason
        self.source = source
        self.words = words
        self.by = by
    }

    public var subjects: [Subject] { [Subject(.application, application.text)] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.update(application, entry) { $0.reasons.file(self, entry) }
    }
}
