import Domain

/// Reads a time of day: "10.30am", "2 pm", "14:15", "1430 hrs", "noon", "half past two", "at 3".
///
/// Of a range ("15:00-16:00", "2 to 3pm") the beginning is read.
enum TimeWords {
    static func read(_ cursor: inout WordCursor, start: Int, sent: Moment?) -> (Int, ZoneName?)? {
        let begin = cursor.index
        guard let first = single(&cursor, start: start) else {
            cursor.index = begin
            return nil
        }
        var minute = first.minute
        var zone = zone(&cursor, sent: sent)
        let afterFirst = cursor.index
        if let end = rangeEnd(&cursor, start: start) {
            // "2-3pm": the half of the day is told only once.
            if !first.isHalfTold, let half = end.isAfternoon {
                minute = minute % 720 + (half ? 720 : 0)
                if minute >= end.minute, minute >= 720 { minute -= 720 }
            }
            zone = zone ?? self.zone(&cursor, sent: sent)
        } else {
            cursor.index = afterFirst
        }
        guard first.isSure || cursor.index > afterFirst || zone != nil else {
            cursor.index = begin
            return nil
        }
        return (minute, zone)
    }

    private struct Single {
        var minute: Int
        /// True where am, pm or a 24-hour clock tells the half of the day.
        var isHalfTold: Bool
        var isAfternoon: Bool?
        /// False for a bare number that is a time only in company.
        var isSure: Bool
    }

    private static func single(_ cursor: inout WordCursor, start: Int) -> Single? {
        if let word = cursor.word(), ["noon", "midday"].contains(word) {
            cursor.index += 1
            return Single(minute: 720, isHalfTold: true, isAfternoon: true, isSure: true)
        }
        if let spoken = spoken(&cursor) { return spoken }
        guard let (hour, rest) = WordCursor.number(cursor.word()) else { return nil }
        if ["hrs", "hours", "h", "hr"].contains(rest)
            || (rest.isEmpty && ["hrs", "hours"].contains(cursor.word(1) ?? "")),
            hour >= 100, hour < 2400, hour % 100 < 60
        {
            cursor.index += rest.isEmpty ? 2 : 1
            return Single(minute: hour / 100 * 60 + hour % 100, isHalfTold: true, isAfternoon: nil, isSure: true)
        }
        guard hour < 24 else { return nil }
        if let half = half(rest) { return half12(hour, 0, half, &cursor, words: 1) }
        if rest.isEmpty, let half = half(at: 1, cursor) {
            return half12(hour, 0, half.isPM, &cursor, words: half.words + 1)
        }
        if rest.isEmpty, [":", ".", "\u{B7}"].contains(cursor.gap()) { return withMinutes(hour, &cursor) }
        guard rest.isEmpty, (1...12).contains(hour), isAfterAt(cursor, start: start) || opensRange(cursor, start: start)
        else { return nil }
        if notTimes.contains(cursor.word(1) ?? "") || cursor.gap() == "/" { return nil }
        cursor.index += cursor.word(1) == "o'clock" ? 2 : 1
        return Single(minute: dayHour(hour) * 60, isHalfTold: false, isAfternoon: nil, isSure: true)
    }

    private static func withMinutes(_ hour: Int, _ cursor: inout WordCursor) -> Single? {
        let mark = cursor.gap()
        guard let word = cursor.word(1), let (minute, rest) = WordCursor.number(word), minute < 60,
            word.prefix(2).allSatisfy({ ("0"..."9").contains($0) }), word.count - rest.count == 2
        else { return nil }
        if let half = half(rest) { return half12(hour, minute, half, &cursor, words: 2) }
        guard rest.isEmpty || ["h", "hrs", "hours"].contains(rest) else { return nil }
        if let half = half(at: 2, cursor) { return half12(hour, minute, half.isPM, &cursor, words: half.words + 2) }
        // "10.30" is a time after "at"; elsewhere it may be a number.
        let before = cursor.word(-1) ?? ""
        guard mark == ":" || ["at", "from", "until", "to", "hours"].contains(before) else { return nil }
        if [":", "."].contains(cursor.gap(1)), WordCursor.number(cursor.word(2)) != nil, mark == "." { return nil }
        cursor.index += 2
        if ["hrs", "hours", "h"].contains(cursor.word() ?? "") { cursor.index += 1 }
        let isTold = hour == 0 || hour > 12 || (word.count == 2 && hour >= 7)
        let value = (isTold ? hour : dayHour(hour)) * 60 + minute
        return Single(minute: value, isHalfTold: isTold, isAfternoon: nil, isSure: true)
    }

