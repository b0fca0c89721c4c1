/// Cuts feedback into clauses, so that "you interviewed well, but …" makes two points.
enum FeedbackClauses {
    struct Clause: Equatable {
        /// UTF-8 offsets into the whole.
        var range: Range<Int>
        /// Sentence it belongs to.
        var sentence: Int
    }

    /// Words before which a sentence turns.
    private static let turns: Set<String> = ["but", "however", "although", "though", "yet", "whereas", "unfortunately"]
    /// Words that open a sentence whose turn is its first comma.
    private static let concessions: Set<String> = ["although", "though", "while", "whilst", "despite", "whereas"]

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

    /// Where a sentence is cut: before a turning word, after a semicolon, at ", and" and at the comma of a concession.
    private static func places(in sentence: Range<Int>, of bytes: [UInt8]) -> [Int] {
        var places: [Int] = []
        var word = sentence.lowerBound
        var isFirst = true
        var awaitsComma = false
        var afterComma = false
        for index in sentence.lowerBound...sentence.upperBound {
            let byte = index < sentence.upperBound ? bytes[index] : UInt8(ascii: " ")
            if isLetter(byte) { continue }
            if word < index {
                let text = String(decoding: bytes[word..<index], as: UTF8.self).lowercased()
                if isFirst, concessions.contains(text) { awaitsComma = true }
                if !isFirst, turns.contains(text) || (afterComma && (text == "and" || text == "so" || text == "while"))
                {
                    places.append(word)
                }
                isFirst = false
                afterComma = false
            }
            if byte == UInt8(ascii: ";") { places.append(index + 1) }
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

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte >= 0x80 || byte == UInt8(ascii: "'")
    }

    /// Without white space, commas and semicolons around it.
    private static func bare(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
        func isLoose(_ byte: UInt8) -> Bool { " \t\r\n,;".utf8.contains(byte) }
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, isLoose(bytes[start]) { start += 1 }
        while end > start, isLoose(bytes[end - 1]) { end -= 1 }
        return start..<end
    }
}
