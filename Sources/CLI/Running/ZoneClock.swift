import Domain
import Foundation
import Words

/// The seeker's wall clock: instants to moments, and what people type for days and times.
struct ZoneClock: Sendable {
    let zone: TimeZone

    init(_ name: String) throws {
        guard let zone = TimeZone(identifier: name) else { throw Trouble.notAZone(name) }
        self.zone = zone
    }

    /// The zone of a name as people say it: the IANA name, or the city at the end of one.
    init(said name: String) throws {
        let wanted = name.replacing(" ", with: "_").lowercased()
        let found = TimeZone.knownTimeZoneIdentifiers.filter {
            $0.lowercased() == wanted || $0.lowercased().hasSuffix("/" + wanted)
        }
        try self.init(found.count == 1 ? found[0] : name)
    }

    func moment(milliseconds: Int64) -> Moment {
        Moment(milliseconds: milliseconds, offset: offset(at: milliseconds))
    }

    /// The moment at which the wall clock shows `minute` on `day`.
    ///
    /// A time that the clocks skip is taken with the offset before the change.
    func moment(_ day: Day, minute: Int, second: Int = 0) -> Moment {
        let asUTC = Moment(day: day, minute: minute, second: second, offset: 0).milliseconds
        let first = offset(at: asUTC)
        let second = offset(at: asUTC - Int64(first) * 60_000)
        return Moment(milliseconds: asUTC - Int64(second) * 60_000, offset: second)
    }

    /// The last millisecond of the day.
    func end(of day: Day) -> Moment {
        let next = moment(day.adding(1), minute: 0)
        return moment(milliseconds: next.milliseconds - 1)
    }

    /// Reads a day with a time: with an offset, or on the seeker's own clock.
    func instant(_ text: String, today: Day, leaning: DaySaid.Leaning) throws -> Moment {
        if let moment = Moment(text) { return moment }
        let isOnTwelve = text.lowercased().hasSuffix(" am") || text.lowercased().hasSuffix(" pm")
        let end = isOnTwelve ? text.index(text.endIndex, offsetBy: -3) : text.endIndex
        let cut = text[..<end].lastIndex { $0 == "T" || $0 == " " } ?? text.startIndex
        guard cut > text.startIndex, let minute = clock(text[text.index(after: cut)...]),
            let day = DaySaid.read(String(text[..<cut]), today: today, leaning: leaning).day
        else { throw Trouble.notAMoment(text) }
        return moment(day, minute: minute)
    }

    /// `10:30`, `2:30 PM` as minutes after midnight.
    private func clock(_ text: Substring) -> Int? {
        if text.contains(" ") { return ClockSaid.minute(String(text)) }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3, parts.allSatisfy({ (1...2).contains($0.count) }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), (0..<24).contains(hour), (0..<60).contains(minute)
        else { return nil }
        return hour * 60 + minute
    }

    func offset(at milliseconds: Int64) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(milliseconds) / 1000)) / 60
    }
}

/// Reads a day as people type it, or says why not.
func day(_ text: String, today: Day, leaning: DaySaid.Leaning = .past) throws -> Day {
    switch DaySaid.read(text, today: today, leaning: leaning) {
    case .day(let day): return day
    case .ambiguous(let days): throw Trouble.ambiguousDay(text, days)
    case .unknown: throw Trouble.notADay(text)
    }
}
