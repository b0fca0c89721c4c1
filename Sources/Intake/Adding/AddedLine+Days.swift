import Domain

// Days: when it went in, and when it closes.
extension AddedLine {
    mutating func takeDays() {
        let cues = matches(in: 0..<line.tokens.count).filter { match in
            ["applied", "closing", "not_applied"].contains(match.says) && !match.tokens.contains { isUsed[$0] }
        }
        for cue in cues where cue.says == "closing" { takeClosing(cue) }
        let isDenied = cues.contains { $0.says == "not_applied" }
        for cue in cues where cue.says == "not_applied" { use(cue.tokens) }
        if !isDenied {
            for cue in cues where cue.says == "applied" { takeApplied(cue) }
            takeLooseDay()
        }
    }

    /// The day stands right behind the cue.
    private mutating func takeClosing(_ cue: AddedMatch) {
        guard !has(.field(.closing)) else { return }
        var start = cue.tokens.upperBound
        while ["on", "is", "date", ":", "-", "at", "by", "the"].contains(line.folded(start)) { start += 1 }
        guard let found = day(from: start, isAhead: true, afterCue: true) else { return }
        guard found.days.count == 1, let day = found.days.first else { return doubt(found, cue) }
        take(.field(.closing), cue.tokens.lowerBound..<found.range.upperBound) { $0.details.closing = day }
    }

    /// The day stands somewhere in the same part of the line; where none does, today is proposed and said to be a guess.
    private mutating func takeApplied(_ cue: AddedMatch) {
        guard !has(.applied), !cue.tokens.contains(where: { isUsed[$0] }) else { return }
        let part = partOfLine(around: cue.tokens)
        let places = Array(cue.tokens.upperBound..<part.upperBound) + Array(part.lowerBound..<cue.tokens.lowerBound)
        var said: (days: [Day], range: Range<Int>)?
        for place in places where said == nil { said = day(from: place, isAhead: false, afterCue: true) }
        guard let found = said else {
            let today = today
            take(.applied, cue.tokens, certainty: .possible) { $0.applied = today }
            reading.doubts.append(.noDay)
            return
        }
        guard found.days.count == 1, let day = found.days.first else { return doubt(found, cue) }
        take(.applied, cue.tokens) { $0.applied = day }
        use(found.range)
        claimWords(of: cue.tokens, and: found.range)
    }

    /// A day without a word of what happened on it: one gone by is taken for the application, one to come for the closing.
    private mutating func takeLooseDay() {
        for start in line.tokens.indices where !isUsed[start] {
            guard let found = day(from: start, isAhead: false, afterCue: false), found.days.count == 1,
                let day = found.days.first
            else { continue }
            if day <= today, !has(.applied) {
                take(.applied, found.range, certainty: .possible) { $0.applied = day }
            } else if day > today, !has(.field(.closing)) {
                take(.field(.closing), found.range, certainty: .possible) { $0.details.closing = day }
            }
        }
    }

    private mutating func doubt(_ found: (days: [Day], range: Range<Int>), _ cue: AddedMatch) {
        guard found.days.count > 1 else { return }
        reading.doubts.append(.twoDays(words: line.words(found.range), found.days[0], found.days[1]))
    }

    /// What is said of the application shows cue and day together.
    private mutating func claimWords(of cue: Range<Int>, and day: Range<Int>) {
        let (first, second) = cue.lowerBound < day.lowerBound ? (cue, day) : (day, cue)
        let gap = first.upperBound < second.lowerBound ? " … " : " "
        quote(.applied, as: line.words(first) + gap + line.words(second))
    }

    private func partOfLine(around tokens: Range<Int>) -> Range<Int> {
        func isEnd(_ index: Int) -> Bool { [",", ";", "\n", "|"].contains(line.folded(index)) }
        var (start, end) = (tokens.lowerBound, tokens.upperBound)
        while start > 0, !isEnd(start - 1) { start -= 1 }
        while end < line.tokens.count, !isEnd(end) { end += 1 }
        return start..<end
    }

    /// The longest run from here on that is read as a day.
    ///
    /// Behind a cue a weekday or a day with slashes is enough; elsewhere it has to be said more plainly.
    private func day(from start: Int, isAhead: Bool, afterCue: Bool) -> (days: [Day], range: Range<Int>)? {
        guard let first = line[start], first.kind != .sign, first.kind != .lineBreak else { return nil }
        let before = line.folded(start - 1)
        for length in stride(from: 7, through: 1, by: -1) {
            let range = start..<min(start + length, line.tokens.count)
            guard range.count == length, !range.contains(where: { isUsed[$0] || isForeign($0) }) else { continue }
            let words = line.words(range)
            guard afterCue || isPlain(range) else { continue }
            let days = reader.days(words, today, isAhead)
            guard !days.isEmpty else { continue }
            let from = ["on", "by"].contains(before) && !isUsed[start - 1] ? start - 1 : start
            return (days, from..<range.upperBound)
        }
        return nil
    }

    /// A token that no day has in it.
    private func isForeign(_ index: Int) -> Bool {
        let token = line.tokens[index]
        switch token.kind {
        case .lineBreak: return true
        case .word, .number: return false
        case .sign: return !["/", "-", "."].contains(token.text) || !token.isGlued
        }
    }

    /// `yesterday`, `2 weeks ago`, `last Tuesday`, `3 April`, `2026-03-31`.
    private func isPlain(_ range: Range<Int>) -> Bool {
        let words = range.map { line.folded($0) }
        if range.count == 1 { return ["yesterday", "today", "tomorrow"].contains(words[0]) }
        if words.last == "ago" || ["last", "next"].contains(words[0]) { return true }
        let numbers = range.count { line.tokens[$0].kind == .number }
        let hasMonth = range.contains { line.tokens[$0].kind == .word && line.tokens[$0].folded.count >= 3 }
        return numbers >= 3 || (numbers >= 1 && hasMonth)
    }
}
