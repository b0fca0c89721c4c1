import Domain
import Phrases

/// Reads the role, as a person would note it: without reference numbers, articles and the word "role".
struct RoleReader {
    let name: String?
    let evidence: Evidence?

    private struct Vote {
        var name: String
        var weight: Int
        var evidence: Evidence
    }

    init(_ text: MessageText, book: PhraseBook) {
        var votes: [Vote] = []
        for (cut, part) in [(text.subject, Evidence.Part.subject), (text.body, .text)] {
            for match in book.matches(in: cut, area: "names") where match.rule.says == "role" {
                guard let capture = match.captured("role") else { continue }
                let isAtEnd = capture.end < match.end
                guard let (name, skipped) = RoleWords.role(in: capture.text, isAtEnd: isAtEnd, book: book) else {
                    continue
                }
                let start = capture.start + skipped
                let evidence = Evidence(
                    text: name, part: part, start: start, end: start + name.utf8.count, says: "role",
                    certainty: .stated)
                votes.append(Vote(name: name, weight: match.rule.weight, evidence: evidence))
            }
        }
        votes += Self.fromSubject(text, book: book)
        let best = Self.winner(votes, book: book)
        name = best.map { RoleWords.capitalised($0.name) }
        evidence = best?.evidence
    }

    /// Parts of the subject line between dashes, colons and bars.
    private static func fromSubject(_ text: MessageText, book: PhraseBook) -> [Vote] {
        let body = PhraseText(text.message.text).words.map(\.folded).joined(separator: " ")
        return SubjectParts.parts(of: text.message.subject).compactMap { part in
            guard let (name, _) = RoleWords.role(in: part.text, book: book) else { return nil }
            let isJob = RoleWords.hasJobNoun(name, book: book)
            let words = PhraseText(name).words.map(\.folded).joined(separator: " ")
            let isInBody = body.contains(words)
            guard isJob || (isInBody && name.split(separator: " ").count >= 2) else { return nil }
            let evidence = Evidence(
                text: name, part: .subject, start: part.start, end: part.start + name.utf8.count, says: "role",
                certainty: .likely)
            return Vote(name: name, weight: (isJob ? 5 : 1) + (isInBody ? 3 : 0), evidence: evidence)
        }
    }

    private static func winner(_ votes: [Vote], book: PhraseBook) -> Vote? {
        var totals: [RoleName: Int] = [:]
        for vote in votes { totals[RoleName(vote.name), default: 0] += vote.weight }
        for role in totals.keys {
            let form = votes.first { RoleName($0.name) == role }?.name ?? ""
            if RoleWords.hasJobNoun(form, book: book) { totals[role, default: 0] += 8 }
        }
        let best = totals.keys.filter { !$0.words.isEmpty }.max {
            (totals[$0] ?? 0, $0.words.count, $0.words.sorted().description)
                < (totals[$1] ?? 0, $1.words.count, $1.words.sorted().description)
        }
        guard let best, (totals[best] ?? 0) >= 5 else { return nil }
        return votes.filter { RoleName($0.name) == best }.max { $0.weight < $1.weight }
    }
}
