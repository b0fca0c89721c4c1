/// Spells out short forms, so that one phrase finds "we have not", "we haven't" and "we've not".
enum ShortForms {
    static func spelt(_ word: String) -> [String] {
        if let whole = wholes[word] { return whole }
        guard let mark = word.firstIndex(of: "'") else { return [word] }
        let head = String(word[..<mark])
        let tail = String(word[word.index(after: mark)...])
        switch tail {
        case "t" where head.hasSuffix("n") && head.count > 2: return [String(head.dropLast()), "not"]
        case "ve": return [head, "have"]
        case "re": return [head, "are"]
        case "ll": return [head, "will"]
        case "m" where head == "i": return [head, "am"]
        // "had" as well, at times; where it matters a phrase names both.
        case "d" where wouldHeads.contains(head): return [head, "would"]
        case "d" where didHeads.contains(head): return [head, "did"]
        case "s" where isHeads.contains(head): return [head, "is"]
        default: return [word]
        }
    }

    private static let isHeads: Set<String> = [
        "it", "that", "there", "he", "she", "what", "who", "here", "how", "where", "why", "nobody", "everybody",
    ]
    private static let wouldHeads: Set<String> = [
        "i", "you", "he", "she", "it", "we", "they", "who", "that", "there",
    ]
    private static let didHeads: Set<String> = ["what", "why", "how", "where"]

    private static let wholes: [String: [String]] = [
        "won't": ["will", "not"], "wont": ["will", "not"], "can't": ["can", "not"], "cant": ["can", "not"],
        "cannot": ["can", "not"], "shan't": ["shall", "not"], "dont": ["do", "not"], "didnt": ["did", "not"],
        "doesnt": ["does", "not"], "isnt": ["is", "not"], "wasnt": ["was", "not"], "havent": ["have", "not"],
        "cos": ["because"], "coz": ["because"], "cuz": ["because"],
        "couldnt": ["could", "not"], "wouldnt": ["would", "not"], "im": ["i", "am"], "ive": ["i", "have"],
    ]
}