    private static func half12(_ hour: Int, _ minute: Int, _ isPM: Bool, _ cursor: inout WordCursor, words: Int)
        -> Single?
    {
        guard hour <= 23 else { return nil }
        cursor.index += words
        let value = hour > 12 ? hour : hour % 12 + (isPM ? 12 : 0)
        return Single(minute: value * 60 + minute, isHalfTold: true, isAfternoon: isPM, isSure: true)
    }

    /// "half past two", "quarter to ten".
    private static func spoken(_ cursor: inout WordCursor) -> Single? {
        guard let first = cursor.word(), let second = cursor.word(1), ["half", "quarter"].contains(first),
            ["past", "to"].contains(second), let third = cursor.word(2)
        else { return nil }
        guard let hour = hours[third] ?? WordCursor.number(third)?.value, (1...12).contains(hour) else { return nil }
        cursor.index += 3
        let minutes = first == "half" ? 30 : (second == "past" ? 15 : -15)
        if let half = half(at: 0, cursor) {
            cursor.index += half.words
            return Single(
                minute: (hour % 12 + (half.isPM ? 12 : 0)) * 60 + minutes, isHalfTold: true, isAfternoon: half.isPM,
                isSure: true)
        }
        return Single(minute: dayHour(hour) * 60 + minutes, isHalfTold: false, isAfternoon: nil, isSure: true)
    }

    /// Without am or pm, interviews are held by day: one to seven are in the afternoon.
    private static func dayHour(_ hour: Int) -> Int { (1...7).contains(hour) ? hour + 12 : hour }

    private static func rangeEnd(_ cursor: inout WordCursor, start: Int) -> (minute: Int, isAfternoon: Bool?)? {
        let joint = trimmed(cursor.index > 0 ? cursor.gap(-1) : "")
        if ["-", "\u{2013}", "\u{2014}"].contains(joint) {
            return single(&cursor, start: start, afterJoint: true)
        }
        guard ["to", "until", "till"].contains(cursor.word() ?? "") else { return nil }
        cursor.index += 1
        return single(&cursor, start: start, afterJoint: true)
    }

    private static func single(_ cursor: inout WordCursor, start: Int, afterJoint: Bool) -> (
        minute: Int, isAfternoon: Bool?
    )? {
        guard let found = single(&cursor, start: start) else { return nil }
        return (found.minute, found.isAfternoon)
    }

    private static func zone(_ cursor: inout WordCursor, sent: Moment?) -> ZoneName? {
        guard let first = cursor.word() else { return nil }
        if ["utc", "gmt"].contains(first), ["+", "-", " +", " -", "\u{2212}"].contains(cursor.gap()),
            let (hours, rest) = WordCursor.number(cursor.word(1)), rest.isEmpty, hours <= 14
        {
            let sign = cursor.gap().contains("+") ? 1 : -1
            cursor.index += 2
            var minutes = hours * 60
            if cursor.index > 0, cursor.gap(-1) == ":", let more = WordCursor.number(cursor.word()), more.value < 60 {
                minutes += more.value
                cursor.index += 1
            }
            return .fixed(sign * minutes)
        }
        guard let zone = ZoneName.named(first, cursor.word(1), headerOffset: sent?.offset) else { return nil }
        cursor.index += 1
        if cursor.word() == "time" { cursor.index += 1 }
        return zone
    }

    /// True for the "2" of "2-3pm".
    private static func opensRange(_ cursor: WordCursor, start: Int) -> Bool {
        var ahead = cursor
        let isDash = ["-", "\u{2013}", "\u{2014}"].contains(trimmed(cursor.gap()))
        guard isDash || cursor.word(1) == "to" else { return false }
        ahead.index += isDash ? 1 : 2
        guard WordCursor.number(ahead.word()) != nil else { return false }
        return single(&ahead, start: start)?.isAfternoon != nil
    }

    private static func isAfterAt(_ cursor: WordCursor, start: Int) -> Bool {
        cursor.index > start && ["at", "@"].contains(cursor.word(-1) ?? "")
    }

    private static func half(_ text: String) -> Bool? {
        switch text {
        case "am": false
        case "pm": true
        default: nil
        }
    }

    /// "am", "a.m." or "a m" at a distance.
    private static func half(at distance: Int, _ cursor: WordCursor) -> (isPM: Bool, words: Int)? {
        guard let word = cursor.word(distance) else { return nil }
        if let half = half(word) { return (half, 1) }
        guard word == "a" || word == "p", cursor.word(distance + 1) == "m", cursor.gap(distance) == "." else {
            return nil
        }
        return (word == "p", 2)
    }

    private static let hours: [String: Int] = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12,
    ]

    private static let notTimes: Set<String> = [
        "minutes", "minute", "hours", "days", "weeks", "years", "months", "people", "street", "road", "january",
        "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ]
}
