public import Domain

extension Shareable {
    /// The dates that a reminder speaks of now, interviews first.
    ///
    /// An interview today or tomorrow that is still to come; a saved role that closes today or tomorrow; an answer that
    /// is wanted within two days; a question, a reminder about feedback or an action whose day has come. Days are those
    /// of the seeker's clock.
    public static func due(_ dates: [CalendarDate], at now: Moment) -> [CalendarDate] {
        let due = dates.filter { date in
            guard !date.isCancelled else { return false }
            switch (date.about, date.when) {
            case (.interview, .at(let moment)):
                let day = Moment(milliseconds: moment.milliseconds, offset: now.offset).day
                return moment.milliseconds > now.milliseconds && day.days(since: now.day) <= 1
            case (.reply, .day(let day)): return (0...2).contains(day.days(since: now.day))
            case (.closing, .day(let day)): return (0...1).contains(day.days(since: now.day))
            case (_, .day(let day)): return day <= now.day
            case (_, .at): return false
            }
        }
        return due.filter(\.isInterview) + due.filter { !$0.isInterview }
    }
}

extension Shareable.CalendarDate {
    var isInterview: Bool {
        if case .interview = about { true } else { false }
    }
}
