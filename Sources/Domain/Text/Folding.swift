/// What counts as part of a word, and how letters are compared: the one way for names, tags and phrases.
public enum Folding {
    /// Letters, digits and the marks on them.
    public static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
        case ..<0x80: return false
        default:
            let properties = scalar.properties
            return properties.isAlphabetic || properties.numericType != nil
                || properties.generalCategory == .nonspacingMark
        }
    }

    /// The apostrophe in all the shapes that mail programs and keyboards give it.
    public static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x02BC: true
        default: false
        }
    }

    /// Soft hyphens, zero-width characters and the like, which mail programs scatter.
    public static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x034F, 0x200B...0x200F, 0x2060, 0xFEFF: true
        default: false
        }
    }

    /// The letter in lower case and without its accent.
    public static func folded(_ scalar: Unicode.Scalar) -> String {
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
