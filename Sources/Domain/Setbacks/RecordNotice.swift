/// Keeps how the news came: when, by whom, how, and the exact words (METHOD L1).
public struct RecordNotice: Command {
    public var notice: NoticeReceived

    public init(_ notice: NoticeReceived) {
        self.notice = notice
    }

    public var subject: Subject? { Subject(.application, notice.application.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let application = try search.application(notice.application)
        try notLater(notice.on, than: now)
        try atMost(notice.words, field: "words")
        for (field, value) in [("from", notice.from), ("address", notice.address), ("title", notice.title)] {
            try atMost(value, field: field)
        }
        let isKnown = application.notices.contains { $0.value == notice }
        guard !isKnown else { throw .alreadySo }
        return [notice]
    }
}

/// The words in which an employer told the seeker something about an application, kept verbatim.
public struct NoticeReceived: Fact {
    public static let name = "notice_received"
    public var application: JobApplication.ID
    /// What the message was.
    public var kind: MessageKind
    /// Who said it, as named in it; empty when not known.
    public var from: String
    /// The sender's address, where it came by mail.
    public var address: String?
    public var channel: Channel
    public var title: String?
    public var words: String
    public var on: Day
    public var at: ClockTimeText?

    public init(
        application: JobApplication.ID, kind: MessageKind, from: String, address: String? = nil, channel: Channel,
        title: String? = nil, words: String, on: Day, at: ClockTime? = nil
    ) {
        self.application = application
        self.kind = kind
        self.from = from
        self.address = address
        self.channel = channel
        self.title = title
        self.words = words
        self.on = on
        self.at = at.map(ClockTimeText.init)
    }

    public var happened: Day? { on }
    public var time: ClockTime? { at?.time }
    public var subjects: [Subject] { [Subject(.application, application.text)] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.update(application, entry) { $0.notices.file(self, entry) }
    }
}

/// A time of day as stored: `10:30+01:00`.
public struct ClockTimeText: Codable, Sendable, Equatable {
    public let time: ClockTime

    public init(_ time: ClockTime) {
        self.time = time
    }

    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let time = ClockTime(text) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not a time"))
        }
        self.time = time
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(time.description)
    }
}
