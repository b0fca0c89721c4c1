import Domain
import Intake

extension Json {
    /// A line of `read --json`.
    static func reading(_ proposed: Proposed, noted: Noted?) -> Json {
        let reading = proposed.reading
        var fields: [String: Json] = [
            "source": .string(reading.source), "kind": .string(reading.kind.rawValue),
            "employer": .maybe(reading.employer), "role": .maybe(reading.role),
            "date": .maybe(reading.date?.description), "stage": .maybe(reading.reached?.rawValue),
            "reasons": .strings(reading.reasons.map(\.rawValue)), "detail": .strings(reading.detail),
            "interviewAt": .maybe(reading.interviewAt?.description),
            "confidence": .double((reading.confidence * 1000).rounded() / 1000),
            "evidence": .array(unlike(reading.evidence).map(evidence)),
            "application": .maybe(noted?.application?.text ?? proposed.certain?.text),
            "candidates": .strings(proposed.possible.map(\.text)),
        ]
        if let noted { fields["recorded"] = .object(noted.json) }
        return .object(fields)
    }

    /// The line of a message that cannot be read.
    static func unreadable(_ source: String, _ why: Unreadable, sentence: String) -> Json {
        .object(["source": .string(source), "error": .string(sentence), "code": .string(why.code)])
    }

    /// Two rules may find the same words to say the same: they are told once.
    private static func unlike(_ evidence: [Evidence]) -> [Evidence] {
        evidence.reduce(into: []) { told, next in
            let isTold = told.contains {
                $0.part == next.part && $0.start == next.start && $0.end == next.end && $0.says == next.says
            }
            if !isTold { told.append(next) }
        }
    }

    private static func evidence(_ evidence: Evidence) -> Json {
        .object([
            "text": .string(evidence.text), "says": .string(evidence.says), "part": .string(evidence.part.rawValue),
            "start": .int(evidence.start), "end": .int(evidence.end),
            "certainty": .string(evidence.certainty.rawValue),
        ])
    }
}

/// What `--record` came to for one message.
struct Noted {
    var application: JobApplication.ID?
    var change: Change.ID?
    /// Why nothing was recorded, as a code; nil where something was.
    var left: Left?

    enum Left: String {
        case known, noApplication = "no_application", nothingToNote = "nothing_to_note", declined, refused
    }

    var json: [String: Json] {
        ["change": .maybe(change?.text), "left": .maybe(left?.rawValue)]
    }
}
