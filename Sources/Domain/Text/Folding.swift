/// How letters are compared, everywhere: without case, accents, width and invisible characters.
///
/// `Ö` is `o`, `ß` is `ss`, `œ` is `oe`, `ø` is `o`, `Ａ` is `a`. What is no letter stays as it is.
public enum Folding {
    /// The text as it is compared, without white space around it.
    public static func folded(_ text: some StringProtocol) -> String {
        var folded = ""
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                if !folded.isEmpty, !folded.hasSuffix(" ") { folded += " " }
            } else if !isInvisible(scalar) {
                folded += self.folded(scalar)
            }
        }
        if folded.hasSuffix(" ") { folded.removeLast() }
        return folded
    }

    /// The letter in lower case, without its accent and at ordinary width; empty for a mark that only changes a letter.
    public static func folded(_ scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0x41...0x5A: return String(Unicode.Scalar(UInt8(scalar.value) + 0x20))
        case ..<0x80: return String(scalar)
        default: break
        }
        if let plain = FoldedLetters.table[scalar.value] { return plain }
        if scalar.properties.generalCategory == .nonspacingMark { return "" }
        return scalar.properties.lowercaseMapping
    }
}

// MARK: - What a character is

extension Folding {
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
}
