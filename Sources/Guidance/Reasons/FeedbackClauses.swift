/// Cuts feedback into clauses, so that "you interviewed well, but …" makes two points.
enum FeedbackClauses {
    struct Clause: Equatable {
        /// UTF-8 offsets into the whole.
        var range: Range<Int>
        /// Sentence it belongs to.
        var sentence: Int
    }

    /// Words before which a sentence turns.
    private static let turns: Set<String> = [
        "but", "however", "although", "though", "yet", "whereas", "unfortunately", "nonetheless", "nevertheless",
    ]
    /// Words that go on after a comma to something else: who is spoken of next, or a remark in few words.
    private static let goesOn: Set<String> = [
        "and", "so", "while", "you", "we", "it", "they", "he", "she", "there", "that's", "just", "only", "bit", "less",
        "more",
        "not", "then", "your", "our", "one",
    ]
    /// Words that open a sentence whose turn is its first comma.
    private static let concessions: Set<String> = ["although", "though", "while", "whilst", "despite", "whereas"]
    /// Words after which "yet" says when, and does not turn.
    private static let beforeYet: Set<String> = ["not", "has", "have", "there", "are", "is", "quite", "as", "and"]

    static func cut(_ sentences: [Range<Int>], of bytes: [UInt8]) -> [Clause] {
        var clauses: [Clause] = []
        for (number, sentence) in sentences.enumerated() {
            var start = sentence.lowerBound
            for place in places(in: sentence, of: bytes) where place > start {
                clauses.append(Clause(range: start..<place, sentence: number))
                start = place
            }
            clauses.append(Clause(range: start..<sentence.upperBound, sentence: number))
        }
        return clauses.map { Clause(range: bare($0.range, of: bytes), sentence: $0.sentence) }
            .filter { !$0.range.isEmpty }
    }

    /// Where a sentence is cut: before a turning word, after a semicolon, colon or dash, at a comma that goes on to
    /// something else, and at the comma of a concession.
    private static func places(in sentence: Range<Int>, of bytes: [UInt8]) -> [Int] {
        var places: [Int] = []
        var word = sentence.lowerBound
        var before = ""
        var awaitsComma = false
        var afterComma = false
        for index in sentence.lowerBound...sentence.upperBound {
            let byte = index < sentence.upperBound ? bytes[index] : UInt8(ascii: " ")
            let isDash = isDash(at: index, of: bytes)
            if isLetter(byte), !isDash { continue }
            if word < index {
                let text = String(decoding: bytes[word..<index], as: UTF8.self).lowercased()
                if before.isEmpty, concessions.contains(text) { awaitsComma = true }
                let turns = turns.contains(text) && !(text == "yet" && beforeYet.contains(before))
                if !before.isEmpty, turns || (afterComma && goesOn.contains(head(text))) { places.append(word) }
                before = head(text)
                afterComma = false
            }
            if isDash || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") { places.append(index + 1) }
            if byte == UInt8(ascii: ",") {
                afterComma = true
                if awaitsComma {
                    places.append(index + 1)
                    awaitsComma = false
                }
            }
            word = index + 1
        }
        return places
    }

    /// `you're` goes on as `you` does; `isn't` and `haven't` as `not` does.
    private static func head(_ word: String) -> String {
        if word == "that's" || word == "that’s" { return "that's" }
        guard let mark = word.firstIndex(where: { $0 == "'" || $0 == "’" }) else { return word }
        return word.hasSuffix("t") && word[..<mark].hasSuffix("n") ? "not" : String(word[..<mark])
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte >= 0x80 || byte == UInt8(ascii: "'")
    }

    /// True at the last byte of a dash with a blank or another dash before it, or of a long one.
    private static func isDash(at index: Int, of bytes: [UInt8]) -> Bool {
        guard index >= 2, index < bytes.count else { return false }
        if bytes[index - 2] == 0xE2, bytes[index - 1] == 0x80 { return bytes[index] == 0x93 || bytes[index] == 0x94 }
        return bytes[index] == UInt8(ascii: "-") && bytes[index - 1] == UInt8(ascii: " ")
            && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: " ")
    }

    /// Without white space, commas and other loose marks around it.
    private static func bare(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
        func isLoose(_ byte: UInt8) -> Bool { " \t\r\n,;:-".utf8.contains(byte) }
        var (start, end) = (range.lowerBound, range.upperBound)
        func isLongDash(_ at: Int) -> Bool {
            bytes[at] == 0xE2 && bytes[at + 1] == 0x80 && (bytes[at + 2] == 0x93 || bytes[at + 2] == 0x94)
        }
        while start < end, isLoose(bytes[start]) { start += 1 }
        while end > start {
            if isLoose(bytes[end - 1]) {
                end -= 1
            } else if end - start >= 3, isLongDash(end - 3) {
                end -= 3
            } else {
                break
            }
        }
        return start..<end
    }
}
