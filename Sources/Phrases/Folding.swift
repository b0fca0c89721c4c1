/// What counts as part of a word, and how letters are compared.
enum Folding {
    static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
        case ..<0x80: return false
        default:
            let properties = scalar.properties
            return properties.isAlphabetic || properties.numericType != nil
                || properties.generalCategory == .nonspacingMark
        }
    }

    static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x02BC: true
        default: false
        }
    }

    /// Soft hyphens, zero-width characters and the like, which mail programs scatter.
    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x034F, 0x200B...0x200F, 0x2060, 0xFEFF: true
        default: false
        }
    }

    /// The letter in lower case and without its accent.
    static func folded(_ scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0x41...0x5A: return String(Unicode.Scalar(UInt8(scalar.value) + 0x20))
        case ..<0x80: return String(scalar)
        default: break
        }
        if scalar.properties.generalCategory == .nonspacingMark { return "" }
        let lower = scalar.properties.lowercaseMapping
        return accents[lower] ?? lower
    }

    private static let accents: [String: String] = {
        let rows = [
            "a": "àáâãäåāăą", "c": "çćčĉ", "d": "ďđð", "e": "èéêëēĕėęě", "g": "ĝğġģ", "i": "ìíîïīĭįı", "l": "ĺļľł",
            "n": "ñńņň", "o": "òóôõöøōŏő", "r": "ŕŗř", "s": "śŝşšș", "t": "ţťț", "u": "ùúûüūŭůűų", "y": "ýÿ",
            "z": "źżž", "ae": "æ", "oe": "œ", "ss": "ß",
        ]
        var table: [String: String] = [:]
        for (plain, letters) in rows {
            for letter in letters { table[String(letter)] = plain }
        }
        return table
    }()
}

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
        case "s" where isHeads.contains(head): return [head, "is"]
        default: return [word]
        }
    }

    private static let isHeads: Set<String> = ["it", "that", "there", "he", "she", "what", "who", "here", "how"]

    private static let wholes: [String: [String]] = [
        "won't": ["will", "not"], "wont": ["will", "not"], "can't": ["can", "not"], "cant": ["can", "not"],
        "cannot": ["can", "not"], "shan't": ["shall", "not"], "dont": ["do", "not"], "didnt": ["did", "not"],
        "doesnt": ["does", "not"], "isnt": ["is", "not"], "wasnt": ["was", "not"], "havent": ["have", "not"],
        "couldnt": ["could", "not"], "wouldnt": ["would", "not"], "im": ["i", "am"], "ive": ["i", "have"],
    ]
}
