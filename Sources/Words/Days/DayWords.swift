public import Domain

/// Days and times as people say them.
public enum DayWords {
    /// `Tuesday 3 March`, with the year when it is not this one; in American English `Tuesday, March 3`.
    public static func long(_ day: Day, today: Day) -> String {
        day.year == today.year ? weekday(day) + comma + " " + short(day) : exact(day)
    }

    /// `Tuesday 3 March 2026`; `Tuesday, March 3, 2026`.
    public static func exact(_ day: Day) -> String { weekday(day) + comma + " " + dated(day) }

    /// `3 March 2026`; `March 3, 2026`.
    public static func dated(_ day: Day) -> String { "\(short(day))\(comma) \(day.year)" }

    /// `3 March`; `March 3`.
    public static func short(_ day: Day) -> String {
        said("\(day.dayOfMonth) \(month(day.month))", american: "\(month(day.month)) \(day.dayOfMonth)")
    }

    /// As it stands in a field, and as somebody could have typed it.
    public static func typed(_ day: Day) -> String { dated(day) }

    private static var comma: String { said("", american: ",") }

    /// How far away a day is: `today`, `12 days ago`, `in three weeks`.
    public static func relative(_ day: Day, today: Day) -> String {
        let days = day.days(since: today)
        switch days {
        case 0: return "today"
        case 1: return "tomorrow"
        case -1: return "yesterday"
        default: return days < 0 ? "\(span(-days)) ago" : "in \(span(days))"
        }
    }

    /// The day with its distance where it is near: `Tuesday 3 March, 12 days ago`.
    public static func longAndRelative(_ day: Day, today: Day) -> String {
        "\(long(day, today: today)), \(relative(day, today: today))"
    }

    /// `on Tuesday 3 March`, or `today`, `yesterday`, `tomorrow`.
    public static func on(_ day: Day, today: Day) -> String {
        abs(day.days(since: today)) <= 1 ? relative(day, today: today) : "on \(long(day, today: today))"
    }

    /// A length of time: `a day`, `12 days`, `five weeks`, `seven months`.
    public static func span(_ days: Int) -> String {
        switch days {
        case ...0: "less than a day"
        case 1: "a day"
        case ..<28: "\(days) days"
        case ..<70: "\(spelled(days / 7)) weeks"
        case ..<730: "\(spelled(days * 12 / 365)) months"
        default: "\(spelled(days / 365)) years"
        }
    }

    /// Minutes after midnight on a clock: `14:30`; in American English `2:30 PM`.
    public static func clock(_ minute: Int) -> String {
        let (hour, minutes) = minute.quotientAndRemainder(dividingBy: 60)
        let after = ":\(minutes < 10 ? "0" : "")\(minutes)"
        guard Language.current.isAmerican else { return "\(hour)\(after)" }
        return "\((hour + 11) % 12 + 1)\(after) \(hour % 24 < 12 ? "AM" : "PM")"
    }

    /// `Thursday 12 March at 10:30`; `today at 10:30`.
    public static func moment(_ moment: Moment, today: Day) -> String {
        let near = (0...1).contains(moment.day.days(since: today))
        let day = near ? relative(moment.day, today: today) : long(moment.day, today: today)
        return "\(day) at \(clock(moment.minute))"
    }

    public static func weekday(_ day: Day) -> String { weekdays[day.weekday.rawValue] }

    public static func month(_ number: Int) -> String { months[(number - 1 + 12) % 12] }

    /// The month of a day, with the year where the name alone could mean another: `December`, `March 2025`.
    static func month(_ day: Day, today: Day) -> String {
        today.days(since: day) < 330 ? month(day.month) : "\(month(day.month)) \(day.year)"
    }

    static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
