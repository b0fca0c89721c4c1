import Domain
import Phrases

/// Reads the stated reasons of a rejection from the phrases of the area `reasons` (METHOD X1).
///
/// That somebody else was chosen is said in nearly every no; it counts as a
/// reason only where no other is given (`other_chosen`).
struct ReasonReader {
    let reasons: [Reason]
    let detail: [String]
    let evidence: [PhraseMatch]

    init(_ text: MessageText, book: PhraseBook) {
        let all = book.matches(in: text.body, area: "reasons").filter { Reason(rawValue: $0.rule.says) != nil }
        let weighty = all.filter { $0.rule.code != "other_chosen" }
        let counted = weighty.isEmpty ? all : weighty
        var reasons: [Reason] = []
        var detail: [String] = []
        for match in counted {
            if let reason = Reason(rawValue: match.rule.says), !reasons.contains(reason) { reasons.append(reason) }
            if let code = match.rule.code, !detail.contains(code) { detail.append(code) }
        }
        self.reasons = reasons.isEmpty ? [.noneGiven] : reasons
        self.detail = detail
        evidence = counted
    }
}
