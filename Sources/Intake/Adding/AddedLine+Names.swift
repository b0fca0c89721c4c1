import Domain

// Names that a cue announces: where it was found, who told of it, the agency, the place, versions of CV and letter.
extension AddedLine {
    mutating func takeNamedPhrases() {
        for range in chunks {
            for match in matches(in: range) {
                guard let name = match.name, !name.isEmpty, !match.tokens.contains(where: { isUsed[$0] }) else {
                    continue
                }
                takeNamed(match, name)
            }
        }
        takeBracketedAgency()
    }

    private mutating func takeNamed(_ match: AddedMatch, _ name: Range<Int>) {
        let words = AddedLine.tidy(line.words(name))
        guard !words.isEmpty else { return }
        switch match.says {
        case "through": takeThrough(words, match.tokens)
        case "on": if isBoard(words) { takeSource(words, match.tokens) }
        case "found": takeSource(words, match.tokens)
        case "agency": takeAgency(words, match.tokens)
        case "via": takeVia(words, match.tokens)
        case "in" where line.tokens[name.lowerBound].text.first?.isUppercase ?? false:
            take(.place, words, match.tokens)
        case "cv": take(.cv, words, match.tokens)
        case "letter": take(.letterVersion, words, match.tokens)
        default: break
        }
    }

    /// "through X": an agency, a person, or a place where jobs are found.
    private mutating func takeThrough(_ name: String, _ tokens: Range<Int>) {
        let key = foldedKey(name)
        if people.contains(where: { foldedKey($0) == key || foldedWords($0).first == key }) {
            takeVia(name, tokens)
        } else if reader.signs(name).contains("agency") {
            takeAgency(name, tokens)
        } else {
            takeSource(name, tokens)
        }
    }

    private mutating func takeSource(_ name: String, _ tokens: Range<Int>) {
        take(.source, name, tokens)
        if isBoard(name), reading.details.route == nil { reading.details.route = .posting }
    }

    private mutating func takeAgency(_ name: String, _ tokens: Range<Int>) {
        take(.agency, name, tokens)
        if reading.details.route == nil { reading.details.route = .agency }
    }

    private mutating func takeVia(_ name: String, _ tokens: Range<Int>) {
        take(.via, name, tokens)
        if reading.details.route == nil { reading.details.route = .referral }
    }

    private func isBoard(_ name: String) -> Bool { reader.signs(name).contains("job_board") }

    /// "through Tern & Vale (agency)", "Tern & Vale (recruiter)": what stands before the bracket is the agency.
    private mutating func takeBracketedAgency() {
        for range in chunks where range.lowerBound > 0 && line.folded(range.lowerBound - 1) == "(" {
            let words = range.map { line.folded($0) }.filter { !["the", "an", "a", "my"].contains($0) }.joined(
                separator: " ")
            guard Self.agencyWords.contains(words), reading.details.agency == nil else { continue }
            if let source = reading.details.source {
                reading.details.source = nil
                reading.details.agency = source
                reading.details.route = .agency
                move(.source, to: .agency)
                use(range)
            } else if let before = chunks.last(where: { $0.upperBound == range.lowerBound - 1 }) {
                takeAgency(AddedLine.tidy(line.words(before)), before)
                use(range)
            }
        }
    }

    private static let agencyWords: Set<String> = [
        "agency", "recruiter", "recruiters", "recruitment agency", "recruitment", "headhunter", "temp agency",
    ]
}
