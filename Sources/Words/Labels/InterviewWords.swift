public import Domain

/// What is said about one interview: when here and there, how, where and with whom.
public enum InterviewWords {
    public static func of(_ format: InterviewFormat) -> String {
        switch format {
        case .inPerson: "in person"
        case .phone: "by phone"
        case .video: "by video"
        case .recorded: "recorded by you alone"
        case .task: "a task to hand in"
        }
    }

    /// `Friday 27 November at 10:30, which is 5:30 in New York`.
    public static func when(_ interview: Interview, today: Day) -> String {
        let here = DayWords.moment(interview.at, today: today)
        return there(interview, today: today).map { "\(here), which is \($0)" } ?? here
    }

    /// The time on the clock there, where it differs: `5:30 in New York`, `Saturday 28 November at 0:30 on their clock`.
    public static func there(_ interview: Interview, today: Day) -> String? {
        guard let there = interview.atThere else { return nil }
        let place = interview.there?.zone.map { "in \(city($0))" } ?? "on their clock"
        let clock = DayWords.clock(there.minute)
        guard there.day != interview.at.day else { return "\(clock) \(place)" }
        return "\(DayWords.long(there.day, today: today)) at \(clock) \(place)"
    }

    /// The names of the people to meet, as they are known now.
    public static func names(_ interview: Interview, in search: JobSearch) -> [String] {
        interview.with.map { name in interview.people[name].flatMap { search.people[$0]?.name } ?? name }
    }

    /// `America/New_York` as people say it: `New York`.
    public static func city(_ zone: String) -> String {
        let last = zone.split(separator: "/").last.map(String.init) ?? zone
        return last.replacingUnderscores
    }
}
