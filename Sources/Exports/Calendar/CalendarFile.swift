public import Domain
public import Guidance
import Words

/// The dates of a search as an iCalendar file (RFC 5545), for a calendar program to keep or to read again and again.
///
/// Made from dates that hold no text; every title could stand on a lock screen. Instants are written in UTC, days as
/// days: nothing hangs on the zones a calendar program knows. The same dates give the same bytes.
public struct CalendarFile {
    /// Minutes that an interview lasts; nobody notes how long, and an hour keeps the time free.
    static let length = 60
    /// The evening before, on the seeker's clock.
    static let evening = 19 * 60

    /// Where the pages are, without a slash at the end: `http://127.0.0.1:8321`.
    private let address: String
    /// Minutes ahead of UTC of the seeker's clock, when it shows this minute on this day.
    private let offset: (Day, _ minute: Int) -> Int

    public init(address: String, offset: @escaping (Day, Int) -> Int) {
        self.address = address
        self.offset = offset
    }

    /// The whole file.
    public func text(of dates: [Shareable.CalendarDate]) -> String {
        var lines = [
            ContentLine("BEGIN", "VCALENDAR"), ContentLine("VERSION", "2.0"),
            ContentLine("PRODID", "-//Rebound//Calendar 1//EN"), ContentLine("CALSCALE", "GREGORIAN"),
            ContentLine("NAME", text: CalendarWords.name),
            ContentLine("X-WR-CALNAME", text: CalendarWords.name),
            // Once an hour is often enough for what a person records by hand.
            ContentLine("REFRESH-INTERVAL;VALUE=DURATION", "PT1H"), ContentLine("X-PUBLISHED-TTL", "PT1H"),
        ]
        lines += dates.flatMap(event)
        lines.append(ContentLine("END", "VCALENDAR"))
        return lines.map(\.text).joined()
    }

    private func event(_ date: Shareable.CalendarDate) -> [ContentLine] {
        let page = address + Self.page(of: date)
        let changed = Self.instant(date.changedAt)
        var lines = [
            ContentLine("BEGIN", "VEVENT"), ContentLine("UID", "\(date.id)@rebound.invalid"),
            ContentLine("DTSTAMP", changed), ContentLine("LAST-MODIFIED", changed),
            ContentLine("SEQUENCE", String(date.version)),
        ]
        lines += time(of: date)
        lines += [
            ContentLine("SUMMARY", text: CalendarWords.title(date.about)),
            ContentLine("DESCRIPTION", text: CalendarWords.more(address: page)), ContentLine("URL", page),
            ContentLine("CLASS", "PRIVATE"), ContentLine("STATUS", date.isCancelled ? "CANCELLED" : "CONFIRMED"),
        ]
        if !date.isCancelled { lines += triggers(date).flatMap { alarm($0, CalendarWords.alarm(date.about)) } }
        return lines + [ContentLine("END", "VEVENT")]
    }

    private func time(of date: Shareable.CalendarDate) -> [ContentLine] {
        switch date.when {
        case .day(let day):
            [
                ContentLine("DTSTART;VALUE=DATE", Self.date(day)),
                ContentLine("DTEND;VALUE=DATE", Self.date(day.adding(1))), ContentLine("TRANSP", "TRANSPARENT"),
            ]
        case .at(let start):
            [
                ContentLine("DTSTART", Self.instant(start.milliseconds)),
                ContentLine("DTEND", Self.instant(start.adding(minutes: Self.length).milliseconds)),
                ContentLine("TRANSP", "OPAQUE"),
            ]
        }
    }

    /// When an alarm goes off, before or after the start; never at night.
    private func triggers(_ date: Shareable.CalendarDate) -> [String] {
        switch (date.when, date.about) {
        case (.at(let start), _): [Self.before(minutesSinceEvening(before: start)), Self.before(60)]
        // Nine in the morning of the day before, so that a day is left.
        case (.day, .closing), (.day, .reply): ["-PT15H"]
        case (.day, _): ["PT9H"]
        }
    }

    /// Minutes from the evening before, by the seeker's own clock, to the start; a change of the clocks counts.
    private func minutesSinceEvening(before start: Moment) -> Int {
        let local = Moment(milliseconds: start.milliseconds, offset: offset(start.day, start.minute))
        let day = local.day.adding(-1)
        let evening = Moment(day: day, minute: Self.evening, offset: offset(day, Self.evening))
        return Int((start.milliseconds - evening.milliseconds) / 60_000)
    }

    private func alarm(_ trigger: String, _ words: String) -> [ContentLine] {
        [
            ContentLine("BEGIN", "VALARM"), ContentLine("ACTION", "DISPLAY"), ContentLine("TRIGGER", trigger),
            ContentLine("DESCRIPTION", text: words), ContentLine("END", "VALARM"),
        ]
    }
}

extension CalendarFile {
    /// The page about the date: ids only.
    private static func page(of date: Shareable.CalendarDate) -> String {
        date.application.map { "/applications/\($0)" } ?? "/"
    }

    /// `20260312`.
    private static func date(_ day: Day) -> String { day.description.filter { $0 != "-" } }

    /// `20260312T103000Z`.
    private static func instant(_ milliseconds: Int64) -> String {
        let written = Moment(milliseconds: milliseconds, offset: 0).description.prefix(19)
        return written.filter { $0 != "-" && $0 != ":" } + "Z"
    }

    /// `-PT15H30M`.
    private static func before(_ minutes: Int) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60)
        return "-PT" + (hours > 0 ? "\(hours)H" : "") + (rest > 0 || hours == 0 ? "\(rest)M" : "")
    }
}
