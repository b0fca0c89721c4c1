/// Words that an American does not say, or spells otherwise: the list of `scripts/check-words`, for what is put together.
public enum OnlyBritish {
    /// Those that the text holds, each once.
    public static func words(in text: String) -> Set<String> {
        let known = text.split { !$0.isLetter && $0 != "£" }.map { $0.lowercased() }.filter(isBritish)
        let line = " " + text.lowercased()
        return Set(known + phrases.filter(line.contains))
    }

    private static func isBritish(_ word: String) -> Bool {
        words.contains(word) || stems.contains { word.hasPrefix($0) } || word.hasPrefix("£")
    }

    private static let words: Set<String> = [
        "cv", "cvs", "cancelled", "cancelling", "practise", "practised", "practising", "towards", "afterwards", "rang",
        "rung", "ring", "ringing", "tick", "ticked", "untick", "advertised", "advertisement", "advertisements",
        "pension",
        "programme", "centre", "licence", "spelt", "learnt", "whilst", "amongst", "grey", "diary", "mails", "surname",
    ]
    private static let stems = [
        "organis", "recognis", "judgement", "neighbour", "colour", "favour", "behaviour", "telephon", "fortnight",
        "enquir", "labelled", "travell",
    ]
    private static let phrases = [
        " the post ", " this post ", " a post ", " next post ", " by post", " a mail ", " short mail", " mail address",
    ]
}
