import Domain

/// A time zone as mail names it: a fixed distance from UTC, or one with summer time.
enum ZoneName: Equatable {
    case fixed(Int)
    /// Minutes ahead of UTC in winter, and the rule for summer time.
    case seasonal(Int, SummerTime)

    /// Minutes ahead of UTC on a day (the hour of the change itself is not looked at).
    func offset(on day: Day) -> Int {
        switch self {
        case .fixed(let minutes): minutes
        case .seasonal(let minutes, let rule): minutes + (rule.isSummer(day) ? 60 : 0)
        }
    }

    /// The zone of one or two words after a time, in lower case.
    static func named(_ first: String, _ second: String?, headerOffset: Int?) -> ZoneName? {
        if let second, ["time", "standard"].contains(second), let zone = places[first] { return zone }
        switch first {
        case "ist":
            // Irish summer time or Indian time: the sender's own clock tells.
            if let headerOffset, headerOffset == 0 || headerOffset == 60 { return .fixed(60) }
            return .fixed(330)
        case "eastern", "central", "mountain", "pacific": return places[first]
        default: return abbreviations[first]
        }
    }

    /// A zone by its name in the IANA database, for the few that calendar parts of English-speaking senders name.
    static func iana(_ name: String) -> ZoneName? { ianaNames[name] }

    private static let british = ZoneName.seasonal(0, .europe)
    private static let sydney = ZoneName.seasonal(600, .australia)

    private static let abbreviations: [String: ZoneName] = [
        "utc": .fixed(0), "gmt": .fixed(0), "bst": .fixed(60), "wet": .fixed(0), "west": .fixed(60), "cet": .fixed(60),
        "cest": .fixed(120), "eet": .fixed(120), "eest": .fixed(180), "est": .fixed(-300), "edt": .fixed(-240),
        "cst": .fixed(-360), "cdt": .fixed(-300), "mst": .fixed(-420), "mdt": .fixed(-360), "pst": .fixed(-480),
        "pdt": .fixed(-420), "et": .seasonal(-300, .america), "ct": .seasonal(-360, .america),
        "mt": .seasonal(-420, .america), "pt": .seasonal(-480, .america), "aest": .fixed(600), "aedt": .fixed(660),
        "aet": sydney, "acst": .fixed(570), "acdt": .fixed(630), "awst": .fixed(480), "nzst": .fixed(720),
        "nzdt": .fixed(780), "sgt": .fixed(480),
    ]

    private static let places: [String: ZoneName] = [
        "uk": british, "london": british, "british": british, "irish": british, "dublin": british,
        "indian": .fixed(330), "india": .fixed(330), "eastern": .seasonal(-300, .america),
        "central": .seasonal(-360, .america), "mountain": .seasonal(-420, .america),
        "pacific": .seasonal(-480, .america), "sydney": sydney, "melbourne": sydney, "brisbane": .fixed(600),
        "perth": .fixed(480), "berlin": .seasonal(60, .europe), "paris": .seasonal(60, .europe),
        "york": .seasonal(-300, .america),
    ]

    private static let ianaNames: [String: ZoneName] = [
        "UTC": .fixed(0), "Etc/UTC": .fixed(0), "GMT": .fixed(0), "Europe/London": british, "Europe/Dublin": british,
        "Europe/Lisbon": british, "Europe/Paris": .seasonal(60, .europe), "Europe/Berlin": .seasonal(60, .europe),
        "Europe/Madrid": .seasonal(60, .europe), "Europe/Amsterdam": .seasonal(60, .europe),
        "Europe/Brussels": .seasonal(60, .europe), "Europe/Rome": .seasonal(60, .europe),
        "Europe/Zurich": .seasonal(60, .europe), "Europe/Stockholm": .seasonal(60, .europe),
        "America/New_York": .seasonal(-300, .america), "America/Toronto": .seasonal(-300, .america),
        "America/Chicago": .seasonal(-360, .america), "America/Denver": .seasonal(-420, .america),
        "America/Los_Angeles": .seasonal(-480, .america), "America/Phoenix": .fixed(-420),
        "Asia/Kolkata": .fixed(330), "Asia/Calcutta": .fixed(330), "Asia/Singapore": .fixed(480),
        "Australia/Sydney": sydney, "Australia/Melbourne": sydney, "Australia/Brisbane": .fixed(600),
        "Australia/Perth": .fixed(480), "GMT Standard Time": british, "India Standard Time": .fixed(330),
        "W. Europe Standard Time": .seasonal(60, .europe), "Eastern Standard Time": .seasonal(-300, .america),
        "Central Standard Time": .seasonal(-360, .america), "Pacific Standard Time": .seasonal(-480, .america),
        "AUS Eastern Standard Time": sydney,
    ]
}

/// When clocks are put forward, by the rules in force since 2007.
enum SummerTime {
    case europe, america, australia

    func isSummer(_ day: Day) -> Bool {
        func sunday(_ number: Int, of month: Int) -> Day? { Self.sunday(number, ofMonth: month, year: day.year) }
        switch self {
        case .europe:
            guard let start = sunday(-1, of: 3), let end = sunday(-1, of: 10) else { return false }
            return day >= start && day < end
        case .america:
            guard let start = sunday(2, of: 3), let end = sunday(1, of: 11) else { return false }
            return day >= start && day < end
        case .australia:
            guard let end = sunday(1, of: 4), let start = sunday(1, of: 10) else { return false }
            return day < end || day >= start
        }
    }

    /// The nth Sunday of a month; −1 is the last.
    private static func sunday(_ number: Int, ofMonth month: Int, year: Int) -> Day? {
        guard let first = Day(year: year, month: month, day: 1) else { return nil }
        let earliest = first.adding((6 - first.weekday.rawValue + 7) % 7)
        if number > 0 { return earliest.adding((number - 1) * 7) }
        var last = earliest
        while last.adding(7).month == month { last = last.adding(7) }
        return last
    }
}
