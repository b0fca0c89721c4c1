import Domain
import Phrases

// What cannot be mistaken: addresses, pay, tags, reference numbers, and words that stand for one thing.
extension AddedLine {
    mutating func takeLinks() {
        var start = 0
        while start < line.tokens.count {
            let end = gluedEnd(from: start)
            let words = line.words(start..<end)
            if LinkReader.isLink(words), !words.contains("@") || words.contains("://") {
                takeLink(words, start..<end)
            }
            start = end
        }
    }

    /// The first is the posting; of its address only what it names itself is used.
    private mutating func takeLink(_ words: String, _ tokens: Range<Int>) {
        guard !has(.field(.url)) else { return use(tokens) }
        let named = LinkReader(words, book: reader.book).reading
        take(.url, words, tokens)
        reading.details.url = named.details.url
        if let source = named.details.source { reading.details.source = source }
    }

    /// Where the run of tokens without a blank between them ends.
    func gluedEnd(from start: Int) -> Int {
        var end = start + 1
        while let next = line[end], next.isGlued, next.kind != .lineBreak { end += 1 }
        return end
    }

    mutating func takePay() {
        guard let found = PayReader.find(in: line), !found.range.contains(where: { isUsed[$0] }) else { return }
        var range = found.range
        if ["salary", "pay", "paying", "pays", "rate", "wage", ":", "is"].contains(line.folded(range.lowerBound - 1)) {
            range = range.lowerBound - 1..<range.upperBound
        }
        take(.field(.pay), range) { $0.details.pay = found.pay }
    }

    /// `#nurse`: a word with the sign glued before it.
    mutating func takeTags() {
        var tags: [String] = []
        for index in line.tokens.indices where line.tokens[index].text == "#" && !isUsed[index] {
            guard let word = line[index + 1], word.kind == .word, word.isGlued else { continue }
            let isFree = !line.tokens[index].isGlued || index == 0
            guard isFree, tags.count < Tags.most, word.text.count <= Tags.longest else { continue }
            tags.append(word.text)
            take(.field(.tags), index..<index + 2) { $0.details.tags = tags }
        }
    }

    /// `ref 1234`, `job ID: AB-12/3`: what follows has a digit in it.
    mutating func takeReference() {
        for match in matches(in: 0..<line.tokens.count) where match.says == "reference" && !has(.field(.reference)) {
            var start = match.tokens.upperBound
            while [":", "#", ".", "-", "="].contains(line.folded(start)) { start += 1 }
            guard start < line.tokens.count, !isUsed[start] else { continue }
            let end = min(gluedEnd(from: start), line.tokens.count)
            let words = AddedLine.tidy(line.words(start..<end))
            guard words.contains(where: \.isNumber), words.count <= 40 else { continue }
            take(.reference, words, match.tokens.lowerBound..<end)
        }
    }

    /// Words that need no name after them: where the work is done, the kind, the way and the route.
    mutating func takePlainPhrases() {
        for range in chunks {
            for match in matches(in: range) where !match.tokens.contains(where: { isUsed[$0] }) {
                // "through the agency Tern & Vale" names one.
                guard match.code != "agency" || match.tokens.upperBound == range.upperBound else { continue }
                takePlain(match)
            }
        }
    }

    private mutating func takePlain(_ match: AddedMatch) {
        switch match.says {
        case "mode": set(.workMode, match, WorkMode(rawValue: match.code)) { $0.workMode = $1 }
        case "by": set(.appliedBy, match, AppliedBy(rawValue: match.code)) { $0.appliedBy = $1 }
        case "route": set(.route, match, Route(rawValue: match.code)) { $0.route = $1 }
        case "kind":
            guard let kind = ApplicationKind(rawValue: match.code), !has(.field(.kind)) else { return }
            take(.field(.kind), match.tokens) { $0.kind = kind }
        default: break
        }
    }

    private mutating func set<Value>(
        _ field: ApplicationField, _ match: AddedMatch, _ value: Value?,
        _ put: (inout ApplicationDetails, Value) -> Void
    ) {
        guard let value, !has(.field(field)) else { return }
        take(.field(field), match.tokens) { put(&$0.details, value) }
    }
}

/// A phrase of the area `adding`, by the tokens it covers.
struct AddedMatch {
    var says: String
    /// The finer code of the rule; empty for none.
    var code: String
    var tokens: Range<Int>
    /// The tokens of what it hands back under `name`; nil for nothing.
    var name: Range<Int>?
}

extension AddedLine {
    /// The phrases in a run of tokens, the longest first where they overlap.
    func matches(in range: Range<Int>) -> [AddedMatch] {
        guard let first = line[range.lowerBound], !range.isEmpty else { return [] }
        let found = reader.book.matches(in: line.words(range), area: "adding").map { match in
            let name = match.captured("name").map { tokens($0.start + first.start, $0.end + first.start) }
            return AddedMatch(
                says: match.rule.says, code: match.rule.code ?? "",
                tokens: tokens(match.start + first.start, match.end + first.start), name: name)
        }
        return found.filter { !$0.tokens.isEmpty }.sorted { a, b in
            (a.tokens.lowerBound, -a.tokens.count) < (b.tokens.lowerBound, -b.tokens.count)
        }
    }

    /// The tokens between two UTF-8 offsets.
    private func tokens(_ start: Int, _ end: Int) -> Range<Int> {
        let inside = line.tokens.indices.filter { line.tokens[$0].start >= start && line.tokens[$0].end <= end }
        guard let first = inside.first, let last = inside.last else { return 0..<0 }
        return first..<last + 1
    }
}
