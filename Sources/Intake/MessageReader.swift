import Domain
public import Phrases

/// Reads what a message is, whom it is from, and what it says.
///
/// Needs the areas `kinds`, `reasons`, `stages`, `names`, `senders` and
/// `layout` of the phrase book. Knows no clock: days without a year are
/// reckoned from the message's own date.
public struct MessageReader: Sendable {
    private let book: PhraseBook

    public init(_ book: PhraseBook) {
        self.book = book
    }

    public func read(_ message: Message) -> Reading {
        let text = MessageText(message, book: book)
        let kind = KindReader(text, book: book)
        var evidence = kind.evidence.map { Evidence($0.match, part: $0.part, says: kind.kind.rawValue) }
        var reading = Reading(
            source: message.source, kind: kind.kind, employer: nil, role: nil, date: message.date, reached: nil,
            reasons: [], detail: [], interviewAt: nil, confidence: kind.confidence, evidence: [])
        if kind.kind == .rejection {
            let reasons = ReasonReader(text, book: book)
            reading.reasons = reasons.reasons
            reading.detail = reasons.detail
            evidence += reasons.evidence.map { Evidence($0, part: .text, says: $0.rule.says) }
        }
        let stage = StageReader(text, kind: kind.kind, book: book)
        reading.reached = stage.stage
        evidence += stage.evidence.map {
            Evidence($0.match, part: $0.part, says: "stage_" + (stage.stage?.rawValue ?? ""))
        }
        if kind.kind != .other {
            let role = RoleReader(text, book: book)
            let employer = EmployerReader(text, role: role.name, book: book)
            reading.role = role.name
            reading.employer = employer.name
            evidence += [role.evidence, employer.evidence].compactMap { $0 }
        }
        if kind.kind == .interviewInvitation || kind.kind == .assessment {
            let time = InterviewTimeReader(text, isAssessment: kind.kind == .assessment)
            reading.interviewAt = time.moment
            evidence += time.evidence.map { [$0] } ?? []
        }
        reading.evidence = evidence.sorted {
            ($0.part.order, $0.start, $0.end, $0.says) < ($1.part.order, $1.start, $1.end, $1.says)
        }
        return reading
    }
}

extension Evidence {
    init(_ match: PhraseMatch, part: Part, says: String) {
        self.init(
            text: match.text, part: part, start: match.start, end: match.end, says: says,
            certainty: Certainty(rawValue: match.rule.certainty.rawValue) ?? .possible)
    }
}

extension Evidence.Part {
    var order: Int {
        switch self {
        case .sender: 0
        case .subject: 1
        case .text: 2
        }
    }
}
