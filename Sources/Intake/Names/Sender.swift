import Domain
import Phrases

/// Who sent a message, as far as the address and the display name tell.
struct Sender {
    /// The part of the address that a firm's name may be read from, in lower case; nil for private people and platforms.
    let label: String?
    /// The display name without words like "Careers"; nil where nothing is left.
    let name: String?
    /// True for applicant tracking systems and job boards.
    let isPlatform: Bool
    /// True where the display name is set by the employer, as tracking systems let them.
    let speaksForEmployer: Bool
    let isAgency: Bool

    init(_ message: Message, book: PhraseBook) {
        let mailbox = message.from
        let domain = mailbox?.domain ?? ""
        let display = mailbox?.name ?? ""
        let local = mailbox?.address.split(separator: "@").first.map { $0.lowercased() } ?? ""
        let signs = Set(book.matches(in: domain, area: "senders").map(\.rule.says))
        isPlatform = signs.contains("ats") || signs.contains("job_board")
        speaksForEmployer = signs.contains("ats") && !signs.contains("job_board")
        let registrable = Self.label(of: domain)
        isAgency = !isPlatform && (signs.contains("agency") || agencyParts.contains { registrable.contains($0) })
        if signs.contains("free_mail") || domain.isEmpty {
            label = nil
        } else if isPlatform {
            let looksLikeFirm = local.count >= 4 && local.allSatisfy(\.isLetter) && !plainBoxes.contains(local)
            label = looksLikeFirm ? local : nil
        } else {
            label = registrable.isEmpty ? nil : registrable
        }
        name = Self.firm(in: display, isAgency: isAgency)
    }

    /// True where the letters of a name make up the label, or begin it.
    func fits(_ name: EmployerName) -> SenderFit {
        guard let label, !name.isEmpty else { return .none }
        let words = name.words.filter { $0 != "and" && $0 != "of" && $0 != "the" }.map { $0.filter { $0 != "'" } }
        let joined = words.joined()
        let bare = label.filter { $0 != "-" }
        if joined == bare || "the" + joined == bare { return .whole }
        if bare.count >= 4, joined.hasPrefix(bare) { return .whole }
        if joined.count >= 5, bare.hasPrefix(joined) { return .whole }
        if bare.count >= 3, bare == String(words.compactMap(\.first)) { return .whole }
        if words.contains(where: { $0.count >= 5 && $0 == bare }) { return .part }
        if let first = words.first, first.count >= 4, bare.hasPrefix(first) { return .part }
        if let first = words.first, first.count >= 4, bare.hasSuffix(first), words.count == 1 { return .part }
        return .none
    }

    /// `acme` of `mail.acme.co.uk`.
    static func label(of domain: String) -> String {
        var parts = domain.split(separator: ".").map(String.init)
        if parts.count > 1 { parts.removeLast() }
        while parts.count > 1, let last = parts.last, secondLevels.contains(last) { parts.removeLast() }
        return parts.last ?? ""
    }

    /// The label as a name: `acme-foods` is "Acme Foods"; nil where it is too short to be one.
    static func written(_ label: String) -> String? {
        guard label.count >= 3, label.contains(where: \.isLetter) else { return nil }
        return label.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }

    /// The firm in a display name: "Alice from Acme", "Acme Careers", "Alice (Acme)".
    static func firm(in display: String, isAgency: Bool = false) -> String? {
        var text = Substring(display)
        for mark in [" via ", " | ", " on behalf of "] {
            if let range = text.firstRange(of: mark) { text = text[..<range.lowerBound] }
        }
        for mark in [" from ", " at ", " @ ", "(", ", "] {
            if let range = text.firstRange(of: mark) { text = text[range.upperBound...] }
        }
        if let close = text.firstIndex(of: ")") { text = text[..<close] }
        var words = text.split(separator: " ").map(String.init)
        // "Recruitment" is a department of a firm, but part of an agency's name.
        if isAgency { return words.isEmpty ? nil : words.joined(separator: " ") }
        while let last = words.last, departments.contains(last.lowercased()) { words.removeLast() }
        while let first = words.first, departments.contains(first.lowercased()) { words.removeFirst() }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    private static let secondLevels: Set<String> = [
        "co", "com", "org", "gov", "ac", "net", "edu", "nhs", "govt", "ltd", "plc", "sch", "police",
    ]

    private static let departments: Set<String> = [
        "recruitment", "recruiting", "recruiter", "careers", "career", "talent", "hr", "team", "jobs", "hiring",
        "resourcing", "people", "acquisition", "&", "and", "culture", "notifications", "early", "human", "resources",
        "noreply", "no-reply", "office", "admin", "candidate", "candidates", "department", "desk", "cell", "the",
        "applications", "graduates", "graduate", "services", "production", "manager", "practice", "principal", "chef",
        "operations", "onboarding", "support", "campus", "portal", "home", "alerts", "recruiters", "centre",
        "director", "tag", "resource",
    ]
}

/// How far a name agrees with the address it came from.
enum SenderFit {
    case none, part, whole
}

private let agencyParts = ["recruit", "staffing", "headhunt", "hunters", "scouts", "talent", "resourcing", "personnel"]

private let plainBoxes: Set<String> = [
    "noreply", "notifications", "notification", "careers", "jobs", "support", "info", "hello", "alerts", "donotreply",
    "recruiting", "recruitment", "talent", "hiring", "mailer", "team", "candidates", "applications", "news", "hire",
    "jobalerts", "invitations", "messages",
]
