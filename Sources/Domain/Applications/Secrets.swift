/// Keeps passwords out of the log: whoever can read the files could read them.
enum Secrets {
    /// Refuses a line that seems to hold a password beside a name or an address.
    static func refuse(_ line: String?, field: String) throws(Refusal) {
        guard let line, seemsToHoldOne(line, field: field) else { return }
        throw .maybePassword(field: field)
    }

    private static func seemsToHoldOne(_ line: String, field: String) -> Bool {
        if hasLogin(line) { return true }
        guard field == "portal" || field == "portal_user" else { return false }
        return namesOne(line) || (field == "portal_user" && hasSecondWord(line))
    }

    /// `https://sam:secret@portal.example`.
    private static func hasLogin(_ line: String) -> Bool {
        line.split(whereSeparator: \.isWhitespace).contains { word in
            guard let scheme = word.firstRange(of: "://") else { return false }
            let host = word[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
            guard let at = host.lastIndex(of: "@") else { return false }
            return host[..<at].contains(":")
        }
    }

    private static func namesOne(_ line: String) -> Bool {
        let words = foldedWords(line)
        for (place, word) in words.enumerated().dropLast() {
            if names.contains(word) { return true }
            // "Pin & Thread" is a name; "PIN 4411" and "pass: orange" are not.
            guard maybeNames.contains(word) else { continue }
            if words[place + 1].contains(where: \.isNumber) || words[place + 1] == "is" { return true }
            if [":", "="].contains(where: { line.lowercased().contains(word + $0) }) { return true }
        }
        return false
    }

    /// A user name and, behind it, a word with letters and digits, or with the signs that passwords are made to have.
    private static func hasSecondWord(_ line: String) -> Bool {
        let words = line.split { $0.isWhitespace || [":", ";", ",", "|", "/"].contains($0) }
        return words.dropFirst().contains { word in
            guard word.count >= 6, !word.contains("@") else { return false }
            let hasDigits = word.contains(where: \.isNumber) && word.contains(where: \.isLetter)
            return hasDigits || word.contains { "!$%^&*#?".contains($0) }
        }
    }

    private static let names: Set<String> = [
        "password", "passwords", "passwort", "passcode", "passphrase", "pwd", "pw", "kennwort",
    ]

    private static let maybeNames: Set<String> = ["pass", "pin"]
}
