/// How many columns of a terminal a text takes.
///
/// Wide characters (Chinese, Japanese, Korean, most emoji) take two, marks that sit on another letter none
/// (Unicode Standard Annex 11, East Asian Width; Unicode Technical Standard 51, emoji).
public func displayWidth(_ text: some StringProtocol) -> Int {
    text.utf8.allSatisfy { $0 < 0x80 } ? text.utf8.count : text.reduce(0) { $0 + displayWidth(of: $1) }
}

/// How many columns one character takes, with all that is joined to it.
func displayWidth(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.contains(where: isWide) || scalars.contains("\u{FE0F}") && scalars.count > 1 { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .format: return 0
    default: return 1
    }
}

private func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x1100: false
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
        0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
        0x1F1E6...0x1F1FF, 0x20000...0x3FFFD:
        true
    default: scalar.properties.isEmojiPresentation
    }
}

/// The text, with an ellipsis in the place of what does not fit into so many columns.
public func fitted(_ text: String, to width: Int) -> String {
    guard displayWidth(text) > width else { return text }
    guard width > 1 else { return width == 1 ? "…" : "" }
    var kept = ""
    var used = 0
    for character in text {
        let next = displayWidth(of: character)
        if used + next > width - 1 { break }
        kept.append(character)
        used += next
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
}
