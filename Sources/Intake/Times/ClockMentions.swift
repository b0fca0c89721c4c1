import Domain
import Phrases

/// A day or a time of day that a text mentions.
struct ClockMention {
    enum What: Equatable {
        case day(Day)
        /// Minutes after midnight, and the zone where one is named.
        case time(Int, ZoneName?)
    }

    var what: What
    /// Range of words in the text.
    var words: Range<Int>
    var sentence: Int
}

/// Finds days and times of day in a text.
struct ClockMentions {
    let mentions: [ClockMention]

    init(in text: PhraseText, sent: Moment?) {
        var found: [ClockMention] = []
        for (number, sentence) in text.sentences.enumerated() {
            var cursor = WordCursor(text: text, limit: sentence.upperBound, index: sentence.lowerBound)
            while cursor.index < cursor.limit {
                let start = cursor.index
                if let day = DayWords.read(&cursor, sent: sent) {
                    found.append(ClockMention(what: .day(day), words: start..<cursor.index, sentence: number))
                } else if let (minute, zone) = TimeWords.read(&cursor, start: sentence.lowerBound, sent: sent) {
                    found.append(
                        ClockMention(what: .time(minute, zone), words: start..<cursor.index, sentence: number))
                } else {
                    cursor.index = start + 1
                }
            }
        }
        mentions = found
    }
}

/// A place among the words of one sentence, with what stands between them.
struct WordCursor {
    let text: PhraseText
    let limit: Int
    var index: Int

    /// The word at a distance from the place, or nil beyond the sentence.
    func word(_ distance: Int = 0) -> String? {
        let at = index + distance
        return at < limit && at >= 0 ? text.words[at].folded : nil
    }

    /// What stands between the word at a distance and the one after it.
    func gap(_ distance: Int = 0) -> String {
        let at = index + distance
        guard at >= 0, at + 1 < limit else { return "" }
        return text.slice(text.words[at].end, text.words[at + 1].start)
    }

    /// The leading number of a word and the letters after it.
    static func number(_ word: String?) -> (value: Int, rest: String)? {
        guard let word else { return nil }
        let digits = word.prefix { ("0"..."9").contains($0) }
        guard !digits.isEmpty, digits.count <= 4, let value = Int(digits) else { return nil }
        return (value, String(word.dropFirst(digits.count)))
    }
}
