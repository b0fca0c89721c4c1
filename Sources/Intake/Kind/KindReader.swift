import Domain
import Phrases

/// Decides what a message is, from the phrases of the area `kinds`.
///
/// Each rule that matches counts once, with its weight as a chance out of
/// ten; the rules of one kind are joined as independent witnesses, so that a
/// kind's strength is 1 − Π(1 − weight/10). Words in a sentence that only
/// tells what would be the case, or what happens to candidates in general,
/// do not count. `decide` then settles between kinds.
///
/// Confidence is the strength of the chosen kind, lessened by up to half of
/// the strongest rival that the choice had to overrule. For `other` without
/// any sign it is one half.
struct KindReader {
    let kind: MessageKind
    let confidence: Double
    /// What speaks for the chosen kind.
    let evidence: [(match: PhraseMatch, part: Evidence.Part)]

    /// From this weight on a rule says no by itself; lighter ones only in company.
    private static let plainWeight = 6

    init(_ text: MessageText, book: PhraseBook) {
        let found = Self.matches(in: text, book: book)
        var strength: [MessageKind: Double] = [:]
        for kind in MessageKind.allCases {
            strength[kind] = Self.strength(of: found.filter { $0.match.rule.says == kind.rawValue }.map(\.match))
        }
        let isHiring = found.contains { $0.match.rule.says == "hiring_context" }
        let plainNo = found.map(\.match).filter { $0.rule.says == "rejection" && $0.rule.weight >= Self.plainWeight }
        let chosen = KindDecision(
            strength: strength, plainNo: Self.strength(of: plainNo), isHiring: isHiring)
        kind = chosen.kind
        confidence = chosen.confidence
        evidence = found.filter { $0.match.rule.says == chosen.kind.rawValue }
    }

    static func strength(of matches: [PhraseMatch]) -> Double {
        let rules = Dictionary(matches.map { ($0.rule.name, $0.rule.weight) }) { first, _ in first }
        let doubt = rules.values.sorted().reduce(1.0) { $0 * (1 - Double($1) / 10) }
        return 1 - doubt
    }

    private static func matches(in text: MessageText, book: PhraseBook) -> [(match: PhraseMatch, part: Evidence.Part)] {
        [(text.subject, Evidence.Part.subject), (text.body, .text)].flatMap { cut, part in
            let all = book.matches(in: cut, area: "kinds")
            let conditions = all.filter { $0.rule.says == "conditional" }
            return all.filter { match in !isOnlySupposed(match, conditions) }.map { ($0, part) }
        }
    }

    /// True for words of a decision in a sentence that decides nothing.
    private static func isOnlySupposed(_ match: PhraseMatch, _ conditions: [PhraseMatch]) -> Bool {
        guard ["rejection", "interview_invitation", "assessment", "offer"].contains(match.rule.says) else {
            return false
        }
        return conditions.contains { condition in
            guard condition.sentence == match.sentence else { return false }
            switch condition.rule.code {
            case "whole_sentence": return true
            case "no_answer": return match.rule.says == "rejection"
            default: return condition.start <= match.start
            }
        }
    }
}
