import Domain

// Employer and role, and the place where a third name stands beside them.
extension AddedLine {
    mutating func takeNames() {
        takeLabels()
        for range in chunks { takeJoined(range) }
        takeApart()
    }

    private var needsEmployer: Bool { !has(.field(.employer)) }
    private var needsRole: Bool { !has(.field(.role)) }

    /// `Company: Acme`.
    private mutating func takeLabels() {
        for range in chunks {
            guard let colon = range.first(where: { line.folded($0) == ":" }), colon > range.lowerBound,
                let column = reader.column(line.words(range.lowerBound..<colon)),
                let field = ApplicationField(rawValue: column), colon + 1 < range.upperBound
            else { continue }
            let words = line.words(colon + 1..<range.upperBound)
            if field == .employer {
                takeEmployer(words, range)
            } else if field == .role {
                takeRole(words, range)
            } else {
                take(field, words, range)
            }
        }
    }

    /// One run that holds both: "ward nurse at Acme", "Acme are looking for a ward nurse", "to Acme for ward nurse".
    private mutating func takeJoined(_ range: Range<Int>) {
        guard needsEmployer || needsRole else { return }
        if let cue = matches(in: range).first(where: { $0.says == "hiring" }), cue.tokens.lowerBound > range.lowerBound
        {
            takeEmployer(range.lowerBound..<cue.tokens.lowerBound)
            use(cue.tokens)
            return takeRole(cue.tokens.upperBound..<range.upperBound)
        }
        if ["for", "to", "at", "as"].contains(line.folded(range.lowerBound)), range.count > 1 {
            return takeLed(range)
        }
        for index in range.dropFirst().dropLast() where joins.contains(line.folded(index)) {
            let (left, right) = (range.lowerBound..<index, index + 1..<range.upperBound)
            switch line.folded(index) {
            case "at", "@":
                takeRole(left)
                return takeEmployer(right)
            case ":" where hasJobNoun(right) || !hasJobNoun(left):
                takeEmployer(left)
                return takeRole(right)
            case "with", "for":
                if hasJobNoun(left), !hasJobNoun(right) {
                    takeRole(left)
                    return takeEmployer(right)
                }
                if hasJobNoun(right), !hasJobNoun(left) {
                    takeEmployer(left)
                    return takeRole(right)
                }
            default: break
            }
        }
    }

    /// What follows "applied": "to Acme for ward nurse", "for ward nurse at Acme".
    private mutating func takeLed(_ range: Range<Int>) {
        let rest = range.lowerBound + 1..<range.upperBound
        let isRole = ["for", "as"].contains(line.folded(range.lowerBound))
        let cut = rest.dropFirst().dropLast().first { ["for", "at", "as", "with"].contains(line.folded($0)) }
        guard let cut else {
            return isRole && (hasJobNoun(rest) || !needsEmployer) ? takeRole(rest) : takeEmployer(rest)
        }
        let (left, right) = (rest.lowerBound..<cut, cut + 1..<rest.upperBound)
        if isRole {
            takeRole(left)
            takeEmployer(right)
        } else {
            takeEmployer(left)
            takeRole(right)
        }
    }

    private var joins: Set<String> { ["at", "@", ":", "with", "for"] }

    /// Runs of their own: the one with the name of a job is the role, the other the employer, in whatever order.
    private mutating func takeApart() {
        let named = chunks.filter { isName($0) }
        takeKnownEmployer(named)
        if needsRole,
            let role = named.first(where: { !isUsed[$0.lowerBound] && hasJobNoun($0) && !(needsEmployer && isFirm($0)) }
            )
        {
            if needsEmployer, let cut = employerBefore(role) {
                takeEmployer(cut.employer, certainty: .likely)
                takeRole(cut.role, certainty: .likely)
            } else {
                takeRole(role)
            }
        }
        if needsEmployer, let employer = named.first(where: { !isUsed[$0.lowerBound] }) {
            let isOnlyGuess = needsRole
            takeEmployer(employer, certainty: isOnlyGuess ? .possible : .likely)
            if isOnlyGuess, let role = named.first(where: { !isUsed[$0.lowerBound] }) {
                takeRole(role, certainty: .possible)
                reading.doubts.append(.order)
            }
        }
        takePlace()
    }

