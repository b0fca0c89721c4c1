/// Letters that are compared as others, by their scalar value.
///
/// Worked out once: a letter and a mark beside each other are equal, as `Character`, to the letter that has the mark.
enum FoldedLetters {
    static let table: [UInt32: String] = {
        var table = composed()
        for (letters, plain) in special {
            for letter in letters.unicodeScalars { table[letter.value] = plain }
        }
        // Capitals that are no pair of letter and mark, such as Ø, go by their small letter.
        for value in (0xC0...0x24F as ClosedRange<UInt32>) where table[value] == nil {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let lower = scalar.properties.lowercaseMapping.unicodeScalars
            if lower.count == 1, let first = lower.first, let plain = table[first.value] { table[value] = plain }
        }
        for offset in 0...0x5D as ClosedRange<UInt32> {
            guard let plain = Unicode.Scalar(0x21 + offset) else { continue }
            table[0xFF01 + offset] = plain.properties.lowercaseMapping
        }
        for (offset, kana) in "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン".enumerated() {
            table[0xFF66 + UInt32(offset)] = String(kana)
        }
        return table
    }()

    /// What no mark explains.
    private static let special: [(letters: String, plain: String)] = [
        ("æǽǣÆǼǢ", "ae"), ("œŒ", "oe"), ("ßẞ", "ss"), ("øǿØǾ", "o"), ("đðĐÐ", "d"), ("þÞ", "th"), ("łŁ", "l"),
        ("ħĦ", "h"),
        ("ıİ", "i"), ("ŧŦ", "t"), ("ŋŊ", "n"), ("ſ", "s"), ("ς", "σ"), ("ﬀ", "ff"), ("ﬁ", "fi"), ("ﬂ", "fl"),
        ("ﬃ", "ffi"),
        ("ﬄ", "ffl"), ("ﬅﬆ", "st"), ("ĳĲ", "ij"), ("ŀĿ", "l"), ("ŉ", "n"),
    ]

    private static func composed() -> [UInt32: String] {
        let pairs = pairs()
        var table: [UInt32: String] = [:]
        for range in [0xC0...0x24F, 0x386...0x3CE, 0x400...0x4FF, 0x1E00...0x1FFF, 0x3040...0x30FF] {
            for value in range {
                guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
                let lower = Character(scalar).lowercased()
                guard lower.count == 1, let letter = lower.first, let plain = pairs[letter] else { continue }
                table[UInt32(value)] = String(plain)
            }
        }
        return table
    }

    /// Every letter with one mark, and with the two that Vietnamese and Greek put on one letter, by what it looks like.
    private static func pairs() -> [Character: Character] {
        let marks = scalars([
            0x300...0x304, 0x306...0x30C, 0x30F...0x30F, 0x311...0x311, 0x313...0x314, 0x31B...0x31B, 0x323...0x328,
            0x32D...0x32E, 0x330...0x331, 0x342...0x342, 0x345...0x345, 0x3099...0x309A,
        ])
        let first = scalars([0x302...0x304, 0x306...0x308, 0x313...0x314, 0x31B...0x31B, 0x323...0x323])
        let letters = scalars([0x61...0x7A, 0x3B1...0x3C9, 0x430...0x456, 0x3041...0x30FE])
        var pairs: [Character: Character] = [:]
        for letter in letters {
            let isKana = letter.value > 0x3000
            for mark in marks where (mark.value > 0x3000) == isKana {
                pairs[joined([letter, mark])] = Character(letter)
            }
            guard "aeiouyαεηιουω".unicodeScalars.contains(letter) else { continue }
            for one in first {
                for other in marks where other.value < 0x3000 {
                    pairs[joined([letter, one, other])] = Character(letter)
                }
            }
        }
        return pairs
    }

    private static func joined(_ scalars: [Unicode.Scalar]) -> Character {
        var text = String.UnicodeScalarView()
        for scalar in scalars { text.append(scalar) }
        return Character(String(text))
    }

    private static func scalars(_ ranges: [ClosedRange<UInt32>]) -> [Unicode.Scalar] {
        ranges.flatMap { $0.compactMap(Unicode.Scalar.init) }
    }
}
