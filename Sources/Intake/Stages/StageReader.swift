import Domain
import Phrases

/// Reads the stage: the furthest reached, or for an invitation the one it belongs to.
struct StageReader {
    let stage: MessageStage?
    let evidence: [(match: PhraseMatch, part: Evidence.Part)]

    init(_ text: MessageText, kind: MessageKind, book: PhraseBook) {
        let found = [(text.subject, Evidence.Part.subject), (text.body, .text)].flatMap { cut, part in
            book.matches(in: cut, area: "stages").map { (match: $0, part: part) }
        }
        let prefix = kind == .interviewInvitation || kind == .assessment ? "next_" : "reached_"
        let named = found.compactMap { one -> (MessageStage, PhraseMatch, Evidence.Part)? in
            if one.match.rule.code == "subject_only", one.part != .subject { return nil }
            guard one.match.rule.says.hasPrefix(prefix) else { return nil }
            return MessageStage(rawValue: String(one.match.rule.says.dropFirst(prefix.count)))
                .map { ($0, one.match, one.part) }
        }
        let furthest = named.map(\.0).max()
        let wasInterviewed = found.contains { $0.match.rule.says == "reached_interview" }
        switch kind {
        case .other, .recruiterOutreach: stage = nil
        case .offer: stage = .offer
        case .rejection, .acknowledgement, .informationRequest, .withdrawalConfirmation:
            stage = furthest ?? .application
        case .interviewInvitation: stage = furthest ?? .interview
        case .assessment:
            stage = furthest.map { $0 >= .interview ? $0 : .screen } ?? (wasInterviewed ? .interview : .screen)
        }
        let told = stage
        evidence = named.filter { $0.0 == told }.map { ($0.1, $0.2) }
    }
}