    /// A name the seeker knows is the employer, wherever it stands: "Acme ward nurse".
    private mutating func takeKnownEmployer(_ named: [Range<Int>]) {
        guard needsEmployer else { return }
        for range in named {
            for end in stride(from: range.upperBound, to: range.lowerBound, by: -1) {
                let words = line.words(range.lowerBound..<end)
                let name = EmployerName(words)
                guard !name.isEmpty, employers.contains(where: { EmployerName($0) == name }) else { continue }
                takeEmployer(range.lowerBound..<end)
                if end < range.upperBound, needsRole, hasJobNoun(end..<range.upperBound) {
                    takeRole(end..<range.upperBound)
                }
                return
            }
        }
    }

    /// A third short name in capitals.
    private mutating func takePlace() {
        guard !has(.field(.place)), !needsEmployer, !needsRole else { return }
        for range in chunks where range.count <= 4 && isName(range) {
            let words = range.filter { line.tokens[$0].kind == .word }
            guard !words.isEmpty, words.allSatisfy({ isPlaceWord(line.tokens[$0]) }),
                !matches(in: range).contains(where: { $0.says == "terms" })
            else { continue }
            return take(.place, line.words(range), range, certainty: .possible)
        }
    }

    private func isPlaceWord(_ token: LineToken) -> Bool {
        token.text.first?.isUppercase == true
            || ["upon", "on", "le", "of", "the", "by", "under"].contains(token.folded)
    }

    // MARK: - One name

    private func isName(_ range: Range<Int>) -> Bool {
        let words = range.filter { line.tokens[$0].kind == .word }
        guard words.contains(where: { line.tokens[$0].folded.count > 1 }), range.count <= 14 else { return false }
        return !matches(in: range).contains { $0.says == "terms" && $0.tokens.count >= words.count }
    }

    private func hasJobNoun(_ range: Range<Int>) -> Bool { reader.hasJobNoun(line.words(range)) }

    /// "Nurse Training Ltd" is no role.
    private func isFirm(_ range: Range<Int>) -> Bool {
        guard let last = range.last(where: { line.tokens[$0].kind == .word }) else { return false }
        return ["ltd", "limited", "plc", "llp", "inc", "gmbh", "trust", "council", "group", "hospital", "school"]
            .contains(line.tokens[last].folded)
    }

    /// "Acme ward nurse": a name in capitals, then small letters to the end.
    private func employerBefore(_ range: Range<Int>) -> (employer: Range<Int>, role: Range<Int>)? {
        guard
            let cut = range.first(where: {
                line.tokens[$0].kind == .word && line.tokens[$0].text.first?.isLowercase == true
            }),
            cut > range.lowerBound, !["of", "and", "in", "for", "to", "the"].contains(line.folded(cut)),
            hasJobNoun(cut..<range.upperBound), !hasJobNoun(range.lowerBound..<cut)
        else { return nil }
        return (range.lowerBound..<cut, cut..<range.upperBound)
    }

    private mutating func takeEmployer(_ range: Range<Int>, certainty: Certainty = .stated) {
        takeEmployer(line.words(range), range, certainty: certainty)
    }

    private mutating func takeEmployer(_ words: String, _ range: Range<Int>, certainty: Certainty = .stated) {
        guard !range.isEmpty else { return }
        take(.employer, RoleWords.capitalised(AddedLine.tidy(words)), range, certainty: certainty)
    }

    private mutating func takeRole(_ range: Range<Int>, certainty: Certainty = .stated) {
        takeRole(line.words(range), range, certainty: certainty)
    }

    /// Without "a", "the" before it and "job", "role" behind.
    private mutating func takeRole(_ words: String, _ range: Range<Int>, certainty: Certainty = .stated) {
        guard !range.isEmpty else { return }
        var parts = AddedLine.tidy(words).split(separator: " ")
        while parts.count > 1, let first = parts.first,
            ["a", "an", "the", "as", "for", "of"].contains(first.lowercased())
        {
            parts.removeFirst()
        }
        while parts.count > 1, let last = parts.last,
            ["job", "role", "position", "post", "vacancy", "wanted", "needed"].contains(last.lowercased())
        {
            parts.removeLast()
        }
        take(.role, RoleWords.capitalised(parts.joined(separator: " ")), range, certainty: certainty)
    }
}
