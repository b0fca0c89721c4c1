public import Domain

/// What is said of the words somebody typed or pasted to add an application.
public enum AddWords {
    public static let proposal = "Is this right?"
    public static let applied = "Applied"
    public static let nothingUnderstood =
        "Nothing in it could be read as an employer or a role. It is kept below as a note; please fill in the two names."

    /// "12 words you typed" and the like, for the line that says where a value comes from.
    public static func from(_ words: String, isGuess: Bool) -> String {
        let said = "from \(shortened(words, to: 80).quoted)"
        return isGuess ? "a guess, \(said)" : said
    }

    public static let notApplied = "Nothing says that it has gone in yet, so it is noted as saved."
    public static let dayGuessed = "It does not say on which day it went in, so today is proposed."

    public static func twoDays(_ words: String, _ first: Day, _ second: Day) -> String {
        FormWords.twoDays(words, DayWords.exact(first), DayWords.exact(second))
    }

    public static let order =
        "Nothing tells which name is the employer and which the role, so the first is taken for the employer."
    public static let address = "Employer and role are guessed from the address alone. Nothing was fetched."
    public static let onlyLink =
        "The address does not name the employer or the role. Nothing was fetched; please fill them in."
    public static let postingKept = "The text of the posting is kept below as a note."

    /// What was left, for the terminal.
    public static func note(_ words: String) -> String {
        "Not understood, and kept as a private note: \(shortened(words, to: 200).quoted)"
    }
}
