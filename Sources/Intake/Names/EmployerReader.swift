import Domain
import Phrases

/// Reads the hiring organisation.
///
/// Names are gathered from where an employer is usually named (area `names`),
/// from the sender's display name and from the signature, and vote: a name
/// that agrees with the sender's own domain counts for much, a platform's or
/// an agency's name for nothing while another is there.
struct EmployerReader {
    let name: String?
    let evidence: Evidence?

    private struct Vote {
        var name: String
        var weight: Int
        var evidence: Evidence?
    }

    init(_ text: MessageText, role: String?, book: PhraseBook) {
        let sender = Sender(text.message, book: book)
        let judge = EmployerJudge(text, role: role, sender: sender, book: book)
        var votes = Self.named(text, book: book) + Self.signed(text, sender: sender)
        votes += Self.agreeing(text, sender: sender)
        if let name = sender.name, sender.speaksForEmployer || sender.fits(EmployerName(name)) != .none {
            votes.append(Vote(name: name, weight: sender.speaksForEmployer ? 6 : 4, evidence: .sender(name, .likely)))
        }
        if let label = sender.label, let name = Sender.written(label) {
            votes.append(Vote(name: name, weight: 2, evidence: .sender(name, .possible)))
        }
        let kept = votes.map { Self.withoutDepartment($0, sender: sender) }.filter { judge.allows($0.name) }
        let clients = kept.filter { !judge.isAgency($0.name) }
        let best =
            Self.winner(clients, atLeast: judge.senderIsAgency ? 4 : 3) ?? Self.winner(clients, atLeast: 2)
            ?? Self.winner(kept, atLeast: 2)
        name = best?.name
        evidence = best.flatMap { best in
            kept.first { $0.evidence != nil && EmployerName($0.name) == EmployerName(best.name) }?.evidence
                ?? kept.first { $0.evidence != nil && EmployerName(best.name).extends(EmployerName($0.name)) }?.evidence
        }
    }

    /// "The Acme Talent Team" is Acme, where the address agrees.
    private static func withoutDepartment(_ vote: Vote, sender: Sender) -> Vote {
        guard !sender.isAgency, let firm = Sender.firm(in: vote.name), firm.count < vote.name.count,
            vote.name.hasPrefix(firm) || vote.name.hasPrefix("The " + firm), sender.fits(EmployerName(firm)) == .whole
        else { return vote }
        return Vote(name: firm, weight: vote.weight, evidence: vote.evidence)
    }

    private static func named(_ text: MessageText, book: PhraseBook) -> [Vote] {
        let parts: [(PhraseText, Evidence.Part)] = [
            (text.subject, .subject), (text.body, .text), (text.signature, .text),
        ]
        return parts.flatMap { cut, part in
            book.matches(in: cut, area: "names").compactMap { match -> Vote? in
                guard ["employer", "client", "actor"].contains(match.rule.says),
                    let capture = match.captured("employer"), let name = ProperName.leading(in: capture.text)
                else { return nil }
                // A lazy capture that stops before its verb must be a name to its end.
                if match.rule.says == "actor", match.end > capture.end, name.count + 1 < capture.text.count {
                    return nil
                }
                let evidence = Evidence(
                    text: name, part: part, start: capture.start, end: capture.start + name.utf8.count,
                    says: "employer", certainty: .stated)
                return Vote(name: name, weight: match.rule.weight, evidence: evidence)
            }
        }
    }

    /// Lines of the signature, and the last line of a mail without one.
    private static func signed(_ text: MessageText, sender: Sender) -> [Vote] {
        var lines = text.signatureLines.dropFirst().flatMap { $0.split(separator: ",").map { trimmed($0) } }
        if let last = text.body.sentences.indices.last {
            let range = text.body.range(ofSentence: last)
            lines += text.body.slice(range.lowerBound, range.upperBound).split(separator: ",").map { trimmed($0) }
        }
        return lines.compactMap { line in
            guard let name = ProperName.leading(in: line), name.count >= line.count - 1 else { return nil }
            return Vote(name: name, weight: OrganisationWords.isOrganisation(name) ? 4 : 1, evidence: nil)
        }
    }

    /// Names anywhere that agree with the sender's domain.
    private static func agreeing(_ text: MessageText, sender: Sender) -> [Vote] {
        guard sender.label != nil else { return [] }
        let body = text.body.sentences.indices.map { index -> String in
            let range = text.body.range(ofSentence: index)
            return text.body.slice(range.lowerBound, range.upperBound)
        }
        let places = [text.message.subject, sender.name ?? ""] + body + text.signatureLines
        return places.flatMap { ProperName.all(in: $0) }.compactMap { name in
            switch sender.fits(EmployerName(name)) {
            case .none: nil
            case .part: Vote(name: name, weight: 5, evidence: nil)
            case .whole: Vote(name: name, weight: 7, evidence: nil)
            }
        }
    }

    /// The name with the most votes; a longer form of the same name speaks for the shorter too.
    private static func winner(_ votes: [Vote], atLeast threshold: Int) -> Vote? {
        var totals: [EmployerName: Int] = [:]
        for vote in votes { totals[EmployerName(vote.name), default: 0] += vote.weight }
        var joined = totals
        for (name, _) in totals {
            for (other, weight) in totals where name.extends(other) || other.extends(name) {
                joined[name, default: 0] += weight
            }
        }
        let ranked = totals.keys.sorted {
            (joined[$0] ?? 0, totals[$0] ?? 0, $1.words.description) > (
                joined[$1] ?? 0, totals[$1] ?? 0, $0.words.description
            )
        }
        guard let first = ranked.first, (joined[first] ?? 0) >= threshold else { return nil }
        let longer = totals.keys.filter { $0.extends(first) && (totals[$0] ?? 0) >= 4 }
            .max { (totals[$0] ?? 0, $0.words.count) < (totals[$1] ?? 0, $1.words.count) }
        let chosen = longer ?? first
        let forms = votes.filter { EmployerName($0.name) == chosen }
        // Names in the text are written as the firm writes itself; one made of the address is not.
        return forms.max {
            ($0.weight > 2 ? 1 : 0, $0.name.count, $0.weight) < ($1.weight > 2 ? 1 : 0, $1.name.count, $1.weight)
        }
    }
}

extension Evidence {
    /// A name that the address or the display name tells.
    static func sender(_ name: String, _ certainty: Certainty) -> Evidence {
        Evidence(text: name, part: .sender, start: 0, end: name.utf8.count, says: "employer", certainty: certainty)
    }
}
