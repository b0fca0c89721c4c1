public import Domain

/// Which number of 3/4/2026 is the day: one answer for a whole table, as one program wrote it.
public enum DayOrder: String, Sendable, CaseIterable {
    case dayFirst = "day_first"
    case monthFirst = "month_first"
}

/// What a table tells of the order of its days.
public enum DayOrderFound: Sendable, Equatable {
    /// No day in it can be read in two ways.
    case notNeeded
    /// Other days of the table show it, or the seeker said so.
    case known(DayOrder)
    /// Somebody has to be asked; with a day as it stands in the table, and what it can mean, the day first.
    case open(words: String, Day, Day)

    /// The order, as far as it is known.
    var order: DayOrder? {
        if case .known(let order) = self { order } else { nil }
    }
}

/// Days as they stand in cells.
struct CellDays {
    let days: DaysSaid
    let today: Day
    var order: DayOrder?

    /// What a cell says of days.
    enum Found: Equatable {
        case none
        case days([Day])
        /// Readable in two ways, and nobody has said in which.
        case open
    }

    /// The days in a cell, when it holds nothing else: `8/5 & 8/14`, `2026-03-03 00:00`, `3 March, then 9 March`.
    func all(in cell: String, isAhead: Bool = false) -> Found {
        let pieces = pieces(of: cell)
        guard !pieces.isEmpty else { return .none }
        var found: [Day] = []
        var isOpen = false
        for piece in pieces {
            let said = days(piece, today, isAhead)
            guard let first = said.first else { return .none }
            if said.count == 1 {
                found.append(first)
            } else if let order {
                found.append(order == .dayFirst ? first : said[1])
            } else {
                isOpen = true
            }
        }
        return isOpen ? .open : .days(found)
    }

    /// The cell itself where it reads as a day, else what stands between "and" and its like.
    func pieces(of cell: String) -> [String] {
        let whole = Self.withoutTime(cell.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        guard !whole.isEmpty else { return [] }
        if !days(whole, today, false).isEmpty { return [whole] }
        for marks in [Set<Character>("&+;|\n"), Set<Character>("&+;|\n,")] {
            let words = cell.replacing(" and ", with: " & ").replacing(" then ", with: " & ")
            let pieces = words.split { marks.contains($0) }.map { Self.withoutTime(trimmed($0)) }.filter { !$0.isEmpty }
            if pieces.count > 1, pieces.allSatisfy({ !days($0, today, false).isEmpty }) { return pieces }
        }
        return []
    }

    /// `2026-03-03T10:30:00Z` and `3/3/2026 10:30` without the time.
    private static func withoutTime(_ text: String) -> String {
        if text.count > 10, Day(String(text.prefix(10))) != nil, "T ".contains(text.dropFirst(10).first ?? " ") {
            return String(text.prefix(10))
        }
        var words = text.split(separator: " ")
        while words.count > 1, let last = words.last,
            last.contains(":") || ["am", "pm", "utc", "gmt"].contains(last.lowercased())
        { words.removeLast() }
        return words.joined(separator: " ")
    }

    // MARK: - The order

    /// What these cells tell: a day above 12 shows which number it is.
    func order(shownBy cells: [String]) -> DayOrderFound {
        var open: (words: String, days: [Day])?
        var shown: Set<DayOrder> = []
        for piece in cells.flatMap({ pieces(of: $0) }) {
            let said = days(piece, today, false)
            if said.count > 1, open == nil { open = (piece, said) }
            guard let (first, second) = Self.numbers(in: piece) else { continue }
            if first > 12 { shown.insert(.dayFirst) }
            if second > 12 { shown.insert(.monthFirst) }
        }
        guard let open else { return .notNeeded }
        if let order { return .known(order) }
        if shown.count == 1, let order = shown.first { return .known(order) }
        return .open(words: open.words, open.days[0], open.days[1])
    }

    /// The first two numbers of `3/4/2026`, `3.4.26`, `3-4`.
    private static func numbers(in text: String) -> (Int, Int)? {
        let parts = text.split { "/.-".contains($0) }
        guard (2...3).contains(parts.count), parts[0].count <= 2, let first = Int(parts[0]), let second = Int(parts[1])
        else { return nil }
        return (first, second)
    }
}
