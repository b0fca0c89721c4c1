import Domain

/// One word, number or sign of a typed line, with where it stands.
struct LineToken: Sendable, Equatable {
    enum Kind: Sendable {
        case word, number, sign, lineBreak
    }

    var kind: Kind
    /// As it was written.
    var text: String
    /// As it is compared.
    var folded: String
    /// UTF-8 offsets into the line.
    var start: Int
    var end: Int
    /// True where no white space stands before it.
    var isGlued: Bool
}

/// A typed line, cut into words, numbers and signs.
struct LineTokens: Sendable {
    let text: String
    let tokens: [LineToken]

    init(_ text: String) {
        var text = text
        text.makeContiguousUTF8()
        self.text = text
        var cutter = TokenCutter()
        for scalar in text.unicodeScalars { cutter.take(scalar) }
        cutter.end()
        tokens = cutter.tokens
    }

    subscript(_ index: Int) -> LineToken? {
        tokens.indices.contains(index) ? tokens[index] : nil
    }

    /// The line as it was written from the first to before the last of these tokens.
    func words(_ range: Range<Int>) -> String {
        guard let first = self[range.lowerBound], let last = self[range.upperBound - 1], !range.isEmpty else {
            return ""
        }
        let utf8 = text.utf8
        let from = utf8.index(utf8.startIndex, offsetBy: first.start)
        return String(text[from..<utf8.index(utf8.startIndex, offsetBy: last.end)])
    }

    /// The folded words from here on, as far as they are words.
    func folded(_ index: Int) -> String { self[index]?.folded ?? "" }
}

/// Walks once over a line.
private struct TokenCutter {
    private(set) var tokens: [LineToken] = []
    private var current: LineToken?
    private var offset = 0
    private var isGlued = false
    /// A comma or point behind a number that may go on.
    private var held: (text: String, start: Int)?

    mutating func take(_ scalar: Unicode.Scalar) {
        let end = offset + UTF8.width(scalar)
        defer { offset = end }
        if Folding.isInvisible(scalar) { return }
        if scalar.properties.isWhitespace { return takeBlank(scalar, end) }
        if Folding.isWord(scalar) { return takeLetter(scalar, end) }
        if Folding.isApostrophe(scalar), current?.kind == .word, held == nil { return extend("'", scalar, end) }
        if current?.kind == .number, held == nil, scalar == "," || scalar == "." {
            held = (String(scalar), offset)
            return
        }
        self.end()
        add(.sign, String(scalar), offset, end)
    }

    mutating func end() {
        if var token = current {
            while token.folded.hasSuffix("'") { token.folded.removeLast() }
            tokens.append(token)
            isGlued = true
        }
        current = nil
        if let held {
            add(.sign, held.text, held.start, held.start + 1)
            self.held = nil
        }
    }

    private mutating func takeBlank(_ scalar: Unicode.Scalar, _ end: Int) {
        self.end()
        if ["\n", "\r", "\u{2028}", "\u{2029}"].contains(scalar), tokens.last?.kind != .lineBreak {
            add(.lineBreak, "\n", offset, end)
        }
        isGlued = false
    }

    private mutating func takeLetter(_ scalar: Unicode.Scalar, _ end: Int) {
        let isDigit = scalar.value >= 0x30 && scalar.value <= 0x39
        if let held, isDigit {
            current?.text += held.text
            current?.folded += held.text
            self.held = nil
        } else if held != nil {
            self.end()
        }
        if current?.kind == .number, !isDigit { self.end() }
        guard current == nil else { return extend(Folding.folded(scalar), scalar, end) }
        current = LineToken(
            kind: isDigit ? .number : .word, text: String(scalar), folded: Folding.folded(scalar), start: offset,
            end: end, isGlued: isGlued)
    }

    private mutating func extend(_ folded: String, _ scalar: Unicode.Scalar, _ end: Int) {
        current?.text.unicodeScalars.append(scalar)
        current?.folded += folded
        current?.end = end
    }

    private mutating func add(_ kind: LineToken.Kind, _ text: String, _ start: Int, _ end: Int) {
        tokens.append(LineToken(kind: kind, text: text, folded: text, start: start, end: end, isGlued: isGlued))
        isGlued = true
    }
}
