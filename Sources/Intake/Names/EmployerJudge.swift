import Domain
import Phrases

/// Says which names cannot be the employer of this message.
struct EmployerJudge {
    let senderIsAgency: Bool
    private let sender: Sender
    private let book: PhraseBook
    private let notEmployers: Set<EmployerName>
    private let role: RoleName?

    init(_ text: MessageText, role: String?, sender: Sender, book: PhraseBook) {
        self.sender = sender
        self.book = book
        self.role = role.map(RoleName.init)
        senderIsAgency = sender.isAgency
        var names = Set((text.message.to.compactMap(\.name) + Self.greeted(text)).map(EmployerName.init))
        // The first line under a sign-off is a person, unless the address agrees with it.
        if let person = text.signatureLines.dropFirst().first(where: { !$0.isEmpty }).map(EmployerName.init),
            sender.fits(person) == .none, !OrganisationWords.isOrganisation(person.words.joined(separator: " "))
        {
            names.insert(person)
        }
        notEmployers = names
    }

    func allows(_ name: String) -> Bool {
        let comparable = EmployerName(name)
        if comparable.isEmpty || notEmployers.contains(comparable) { return false }
        if name.count < 2 || !name.contains(where: \.isLetter) { return false }
        if let first = comparable.words.first, Self.isCount(first) { return false }
        if comparable.words.allSatisfy({ Self.general.contains($0) }) { return false }
        if let role, !role.words.isEmpty, RoleName(name).words.isSubset(of: role.words) { return false }
        let signs = book.matches(in: name, area: "senders")
        if signs.contains(where: {
            ($0.rule.says == "ats" || $0.rule.says == "job_board") && $0.text.count >= name.count - 5
        }) {
            return sender.label != nil && !sender.isPlatform && sender.fits(comparable) != .none
        }
        return true
    }

    /// True for "10", "5.30pm", "22nd": a number that begins no name.
    private static func isCount(_ word: String) -> Bool {
        let rest = word.drop { ("0"..."9").contains($0) }
        return rest.count < word.count && ["", "am", "pm", "st", "nd", "rd", "th", "k", "hrs"].contains(rest)
    }

    /// True for a name that is an agency's by its own words, or the agency's that sent the message.
    func isAgency(_ name: String) -> Bool {
        if senderIsAgency, sender.fits(EmployerName(name)) != .none { return true }
        guard senderIsAgency else { return false }
        return book.matches(in: name, area: "senders").contains { $0.rule.says == "agency" }
    }

    /// The name after "Dear" or "Hi".
    private static func greeted(_ text: MessageText) -> [String] {
        guard let range = text.body.sentences.first else { return [] }
        let words = text.body.words[range].prefix(5)
        guard let first = words.first, ["dear", "hi", "hello", "hey", "hiya", "morning", "good"].contains(first.folded)
        else { return [] }
        return words.dropFirst().first.map { [text.body.slice($0.start, $0.end)] } ?? []
    }

    private static let general: Set<String> = [
        "hr", "human", "resources", "teams", "zoom", "meet", "skype", "linkedin", "facebook",
        "talent", "acquisition", "recruitment", "hiring", "manager", "team", "careers", "people", "culture", "uk",
        "ireland", "india", "australia", "europe", "london", "dublin", "cv", "ceo", "cto", "cfo", "dbs", "garda", "gmt",
        "bst", "ist", "mr", "mrs", "ms", "dr", "easter", "christmas", "desk", "operations", "jobs", "plant", "room",
        "us", "usa", "you", "pst", "est", "utc", "id", "ai", "it", "monday", "stage", "part",
    ]
}

/// Words by which an organisation is known as one.
enum OrganisationWords {
    static func isOrganisation(_ name: String) -> Bool {
        PhraseText(name).words.contains { words.contains($0.folded) }
    }

    private static let words: Set<String> = [
        "ltd", "limited", "plc", "llp", "llc", "inc", "corp", "gmbh", "pty", "pvt", "trust", "council", "university",
        "college", "school", "academy", "hospital", "hospitals", "hospice", "association", "authority", "society",
        "group", "bank", "foundation", "charity", "museum", "library", "libraries", "department", "ministry",
        "institute",
        "company", "partners", "studios", "services", "practice", "nursery", "union", "police", "care", "surgery",
    ]
}
