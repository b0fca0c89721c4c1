/// A civil date: a day on the calendar, without a time or a zone.
///
/// Stored as a count of days, so that arithmetic is exact and needs no
/// calendar from the system. Written and read as ISO 8601 (`2026-03-31`).
public struct Day: Hashable, Sendable {
    /// Days since 1970-01-01; negative before it.
    public let number: Int

    public init(number: Int) {
        self.number = number
    }

    /// The day with this year, month (1–12) and day of the month, or nil if the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        guard day >= 1, day <= Day.length(ofMonth: month, year: year) else { return nil }
        number = Day.number(year: year, month: month, day: day)
    }

    /// The day written as `2026-03-31`, or nil.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    public var year: Int { civil.year }
    /// 1 is January.
    public var month: Int { civil.month }
    /// Day of the month, from 1.
    public var dayOfMonth: Int { civil.day }

    public var weekday: Weekday {
        Weekday(rawValue: ((number + 3) % 7 + 7) % 7) ?? .monday
    }

    /// Monday to Friday.
    ///
    /// Public holidays are not known here.
    public var isWorkingDay: Bool { weekday != .saturday && weekday != .sunday }

    /// This day or, when it falls on a weekend, the Monday after.
    public var orNextWorkingDay: Day {
        var day = self
        while !day.isWorkingDay { day = day.adding(1) }
        return day
    }

    public func adding(_ days: Int) -> Day { Day(number: number + days) }

    /// Whole days from `earlier` to this day; negative when `earlier` is later.
    public func days(since earlier: Day) -> Int { number - earlier.number }

    static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func isLeap(_ year: Int) -> Bool {
        (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    }

    // Days from civil and back, by eras of 400 years (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
    private static func number(year: Int, month: Int, day: Int) -> Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private var civil: (year: Int, month: Int, day: Int) {
        let z = number + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shifted + 2) / 5 + 1
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }
}

public enum Weekday: Int, Sendable, CaseIterable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}

extension Day: Comparable {
    public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
}

extension Day: CustomStringConvertible {
    /// ISO 8601: `2026-03-31`.
    public var description: String {
        let (year, month, day) = civil
        return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }
}

extension Day: Codable {
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let day = Day(text) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not a day"))
        }
        self = day
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension Character {
    /// One of 0 to 9; a digit with a mark on it is none.
    var isASCIIDigit: Bool { asciiValue.map { (48...57).contains($0) } ?? false }
}
