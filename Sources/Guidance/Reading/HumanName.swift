/// Tells a person's name from the name of a team, a board or a machine (METHOD R1: a letter greets nobody who is not
/// there).
enum HumanName {
    /// The name as it stands, when it looks like a person's: two to four capitalised words, none of them a department.
    static func read(_ sender: String, employer: String) -> String? {
        let name = trimmed(sender.split(separator: ",").first ?? "")
        let words = name.split(whereSeparator: \.isWhitespace)
        guard (2...4).contains(words.count), words.allSatisfy(isNameWord) else { return nil }
        let ownWords = Set(plainWords(employer))
        let plain = plainWords(name)
        guard plain.allSatisfy({ !departments.contains($0) && !ownWords.contains($0) }) else { return nil }
        return words.joined(separator: " ")
    }

    private static func isNameWord(_ word: Substring) -> Bool {
        let isParticle = ["de", "van", "von", "der", "di", "da", "al", "bin", "la", "le"].contains(word)
        guard isParticle || word.first?.isUppercase == true else { return false }
        return word.allSatisfy { $0.isLetter || "-'’.".contains($0) }
    }

    private static let departments: Set<String> = [
        "team", "talent", "hr", "recruitment", "recruiting", "careers", "career", "jobs", "hiring", "people",
        "resources", "human", "acquisition", "noreply", "no-reply", "notifications", "support", "office",
        "department", "group", "limited", "ltd", "plc", "inc", "gmbh", "council", "university", "college", "school",
        "trust", "the", "operations", "staffing", "workday", "greenhouse", "lever", "candidate", "experience",
    ]
}

/// Tells senders that nobody reads (METHOD L0: no reply to automatic senders).
enum AutomaticSender {
    static func isOne(_ address: String?) -> Bool {
        guard let address else { return false }
        let box = address.lowercased().filter { $0.isLetter || $0 == "@" }.prefix { $0 != "@" }
        return marks.contains { box.contains($0) }
    }

    private static let marks = [
        "noreply", "donotreply", "notification", "mailer", "automated", "autoreply", "unmonitored",
    ]
}
