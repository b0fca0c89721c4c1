import Domain
import Phrases

/// One line on its way from words to fields: what is understood is taken out, what is left at the end becomes a note.
struct AddedLine {
    let reader: AddReader
    let today: Day
    let line: LineTokens
    let employers: [String]
    let people: [String]
    /// Which tokens have been understood, by their index.
    var isUsed: [Bool]
    var reading: AddReading
    private var claims: [Understood.Part: Understood] = [:]

    init(_ text: String, reader: AddReader, today: Day, employers: [String] = [], people: [String] = []) {
        self.reader = reader
        self.today = today
        self.employers = employers
        self.people = people
        line = LineTokens(String(text.prefix(4000)))
        isUsed = Array(repeating: false, count: line.tokens.count)
        reading = AddReading(form: .line)
    }

    /// Each step leaves less for the next: what cannot be mistaken comes first, names come last.
    mutating func read() -> AddReading {
        takeLinks()
        takePay()
        takeTags()
        takeReference()
        takeDays()
        takePlainPhrases()
        takeNamedPhrases()
        takeNames()
        finish()
        return reading
    }

    /// What a line of a posting says apart from names.
    mutating func readTerms() -> AddReading {
        takeLinks()
        takeReference()
        takeDays()
        takePlainPhrases()
        finish()
        return reading
    }

    // MARK: - Taking

    /// True where the field has been read already.
    func has(_ part: Understood.Part) -> Bool { claims[part] != nil }

    /// Notes what was understood and takes the tokens out.
    mutating func take(
        _ part: Understood.Part, _ tokens: Range<Int>, certainty: Certainty = .stated,
        _ set: (inout AddReading) -> Void = { _ in }
    ) {
        set(&reading)
        claims[part] = Understood(part, words: trimmed(line.words(tokens)), certainty: certainty)
        use(tokens)
    }

    mutating func use(_ tokens: Range<Int>) {
        for index in tokens where isUsed.indices.contains(index) { isUsed[index] = true }
    }

    /// Puts other words in the place of those that were noted for a field.
    mutating func quote(_ part: Understood.Part, as words: String) { claims[part]?.words = words }

    /// Takes back what was said of a field, as when a source turns out to be an agency.
    mutating func move(_ from: ApplicationField, to: ApplicationField) {
        guard let claim = claims.removeValue(forKey: .field(from)) else { return }
        claims[.field(to)] = Understood(.field(to), words: claim.words, certainty: claim.certainty)
    }

    /// Sets a field of plain text, cut to what can be kept.
    mutating func take(_ field: ApplicationField, _ value: String, _ tokens: Range<Int>, certainty: Certainty = .stated)
    {
        let value = String(Self.tidy(value).prefix(longestLine))
        guard !value.isEmpty, !has(.field(field)) else { return }
        take(.field(field), tokens, certainty: certainty) { $0.details.set(field, value) }
    }

    /// Without the signs around a name.
    static func tidy(_ text: String) -> String {
        var slice = Substring(trimmed(text))
        func isEdge(_ character: Character) -> Bool {
            character.isWhitespace || ",;:|•·–—-\"“”'‘’()[]<>*=.".contains(character)
        }
        while let first = slice.first, isEdge(first) { slice.removeFirst() }
        while let last = slice.last, isEdge(last) { slice.removeLast() }
        return slice.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    // MARK: - Runs

    /// Runs of tokens that are not understood yet, cut at what stands between the parts of a line.
    var chunks: [Range<Int>] {
        var found: [Range<Int>] = []
        var start: Int?
        for index in line.tokens.indices {
            let isCut = isUsed[index] || isBreak(index)
            if isCut, let from = start {
                found.append(from..<index)
                start = nil
            } else if !isCut, start == nil {
                start = index
            }
        }
        if let from = start { found.append(from..<line.tokens.count) }
        return found
    }

    /// A comma, a bracket, a dash with blanks around it, the end of a sentence or of a line.
    private func isBreak(_ index: Int) -> Bool {
        let token = line.tokens[index]
        guard token.kind != .lineBreak else { return true }
        guard token.kind == .sign else { return false }
        let isOpen = !(line[index + 1]?.isGlued ?? false)
        switch token.text {
        case ",", ";", "|", "•", "·", "(", ")", "[", "]", "\"", "“", "”", "!", "?": return true
        case "-", "\u{2013}", "\u{2014}": return !token.isGlued && isOpen
        case ".": return isOpen && !isAbbreviation(index - 1)
        default: return false
        }
    }

    private func isAbbreviation(_ index: Int) -> Bool {
        guard let word = line[index], index + 2 < line.tokens.count else { return false }
        return word.folded.count == 1
            || ["st", "mt", "dr", "ltd", "inc", "co", "no", "ref", "snr", "jnr"].contains(word.folded)
    }

    /// What is left becomes the note; a sentence's empty words are let go.
    private mutating func finish() {
        let rest = chunks.filter { range in
            range.contains { line.tokens[$0].kind != .sign && !Self.empty.contains(line.tokens[$0].folded) }
        }
        reading.note = rest.map { line.words($0) }.joined(separator: ", ")
        let order = Dictionary(
            ApplicationField.allCases.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        reading.understood = claims.values.sorted { a, b in
            func place(_ part: Understood.Part) -> Int {
                if case .field(let field) = part { order[field].map { $0 + 1 } ?? 0 } else { 3 }
            }
            return (place(a.part), a.words) < (place(b.part), b.words)
        }
    }

    private static let empty: Set<String> = [
        "a", "an", "the", "and", "at", "in", "on", "for", "to", "of", "with", "by", "via", "as", "job", "role", "post",
        "position", "add", "please", "new", "i", "it", "is", "my", "pay", "salary", "place", "date",
    ]
}

extension ApplicationDetails {
    /// Sets a field that holds a line of text.
    mutating func set(_ field: ApplicationField, _ value: String) {
        switch field {
        case .employer: employer = value
        case .role: role = value
        case .agency: agency = value
        case .source: source = value
        case .url: url = value
        case .place: place = value
        case .cv: cv = value
        case .via: via = value
        case .reference: reference = value
        case .portal: portal = value
        case .portalUser: portalUser = value
        case .letterVersion: letterVersion = value
        case .kind, .closing, .pay, .workMode, .appliedBy, .route, .tags: break
        }
    }
}
