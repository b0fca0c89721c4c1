import Domain

/// The little that is read in a calendar part (RFC 5545): when its first event begins.
struct CalendarText {
    let start: Moment?

    init(_ text: String) {
        var isEvent = false
        var found: Moment?
        for line in Self.unfolded(text) {
            if line == "BEGIN:VEVENT" { isEvent = true }
            if line == "END:VEVENT" { break }
            guard isEvent, line.hasPrefix("DTSTART"), let colon = line.lastIndex(of: ":") else { continue }
            let zone = line[..<colon].firstRange(of: "TZID=").map { range -> String in
                let name = line[range.upperBound..<colon].prefix { $0 != ";" }
                return name.filter { $0 != "\"" }
            }
            found = Self.moment(line[line.index(after: colon)...], zone: zone)
            break
        }
        start = found
    }

    private static func moment(_ value: Substring, zone: String?) -> Moment? {
        let digits = value.filter { ("0"..."9").contains($0) }
        guard digits.count == 14, value.contains("T"), let year = Int(digits.prefix(4)),
            let month = Int(digits.dropFirst(4).prefix(2)), let dayOfMonth = Int(digits.dropFirst(6).prefix(2)),
            let hour = Int(digits.dropFirst(8).prefix(2)), let minute = Int(digits.dropFirst(10).prefix(2)),
            let day = Day(year: year, month: month, day: dayOfMonth), hour < 24, minute < 60
        else { return nil }
        if value.hasSuffix("Z") { return Moment(day: day, minute: hour * 60 + minute, offset: 0) }
        guard let zone, let offset = ZoneName.iana(zone)?.offset(on: day) else { return nil }
        return Moment(day: day, minute: hour * 60 + minute, offset: offset)
    }

    /// Lines with their continuations joined (RFC 5545, 3.1).
    private static func unfolded(_ text: String) -> [String] {
        var lines: [String] = []
        for line in text.split(whereSeparator: \.isNewline) {
            if line.first == " " || line.first == "\t", !lines.isEmpty {
                lines[lines.count - 1] += line.dropFirst()
            } else {
                lines.append(String(line))
            }
        }
        return lines
    }
}
