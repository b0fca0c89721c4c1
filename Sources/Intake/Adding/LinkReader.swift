import Domain
import Phrases

/// Reads what an address itself names; nothing is fetched.
///
/// An employer is read from the host where the host is the employer's own or a tracking system's that names its client,
/// a role from the last part of the path where that holds the name of a job.
struct LinkReader {
    private(set) var reading = AddReading(form: .link)

    /// True where the whole text is one address: with its scheme, or `www.`, or a host with a path.
    static func isLink(_ text: String) -> Bool {
        guard !text.contains(where: \.isWhitespace), text.utf8.count <= 4000 else { return false }
        let lower = text.lowercased()
        if lower.hasPrefix("http://") || lower.hasPrefix("https://") {
            return lower.firstRange(of: "://") != nil && text.count > 10
        }
        if lower.hasPrefix("www.") { return lower.dropFirst(4).contains(".") }
        guard let slash = lower.firstIndex(of: "/"), slash > lower.startIndex else { return false }
        let host = lower[..<slash]
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count > 1 && parts.allSatisfy { !$0.isEmpty } && (parts.last ?? "").count >= 2
            && host.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") }
            && (parts.last ?? "").allSatisfy(\.isLetter)
    }

    init(_ address: String, book: PhraseBook) {
        let whole = address.lowercased().hasPrefix("http") ? address : "https://" + address
        reading.details.url = whole
        reading.understood.append(Understood(.field(.url), words: address))
        let rest = whole.split(separator: "/", omittingEmptySubsequences: true).dropFirst().map(String.init)
        guard let authority = rest.first else { return }
        let host = String(authority.split(separator: "@").last ?? "").lowercased().prefix {
            $0 != ":" && $0 != "?" && $0 != "#"
        }
        let path = rest.dropFirst().map { part in Self.decoded(String(part.prefix { $0 != "?" && $0 != "#" })) }
        read(String(host), path.filter { !$0.isEmpty }, book)
    }

    private mutating func read(_ host: String, _ path: [String], _ book: PhraseBook) {
        let signs = Set(book.matches(in: host, area: "senders").map(\.rule.says))
        let labels = host.split(separator: ".").map(String.init).filter { !Self.generic.contains($0) }
        var role = Self.role(in: path, book)
        if signs.contains("job_board") {
            reading.details.route = .posting
            if let name = Sender.written(Sender.label(of: host)) {
                guess(.source, name, words: host, certainty: .stated)
            }
            if let cut = role?.lowercased().firstRange(of: " at "), let slug = role {
                guess(.employer, Self.titled(String(slug[cut.upperBound...])), words: slug)
                role = String(slug[..<cut.lowerBound])
            }
        } else if signs.contains("ats") {
            let named = Self.client(labels, host, path)
            if let named { guess(.employer, named, words: host) }
            if let named, let slug = role, EmployerName(slug) == EmployerName(named) { role = nil }
        } else if let name = Sender.written(Sender.label(of: host)) {
            guess(.employer, name, words: host)
        }
        if let role { guess(.role, Self.titled(role), words: path.last ?? role) }
        if !reading.missing.isEmpty && reading.missing.count < 2 || reading.missing.isEmpty {
            reading.doubts.append(.address)
        }
    }

    private mutating func guess(
        _ field: ApplicationField, _ value: String, words: String, certainty: Certainty = .possible
    ) {
        let value = String(AddedLine.tidy(value).prefix(longestLine))
        guard !value.isEmpty else { return }
        reading.details.set(field, value)
        reading.understood.append(Understood(.field(field), words: words, certainty: certainty))
    }

    /// The client that a tracking system names: before its own name in the host, or first in the path.
    private static func client(_ labels: [String], _ host: String, _ path: [String]) -> String? {
        let own = Sender.label(of: host)
        if let first = labels.first, first != own, !first.hasPrefix("wd"), labels.count > 1 {
            return Sender.written(first)
        }
        guard
            let first = path.first(where: { part in
                !generic.contains(part.lowercased()) && !part.contains(where: \.isNumber) && !part.contains("_")
            })
        else { return nil }
        return Sender.written(first)
    }

    /// The last part of a path that holds the name of a job, its numbers left out.
    private static func role(in path: [String], _ book: PhraseBook) -> String? {
        for part in path.reversed() {
            let words = foldedWords(part.split { $0 == "." }.first ?? "").filter { word in
                !word.contains(where: \.isNumber) && word.count < 30
            }
            let name = words.joined(separator: " ")
            guard words.count <= 12, !name.isEmpty, RoleWords.hasJobNoun(name, book: book) else { continue }
            guard !generic.isSuperset(of: words) else { continue }
            return name
        }
        return nil
    }

    private static func titled(_ words: String) -> String {
        words.split(separator: " ").map { word in
            ["of", "and", "in", "for", "the", "to", "at"].contains(word)
                ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
        }.joined(separator: " ")
    }

    /// `%C3%A9` and the like as letters; what is no such thing stays.
    private static func decoded(_ part: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(part.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            else {
                bytes.append(byte)
                continue
            }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let generic: Set<String> = [
        "www", "jobs", "job", "careers", "career", "boards", "board", "apply", "en", "us", "gb", "uk", "view",
        "viewjob",
        "vacancies", "vacancy", "embed", "j", "o", "p", "de", "job-boards", "hire", "external", "candidate", "search",
        "en-us", "en-gb", "positions", "opportunities", "openings", "roles", "work", "recruitment", "app", "eu",
    ]
}
