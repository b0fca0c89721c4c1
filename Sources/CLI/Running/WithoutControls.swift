extension String {
    /// The text without characters that command a terminal: a name read in a mail may hold them.
    ///
    /// Line breaks and tabs stay. JSON is not touched, as it writes such characters as escapes.
    var withoutControls: String {
        guard unicodeScalars.contains(where: \.commandsATerminal) else { return self }
        var kept = UnicodeScalarView()
        for scalar in unicodeScalars { kept.append(scalar.commandsATerminal ? "\u{FFFD}" : scalar) }
        return String(kept)
    }
}

extension Unicode.Scalar {
    /// True for the control characters of ASCII and Latin-1, but for line breaks and tabs.
    var commandsATerminal: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D: false
        case ..<0x20, 0x7F...0x9F: true
        default: false
        }
    }
}
