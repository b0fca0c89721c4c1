import Phrases

/// Finds quoted mail and the signature by the look of the lines.
struct MessageLayout {
    struct Line {
        var text: String
        /// UTF-8 offsets; the line break belongs to the line.
        var start: Int
        var end: Int
    }

    let lines: [Line]
    private(set) var quoted: [Range<Int>] = []
    private(set) var signature: Range<Int>?

    var leftOut: [Range<Int>] { quoted + (signature.map { [$0] } ?? []) }

    /// A signature is no longer than this; what comes after is read again.
    private static let longestSignature = 9
    private static let longestSignOff = 7

    init(_ text: String, book: PhraseBook) {
        lines = Self.lines(of: text)
        let end = text.utf8.count
        var hasText = false
        var index = 0
        while index < lines.count {
            let line = lines[index]
            if line.text.hasPrefix(">") {
                quoted.append(line.start..<line.end)
            } else if hasText, opensQuotation(at: index, book: book) {
                quoted.append(line.start..<end)
                break
            } else if signature == nil, hasText, isSignOff(line, book: book) {
                index = endOfSignature(from: index)
                signature = line.start..<(index < lines.count ? lines[index].start : end)
                continue
            } else if !line.text.isEmpty {
                hasText = true
            }
            index += 1
        }
    }

    private func opensQuotation(at index: Int, book: PhraseBook) -> Bool {
        let text = lines[index].text
        if says("quoted", text, book: book) { return true }
        guard text.hasPrefix("From:") || text.hasPrefix("*From:*") else { return false }
        let following = lines[index...].dropFirst().prefix(4).map(\.text)
        return following.contains { $0.hasPrefix("Sent:") || $0.hasPrefix("To:") || $0.hasPrefix("*Sent:*") }
    }

    private func isSignOff(_ line: Line, book: PhraseBook) -> Bool {
        if line.text == "--" { return true }
        let words = line.text.split(separator: " ")
        guard !words.isEmpty, words.count <= Self.longestSignOff, !line.text.hasSuffix(".") else { return false }
        guard let first = lines.first(where: { !$0.text.isEmpty }), first.start < line.start else { return false }
        return says("sign_off", line.text, book: book)
    }

    private func endOfSignature(from start: Int) -> Int {
        var index = start + 1
        var count = 0
        while index < lines.count {
            let text = lines[index].text
            if text.hasPrefix("PS") || text.hasPrefix("P.S") || text.hasPrefix(">") || text.hasPrefix("From:") { break }
            if text.utf8.count > 100 || count >= Self.longestSignature { break }
            if !text.isEmpty { count += 1 }
            index += 1
        }
        return index
    }

    private func says(_ code: String, _ line: String, book: PhraseBook) -> Bool {
        book.matches(in: line, area: "layout").contains { $0.rule.says == code && $0.sentence == 0 }
    }

    private static func lines(of text: String) -> [Line] {
        var lines: [Line] = []
        var start = 0
        for piece in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let size = piece.utf8.count
            let next = min(start + size + 1, text.utf8.count)
            lines.append(Line(text: trimmed(piece), start: start, end: next))
            start = next
        }
        return lines
    }
}
