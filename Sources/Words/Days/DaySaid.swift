public import Domain

/// What somebody typed for a day, read.
public enum DayReading: Sendable, Equatable {
    case day(Day)
    /// More than one day could be meant, e.g. `3/4/2026`; day first in British English, month first in American.
    case ambiguous([Day])
    case unknown

    /// The day, when just one is meant.
    public var day: Day? {
        if case .day(let day) = self { day } else { nil }
    }
}

/// Reads days as people type them.
public enum DaySaid {
    /// Where a day without a year, or a weekday, is looked for.
    public enum Leaning: Sendable {
        case past, future
    }

    /// Every day that could be meant: none, one, or several where it can be read in more than one way.
    public static func possible(_ text: String, today: Day, isAhead: Bool) -> [Day] {
        switch read(text, today: today, leaning: isAhead ? .future : .past) {
        case .day(let day): [day]
        case .ambiguous(let days): days
        case .unknown: []
        }
    }

    /// Reads `2026-03-31`, `today`, `last Tuesday`, `3 March`, `12 days ago`, `31/3/2026`, `3-Mar-26`.
    ///
    /// Slashed days that can be read in two ways are ambiguous, never guessed; the usual reading of the English of now
    /// comes first.
    public static func read(_ text: String, today: Day, leaning: Leaning = .past) -> DayReading {
        let text = text.lowercased().onOneLine
        if let day = Day(text) ?? Day(String(text.map { "/.".contains($0) ? "-" : $0 })) { return .day(day) }
        let isSpelt = text.contains(where: \.isLetter)
        if !isSpelt, text.contains(where: { "/.-".contains($0) }) {
            return slashed(text, today: today, leaning: leaning)
        }
        let words = text.split { " ,".contains($0) || (isSpelt && "/.-".contains($0)) }.map(String.init)
        let day =
            near(words, today: today) ?? counted(words, today: today)
            ?? weekday(words, today: today, leaning: leaning) ?? monthDay(words, today: today, leaning: leaning)
        return day.map(DayReading.day) ?? .unknown
    }

    private static func near(_ words: [String], today: Day) -> Day? {
        switch words.joined(separator: " ") {
        case "today", "now": today
        case "yesterday": today.adding(-1)
        case "tomorrow": today.adding(1)
        case "the day before yesterday", "day before yesterday": today.adding(-2)
        case "the day after tomorrow", "day after tomorrow": today.adding(2)
        case "next week": today.adding(7)
        case "last week": today.adding(-7)
        default: nil
        }
    }

    /// `3 days ago`, `in a week`, `a fortnight ago`.
    private static func counted(_ words: [String], today: Day) -> Day? {
        let sign: Int
        var rest = words
        if words.last == "ago" {
            sign = -1
            rest.removeLast()
        } else if words.first == "in" {
            sign = 1
            rest.removeFirst()
        } else {
            return nil
        }
        guard rest.count == 2, let number = number(rest[0]) else { return nil }
        switch rest[1] {
        case "day", "days": return today.adding(sign * number)
        case "week", "weeks": return today.adding(sign * number * 7)
        case "fortnight", "fortnights": return today.adding(sign * number * 14)
        default: return nil
        }
    }

    private static func number(_ word: String) -> Int? {
        if word == "a" || word == "an" { return 1 }
        if let number = Int(word) { return (1...3650).contains(number) ? number : nil }
        return (1...12).first { spelled($0) == word }
    }

    /// `Tuesday`, `last Tuesday`, `next Tue`: never today itself.
    private static func weekday(_ words: [String], today: Day, leaning: Leaning) -> Day? {
        var words = words.filter { $0 != "on" }
        var leaning = leaning
        if words.count == 2 {
            switch words[0] {
            case "last": leaning = .past
            case "next", "this", "coming": leaning = .future
            default: return nil
            }
            words.removeFirst()
        }
        guard words.count == 1, words[0].count >= 3,
            let index = DayWords.weekdays.firstIndex(where: { matches(words[0], $0) })
        else { return nil }
        let distance = (index - today.weekday.rawValue + 7) % 7
        return leaning == .future
            ? today.adding(distance == 0 ? 7 : distance) : today.adding(distance == 0 ? -7 : distance - 7)
    }

    /// `3 March`, `March 3rd`, `3rd of March 2025`.
    private static func monthDay(_ words: [String], today: Day, leaning: Leaning) -> Day? {
        var words = words.filter { !["of", "the", "on"].contains($0) }
        if let first = words.first, first.count >= 3, words.count > 2,
            DayWords.weekdays.contains(where: { matches(first, $0) })
        {
            words.removeFirst()
        }
        guard (2...3).contains(words.count),
            let place = words.firstIndex(where: { word in
                word.count >= 3 && DayWords.months.contains { matches(word, $0) }
            }), place < 2
        else { return nil }
        let month = (DayWords.months.firstIndex { matches(words[place], $0) } ?? 0) + 1
        guard let date = ordinal(words[1 - place]) else { return nil }
        guard words.count == 3 else { return nearest(month: month, day: date, today: today, leaning: leaning) }
        return year(words[2]).flatMap { Day(year: $0, month: month, day: date) }
    }

    private static func matches(_ word: String, _ name: String) -> Bool {
        let name = name.lowercased()
        return name == word || name.prefix(3) == word || (word == "sept" && name == "september")
            || (["tues", "thur", "thurs", "weds"].contains(word) && name.prefix(3) == word.prefix(3))
    }

    private static func ordinal(_ word: String) -> Int? {
        var digits = Substring(word)
        for ending in ["st", "nd", "rd", "th"] where digits.hasSuffix(ending) {
            digits = digits.dropLast(2)
            break
        }
        return digits.count <= 2 ? Int(digits) : nil
    }

    private static func year(_ word: some StringProtocol) -> Int? {
        guard let year = Int(word) else { return nil }
        if word.count == 2 { return 2000 + year }
        return word.count == 4 ? year : nil
    }

    /// The latest such day that is not after today, or the earliest that is not before it.
    private static func nearest(month: Int, day: Int, today: Day, leaning: Leaning) -> Day? {
        let days = (today.year - 8...today.year + 8).compactMap { Day(year: $0, month: month, day: day) }
        return leaning == .past ? days.last { $0 <= today } : days.first { $0 >= today }
    }

    private static func slashed(_ text: String, today: Day, leaning: Leaning) -> DayReading {
        let parts = text.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
        guard (2...3).contains(parts.count), let a = Int(parts[0]), let b = Int(parts[1]) else { return .unknown }
        func made(_ day: Int, _ month: Int) -> Day? {
            guard parts.count == 3 else { return nearest(month: month, day: day, today: today, leaning: leaning) }
            return year(parts[2]).flatMap { Day(year: $0, month: month, day: day) }
        }
        var days: [Day] = []
        // Dots are no American way of writing a day: who uses them means day first.
        let isMonthFirst = Language.current.isAmerican && text.contains("/")
        let readings = isMonthFirst ? [made(b, a), made(a, b)] : [made(a, b), made(b, a)]
        for day in readings.compactMap({ $0 }) where !days.contains(day) { days.append(day) }
        guard let first = days.first else { return .unknown }
        return days.count == 1 ? .day(first) : .ambiguous(days)
    }
}
