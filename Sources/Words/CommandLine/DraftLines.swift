public import Domain

/// A letter as lines of text.
public enum DraftLines {
    public static func of(_ letter: ComposedLetter, channel: LetterChannel) -> [String] {
        let to = [letter.recipientName, letter.address.map { "<\($0)>" }].compactMap { $0 }.joined(separator: " ")
        var lines = to.isEmpty ? [] : ["To: \(to)"]
        if channel == .mail { lines.append("Subject: \(letter.title)") }
        return lines + (lines.isEmpty ? [] : [""]) + [letter.body]
    }
}
