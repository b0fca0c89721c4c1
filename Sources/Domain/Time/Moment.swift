/// An instant as the seeker sees it: the time of the world, and the wall clock where they are.
///
/// Made by the shell with the seeker's zone and passed in; the core never
/// asks the machine. Read and written as ISO 8601 with an offset
/// (`2026-03-31T10:12:00+01:00`).
public struct Moment: Hashable, Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public let milliseconds: Int64
    /// Minutes that the wall clock is ahead of UTC.
    public let offset: Int

    public init(milliseconds: Int64, offset: Int) {
        self.milliseconds = milliseconds
        self.offset = offset
    }

    /// The wall clock showing `minute` (minutes after midnight) on `day`.
    public init(day: Day, minute: Int, second: Int = 0, offset: Int) {
        let minutes = Int64(day.number) * 1440 + Int64(minute) - Int64(offset)
        self.init(milliseconds: (minutes * 60 + Int64(second)) * 1000, offset: offset)
    }

    /// Reads `2026-03-31T10:12[:00[.123]](Z|+01:00)`.
    public init?(_ text: some StringProtocol) {
        let text = String(text)
        guard text.count >= 17, let day = Day(text.prefix(10)) else { return nil }
        var rest = text.dropFirst(10)
        guard rest.first == "T" || rest.first == " " else { return nil }
        rest = rest.dropFirst()
        let zone: Int
        if rest.last == "Z" {
            zone = 0
            rest = rest.dropLast()
        } else {
            let tail = rest.suffix(6)
            guard let sign = tail.first, sign == "+" || sign == "-" else { return nil }
            let parts = tail.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count == 2, let hours = twoDigits(parts[0]), let minutes = twoDigits(parts[1]),
                hours <= 18, minutes < 60
            else { return nil }
            zone = (hours * 60 + minutes) * (sign == "-" ? -1 : 1)
            rest = rest.dropLast(6)
        }
        let halves = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let clock = halves[0].split(separator: ":", omittingEmptySubsequences: false)
        guard clock.count == 2 || clock.count == 3, let hour = twoDigits(clock[0]), let minute = twoDigits(clock[1]),
            hour < 24, minute < 60
        else { return nil }
        var second = 0
        if clock.count == 3 {
            guard let read = twoDigits(clock[2]), read < 60 else { return nil }
            second = read
        }
        var fraction = 0
        if halves.count == 2 {
            guard !halves[1].isEmpty, halves[1].allSatisfy(\.isASCIIDigit),
                let read = Int((halves[1] + "000").prefix(3))
            else { return nil }
            fraction = read
        }
        let whole = Moment(day: day, minute: hour * 60 + minute, second: second, offset: zone)
        self.init(milliseconds: whole.milliseconds + Int64(fraction), offset: zone)
    }

    /// The day on the seeker's calendar.
    public var day: Day { Day(number: Int(floorDivide(localMilliseconds, 86_400_000))) }

    /// Minutes after midnight on the seeker's clock.
    public var minute: Int { Int((localMilliseconds - Int64(day.number) * 86_400_000) / 60_000) }

    public var time: ClockTime { ClockTime(minute: minute, offset: offset) }

    public func adding(minutes: Int) -> Moment {
        Moment(milliseconds: milliseconds + Int64(minutes) * 60_000, offset: offset)
    }

    private var localMilliseconds: Int64 { milliseconds + Int64(offset) * 60_000 }
}

/// A time of day on somebody's clock, with the clock's distance from UTC.
///
/// Written `10:30+01:00`.
public struct ClockTime: Hashable, Sendable {
    /// Minutes after midnight, 0–1439.
    public let minute: Int
    /// Minutes ahead of UTC.
    public let offset: Int

    public init(minute: Int, offset: Int) {
        self.minute = minute
        self.offset = offset
    }
}

extension Moment: Comparable {
    public static func < (a: Moment, b: Moment) -> Bool {
        (a.milliseconds, a.offset) < (b.milliseconds, b.offset)
    }
}

extension Moment: CustomStringConvertible {
    /// To the second: `2026-03-31T10:12:00+01:00`.
    public var description: String { written(withFraction: false) }

    private func written(withFraction: Bool) -> String {
        let seconds = Int(floorDivide(milliseconds, 1000) - floorDivide(milliseconds, 60_000) * 60)
        let clock = "\(padded(minute / 60, to: 2)):\(padded(minute % 60, to: 2)):\(padded(seconds, to: 2))"
        let left = Int(milliseconds - floorDivide(milliseconds, 1000) * 1000)
        let fraction = withFraction && left > 0 ? "." + padded(left, to: 3) : ""
        return "\(day)T\(clock)\(fraction)\(zoneText(offset))"
    }
}

extension Moment: Codable {
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let moment = Moment(text) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not a moment"))
        }
        self = moment
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(written(withFraction: true))
    }
}

extension ClockTime: CustomStringConvertible {
    public var description: String {
        "\(padded(minute / 60, to: 2)):\(padded(minute % 60, to: 2))\(zoneText(offset))"
    }

    /// Reads what `description` writes.
    public init?(_ text: some StringProtocol) {
        guard let moment = Moment("2000-01-01T" + text) else { return nil }
        self = moment.time
    }
}

private func zoneText(_ offset: Int) -> String {
    let size = abs(offset)
    return "\(offset < 0 ? "-" : "+")\(padded(size / 60, to: 2)):\(padded(size % 60, to: 2))"
}

private func floorDivide(_ a: Int64, _ b: Int64) -> Int64 {
    let quotient = a / b
    return a % b < 0 ? quotient - 1 : quotient
}

private func twoDigits(_ text: some StringProtocol) -> Int? {
    text.count == 2 && text.allSatisfy(\.isASCIIDigit) ? Int(text) : nil
}
