public import Domain
public import Guidance

/// What came of reading two days, or the name of a period.
public enum PeriodReading: Sendable, Equatable {
    case period(Shareable.ProofPeriod)
    /// The day of this field, `from` or `until`, cannot be used; how it was read.
    case problem(field: String, DayReading)
}

/// Reads a period as people type it: `last month`, `March`, or a first and a last day.
public enum PeriodSaid {
    /// Two days in either order, or one, or none.
    ///
    /// - Parameters:
    ///   - from: the first day, or a period by its name; empty for the first of the month of `until`.
    ///   - until: the last day; empty for the end of the period that `from` names, or for today.
    ///   - today: the day it is.
    /// - Returns: the period, or which day cannot be used.
    public static func read(from: String, until: String, today: Day) -> PeriodReading {
        let (from, until) = (from.lowercased().onOneLine, until.lowercased().onOneLine)
        if until.isEmpty, let named = named(from, today: today) { return .period(named) }
        guard !from.isEmpty || !until.isEmpty else { return .period(.thisMonth(today)) }
        guard !from.isEmpty else {
            let read = DaySaid.read(until, today: today)
            return read.day.map { .period(.init($0.adding(1 - $0.dayOfMonth), $0)) }
                ?? .problem(field: "until", read)
        }
        let first = DaySaid.read(from, today: today)
        guard let first = first.day else { return .problem(field: "from", first) }
        guard !until.isEmpty else { return .period(.init(first, max(first, today))) }
        return end(until, after: first, today: today)
    }

    /// `31 March`, said on the tenth of March after `1 March`, is the one to come.
    private static func end(_ text: String, after first: Day, today: Day) -> PeriodReading {
        let past = DaySaid.read(text, today: today)
        guard let last = past.day else { return .problem(field: "until", past) }
        let ahead = DaySaid.read(text, today: today, leaning: .future).day ?? last
        return .period(.init(first, last < first && ahead >= first ? ahead : last))
    }

    private static func named(_ text: String, today: Day) -> Shareable.ProofPeriod? {
        switch text {
        case "this month": return .thisMonth(today)
        case "last month": return .lastMonth(today)
        case "this week": return .init(today.monday, today)
        case "last week": return .init(today.monday.adding(-7), today.monday.adding(-1))
        default: return month(text.split(separator: " ").map(String.init), today: today)
        }
    }

    /// `March`, `march 2026`: the latest month of that name that has begun, or the one of that year.
    private static func month(_ words: [String], today: Day) -> Shareable.ProofPeriod? {
        guard (1...2).contains(words.count), words[0].count >= 3,
            let index = DayWords.months.firstIndex(where: { $0.lowercased().hasPrefix(words[0]) })
        else { return nil }
        let year = words.count == 2 ? Int(words[1]).flatMap { (1900...2200).contains($0) ? $0 : nil } : nil
        let years = words.count == 2 ? [year].compactMap { $0 } : [today.year, today.year - 1]
        let first = years.compactMap { Day(year: $0, month: index + 1, day: 1) }
            .first { words.count == 2 || $0 <= today }
        return first.map { first in
            let next = first.adding(31)
            return .init(first, next.adding(-next.dayOfMonth))
        }
    }
}
