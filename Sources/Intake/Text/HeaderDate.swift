import Domain
import Phrases

/// Reads the date of a message as a mail header or a mail program writes it.
enum HeaderDate {
    /// `Tue, 31 Mar 2026 10:12:00 +0100`, `31 March 2026 at 10:12`, `2026-03-31T10:12:00Z`; nil without a day and year.
    static func read(_ text: String, offset: Int) -> Moment? {
        if let moment = Moment(text) { return moment }
        let cut = PhraseText(text)
        guard !cut.words.isEmpty else { return nil }
        var day: Day?
        var minute: Int?
        var second = 0
        var cursor = WordCursor(text: cut, limit: cut.words.count, index: 0)
        var zone: Int?
        while cursor.index < cursor.limit {
            let start = cursor.index
            if day == nil, let found = DayWords.read(&cursor, sent: nil) {
                day = found
            } else if minute == nil, let (found, name) = TimeWords.read(&cursor, start: -1, sent: nil) {
                minute = found
                if let day, let name { zone = name.offset(on: day) }
                if cursor.gap(-1) == ":", let seconds = WordCursor.number(cursor.word()), seconds.value < 60 {
                    second = seconds.value
                    cursor.index += 1
                }
            } else {
                if let day, minute != nil, zone == nil, let word = cursor.word() {
                    zone = ZoneName.named(word, cursor.word(1), headerOffset: nil)?.offset(on: day)
                }
                cursor.index = start + 1
            }
        }
        guard let day else { return nil }
        return Moment(
            day: day, minute: minute ?? 0, second: second, offset: numericZone(in: text) ?? zone ?? offset)
    }

    /// `+0100` at the end, or before a remark in brackets.
    private static func numericZone(in text: String) -> Int? {
        for piece in text.split(separator: " ").reversed() {
            guard let sign = piece.first, sign == "+" || sign == "-" else { continue }
            let digits = piece.dropFirst().filter { $0 != ":" }
            guard digits.count == 4, let value = Int(digits), value % 100 < 60, value <= 1800 else { continue }
            return (value / 100 * 60 + value % 100) * (sign == "-" ? -1 : 1)
        }
        return nil
    }
}
