import Domain

/// Reads a day: "Tuesday 14th April", "June 9, 2026", "22/08/2026", "tomorrow", "this Saturday", "the 18th".
enum DayWords {
    static func read(_ cursor: inout WordCursor, sent: Moment?) -> Day? {
        if let day = relative(&cursor, sent: sent) { return day }
        if let day = numeric(&cursor, sent: sent) { return day }
        let start = cursor.index
        var weekday: Weekday?
        if let named = cursor.word().flatMap({ weekdays[$0] }) {
            weekday = named
            cursor.index += 1
        }
        while ["the", "of"].contains(cursor.word() ?? "") { cursor.index += 1 }
        if let day = written(&cursor, weekday: weekday, sent: sent) { return day }
        if weekday != nil, let day = numeric(&cursor, sent: sent) { return day }
        cursor.index = start
        if weekday == nil, let day = ordinalAlone(&cursor, sent: sent) { return day }
        if let weekday { return alone(weekday, &cursor, sent: sent) }
        return nil
    }

    private static func relative(_ cursor: inout WordCursor, sent: Moment?) -> Day? {
        guard let sent else { return nil }
        switch cursor.word() {
        case "tomorrow":
            cursor.index += 1
            // "tomorrow, Thursday 2 April" is told by the date that follows.
            return sent.day.adding(1)
        case "today":
            cursor.index += 1
            return sent.day
        default: return nil
        }
    }

    /// `22/08/2026`, `3/24`, `2026-08-22`, `22.08.2026`.
    private static func numeric(_ cursor: inout WordCursor, sent: Moment?) -> Day? {
        guard let first = WordCursor.number(cursor.word()), first.rest.isEmpty else { return nil }
        let mark = cursor.gap()
        guard ["/", "-", "."].contains(mark), let second = WordCursor.number(cursor.word(1)), second.rest.isEmpty
        else { return nil }
        if cursor.gap(1) == mark, let third = WordCursor.number(cursor.word(2)), third.rest.isEmpty {
            if first.value > 31 {
                guard let day = Day(year: first.value, month: second.value, day: third.value) else { return nil }
                cursor.index += 3
                return day
            }
            let year = third.value < 100 ? 2000 + third.value : third.value
            guard let day = day(first.value, second.value, year: year, sent: sent) else { return nil }
            cursor.index += 3
            return day
        }
        guard mark == "/", let sent, let found = day(first.value, second.value, year: sent.day.year, sent: sent)
        else { return nil }
        cursor.index += 2
        return nearest(found, weekday: nil, sent: sent)
    }

    /// Day first, except where only month first makes sense or the sender's clock is American.
    private static func day(_ first: Int, _ second: Int, year: Int, sent: Moment?) -> Day? {
        let isAmerican = (sent?.offset ?? 0) <= -180
        let dayFirst = Day(year: year, month: second, day: first)
        let monthFirst = Day(year: year, month: first, day: second)
        return isAmerican ? monthFirst ?? dayFirst : dayFirst ?? monthFirst
    }

    /// "14th April 2026", "14 of April", "April 14, 2026".
    private static func written(_ cursor: inout WordCursor, weekday: Weekday?, sent: Moment?) -> Day? {
        let start = cursor.index
        var dayOfMonth: Int?
        var month: Int?
        if let number = ordinal(cursor.word()) {
            cursor.index += 1
            if cursor.word() == "of" { cursor.index += 1 }
            if let named = cursor.word().flatMap({ months[$0] }) {
                dayOfMonth = number
                month = named
                cursor.index += 1
            }
        } else if let named = cursor.word().flatMap({ months[$0] }) {
            cursor.index += 1
            if cursor.word() == "the" { cursor.index += 1 }
            if let number = ordinal(cursor.word()) {
                dayOfMonth = number
                month = named
                cursor.index += 1
            }
        }
        guard let dayOfMonth, let month else {
            cursor.index = start
            return nil
        }
        if let year = WordCursor.number(cursor.word()), year.rest.isEmpty, (2000...2100).contains(year.value) {
            cursor.index += 1
            return Day(year: year.value, month: month, day: dayOfMonth)
        }
        guard let sent, let guess = Day(year: sent.day.year, month: month, day: dayOfMonth) else {
            cursor.index = start
            return nil
        }
        return nearest(guess, weekday: weekday, sent: sent)
    }

    /// A day without a year is the next such day, or one just past.
    private static func nearest(_ guess: Day, weekday: Weekday?, sent: Moment) -> Day {
        let next = Day(year: guess.year + 1, month: guess.month, day: guess.dayOfMonth) ?? guess
        if guess.days(since: sent.day) < -30 { return next }
        return guess
    }

    /// "the 18th", where no month is named.
    private static func ordinalAlone(_ cursor: inout WordCursor, sent: Moment?) -> Day? {
        guard let sent, cursor.word() == "the", let number = ordinal(cursor.word(1)),
            let word = cursor.word(1), word.last?.isLetter == true
        else { return nil }
        if cursor.word(2) == "of" || ["floor", "century", "round", "stage", "year"].contains(cursor.word(2) ?? "") {
            return nil
        }
        var day = sent.day
        for _ in 0..<62 {
            if day.dayOfMonth == number {
                cursor.index += 2
                return day
            }
            day = day.adding(1)
        }
        return nil
    }

    /// "Tuesday" is the next one after the message; "Tuesday week" one later; "next Tuesday" is in the next week.
    private static func alone(_ weekday: Weekday, _ cursor: inout WordCursor, sent: Moment?) -> Day? {
        guard let sent else { return nil }
        let before = cursor.word(-1)
        cursor.index += 1
        var ahead = (weekday.rawValue - sent.day.weekday.rawValue + 7) % 7
        if ahead == 0 { ahead = 7 }
        let isNextWeek = before == "next" || (cursor.word() == "next" && cursor.word(1) == "week")
        if isNextWeek, sent.day.weekday.rawValue + ahead < 7 { ahead += 7 }
        if cursor.word() == "week" {
            ahead += 7
            cursor.index += 1
        } else if cursor.word() == "next", cursor.word(1) == "week" {
            cursor.index += 2
        }
        return sent.day.adding(ahead)
    }

    private static func ordinal(_ word: String?) -> Int? {
        guard let (value, rest) = WordCursor.number(word), (1...31).contains(value) else { return nil }
        return ["", "st", "nd", "rd", "th"].contains(rest) ? value : nil
    }

    static let weekdays: [String: Weekday] = [
        "monday": .monday, "mon": .monday, "tuesday": .tuesday, "tue": .tuesday, "tues": .tuesday,
        "wednesday": .wednesday, "wed": .wednesday, "weds": .wednesday, "thursday": .thursday, "thu": .thursday,
        "thur": .thursday, "thurs": .thursday, "friday": .friday, "fri": .friday, "saturday": .saturday,
        "sat": .saturday, "sunday": .sunday, "sun": .sunday,
    ]

    static let months: [String: Int] = [
        "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5,
        "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sep": 9, "sept": 9,
        "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
    ]
}
