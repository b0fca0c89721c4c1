import Domain
import Words

/// What was typed cannot be used: the field, and the sentence that says what to do.
///
/// Everything typed is kept.
struct Mistakes: Error {
    var problems: [(field: String, text: String)]
}

extension Form {
    /// The day in the field; today where it is empty.
    func day(_ name: String, today: Day, leaning: DaySaid.Leaning = .past) throws -> Day {
        try optionalDay(name, today: today, leaning: leaning) ?? today
    }

    /// The day in the field, or nil where it is empty.
    ///
    /// Understands days as people type them.
    func optionalDay(_ name: String, today: Day, leaning: DaySaid.Leaning = .past) throws -> Day? {
        guard let text = optional(name) else { return nil }
        switch DaySaid.read(text, today: today, leaning: leaning) {
        case .day(let day): return day
        case .ambiguous(let days) where days.count > 1:
            let words = FormWords.twoDays(text, DayWords.exact(days[0]), DayWords.exact(days[1]))
            throw Mistakes(problems: [(name, words)])
        default: throw Mistakes(problems: [(name, FormWords.noSuchDay(text))])
        }
    }

    /// Minutes after midnight out of `14:30`, `9.15`, `2 pm`; nine in the morning where the field is empty.
    func minute(_ name: String) throws -> Int {
        guard let text = optional(name) else { return 9 * 60 }
        guard let minute = ClockSaid.minute(text) else { throw noSuchTime(name, text) }
        return minute
    }

    private func noSuchTime(_ name: String, _ text: String) -> Mistakes {
        Mistakes(problems: [(name, FormWords.noSuchTime(text))])
    }

    /// One of the values the field knows; nil where it is empty.
    func code<Code: RawRepresentable>(_ name: String, as type: Code.Type) throws -> Code?
    where Code.RawValue == String {
        guard let text = optional(name) else { return nil }
        guard let code = Code(rawValue: text) else { throw Refusal.unknownValue(field: name, value: text) }
        return code
    }
}

extension StringProtocol {
    /// The text without white space around it.
    var trimmed: String {
        var slice = self[...]
        while slice.first?.isWhitespace == true { slice = slice.dropFirst() }
        while slice.last?.isWhitespace == true { slice = slice.dropLast() }
        return String(slice)
    }
}
