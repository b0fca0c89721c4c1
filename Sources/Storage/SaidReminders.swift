public import Domain

/// What reminders have said, and on which days.
///
/// Lies beside the data as lines of `DAY ID`, and is no fact: that something was said is no part of anybody's search.
public struct SaidReminders: Sendable, Equatable {
    /// A thing is said on so many days at most; after that it is left to Today.
    public static let mostDays = 3

    private var days: [String: Set<Day>] = [:]

    public init() {}

    /// Reads what `text` writes; a line that is none is left out.
    public init(_ text: String) {
        for line in text.split(whereSeparator: \.isNewline) {
            let parts = line.split(separator: " ")
            guard parts.count == 2, let day = Day(parts[0]) else { continue }
            days[String(parts[1]), default: []].insert(day)
        }
    }

    public var text: String {
        let lines = days.flatMap { id, days in days.map { "\($0) \(id)\n" } }
        return lines.sorted().joined()
    }

    /// True where the thing was not said on this day, nor on as many days as are enough.
    public func isNew(_ id: String, on day: Day) -> Bool {
        let said = days[id] ?? []
        return !said.contains(day) && said.count < Self.mostDays
    }

    public mutating func note(_ ids: some Sequence<String>, on day: Day) {
        for id in ids { days[id, default: []].insert(day) }
    }

    /// Forgets everything but these things: what is not due any more needs no memory.
    public mutating func keep(only ids: some Sequence<String>) {
        let kept = Set(ids)
        days = days.filter { kept.contains($0.key) }
    }
}
