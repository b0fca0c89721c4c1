public import Domain

/// What was read in one message: a proposal, never a fact (METHOD, rule 3).
public struct Reading: Sendable, Equatable {
    public var source: String
    public var kind: MessageKind
    /// The hiring organisation; the agency only where the client is not named; nil for `other`.
    public var employer: String?
    /// The role as a person would note it.
    public var role: String?
    /// The message's own Date with its zone.
    public var date: Moment?
    /// As `read --json` names it; nil where the message tells nothing.
    public var reached: MessageStage?
    /// Only for rejections, in the order of the message; `none_given` where nothing is said.
    public var reasons: [Reason]
    /// Finer codes beside the reasons (`cancelled`, `on_hold`, `local_experience` …).
    public var detail: [String]
    /// Only where one time is fixed; deadlines and lists of slots are nil.
    public var interviewAt: Moment?
    /// How sure the kind is, 0–1; see `KindReader` for how it is made.
    public var confidence: Double
    /// The words that say so, in the order of the message.
    public var evidence: [Evidence]

    public init(
        source: String, kind: MessageKind, employer: String? = nil, role: String? = nil, date: Moment? = nil,
        reached: MessageStage? = nil, reasons: [Reason] = [], detail: [String] = [], interviewAt: Moment? = nil,
        confidence: Double, evidence: [Evidence] = []
    ) {
        self.source = source
        self.kind = kind
        self.employer = employer
        self.role = role
        self.date = date
        self.reached = reached
        self.reasons = reasons
        self.detail = detail
        self.interviewAt = interviewAt
        self.confidence = confidence
        self.evidence = evidence
    }

    /// The stage in the log's terms: `application` is `applied`, an assessment is `assessment`.
    public var stage: Stage? {
        if kind == .assessment { return .assessment }
        return reached?.stage
    }
}

/// The stages of `read --json` (CONTRACT), coarser than the log's.
public enum MessageStage: String, Sendable, CaseIterable, Comparable {
    case application, screen, interview, final, offer

    public var stage: Stage {
        switch self {
        case .application: .applied
        case .screen: .screen
        case .interview: .interview
        case .final: .final
        case .offer: .offer
        }
    }

    public static func < (a: Self, b: Self) -> Bool { a.stage < b.stage }
}

/// Words of a message, and what they say.
public struct Evidence: Sendable, Equatable {
    /// Where the words stand.
    public enum Part: String, Sendable {
        case subject, text, sender
    }

    /// The words as written.
    public var text: String
    public var part: Part
    /// UTF-8 offsets into that part.
    public var start: Int
    public var end: Int
    /// A kind, a reason, `stage_interview`, `employer`, `role` or `interview_at`.
    public var says: String
    public var certainty: Certainty

    public init(text: String, part: Part, start: Int, end: Int, says: String, certainty: Certainty) {
        self.text = text
        self.part = part
        self.start = start
        self.end = end
        self.says = says
        self.certainty = certainty
    }
}
