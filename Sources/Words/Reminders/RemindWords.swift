public import Domain
public import Guidance

/// What reminders say.
public enum RemindWords {
    /// What a lock screen may show: no name, no outcome, and in quiet mode no count.
    public static func plain(_ count: Int, isQuiet: Bool) -> String {
        if isQuiet { return "Rebound: something for today" }
        return "Rebound: \(counted(count, "thing")) for today"
    }

    /// A reminder in full, for the seeker's own terminal.
    public static func line(
        _ date: Shareable.CalendarDate, in search: JobSearch, at now: Moment
    ) -> TodayLine {
        let today = now.day
        switch (date.about, date.when) {
        case (.interview(let application, let interview), .at(let moment)):
            return TodayWords.line(.interview(application, interview, at: moment), in: search, today: today)
        case (.chase(let id, _), _):
            guard let due = search.applications[id].flatMap({ Waits(search, at: now).wait(of: $0)?.chase }) else {
                break
            }
            return TodayWords.line(.chase(due), in: search, today: today)
        case (.feedbackReminder(let id), _):
            guard let asked = search.applications[id]?.feedbackRequests.last(where: { $0.on <= today }) else { break }
            return TodayWords.line(.reminder(id, askedOn: asked.on), in: search, today: today)
        case (.action(let id), _): return TodayWords.line(.action(id), in: search, today: today)
        case (.reply(let id, let offer), .day(let day)):
            return TodayWords.line(.offer(id, offer, replyBy: day), in: search, today: today)
        case (.closing(let id), .day(let day)):
            return TodayWords.next(.closing(id, on: day), in: search, today: today)
        default: break
        }
        return TodayLine(title: nameless(date, at: now), sentence: "")
    }

    /// A reminder that names nobody: for mail, and for quiet mode.
    public static func nameless(_ date: Shareable.CalendarDate, at now: Moment) -> String {
        switch (date.about, date.when) {
        case (.interview, .at(let moment)):
            "A conversation, \(DayWords.moment(Moment(milliseconds: moment.milliseconds, offset: now.offset), today: now.day))."
        case (.interview, .day(let day)): "A conversation, \(DayWords.on(day, today: now.day))."
        case (.chase, _): "A question you may ask, if you like. The words are written."
        case (.feedbackReminder, _): "One short reminder is fitting now, if you like."
        case (.closing, _): "Something you saved closes \(DayWords.on(date.day, today: now.day))."
        case (.action, _): "Something you planned."
        case (.reply, _): "Somebody would like to hear from you \(by(date.day, today: now.day))."
        }
    }

    private static func by(_ day: Day, today: Day) -> String {
        day <= today.adding(1) ? DayWords.relative(day, today: today) : "by \(DayWords.long(day, today: today))"
    }

    /// The text of a mail: nothing that could not be read over somebody's shoulder.
    public static func mail(_ dates: [Shareable.CalendarDate], at now: Moment, address: String) -> String {
        let lines = dates.map { nameless($0, at: now) }
        return lines.joined(separator: "\n") + "\n\n"
            + "What it is about stands in Rebound, on the computer it runs on: \(address)/\n\n"
            + "You asked for this \(Terms.mail). To end it: rebound remind --uninstall"
    }

    /// How one notice a day is set up, and what each line is for.
    public static var commands: [(what: String, command: String)] {
        [
            ("To see what is due now", "rebound remind"), ("A notice on your screen", "rebound remind --install"),
            ("\(Terms.aMail.capitalised) to yourself", "rebound remind --install --mail you@example.org"),
            ("To end it", "rebound remind --uninstall"),
        ]
    }
}

// MARK: - Setting it up

extension RemindWords {
    /// What the system shows beside the unit.
    public static let unit = "Rebound: one quiet notice a day"

    public static func willWrite(_ path: String) -> String { "This goes to \(path):" }

    public static func willRemove(_ paths: [String]) -> String { "This is removed:\n" + listing(paths) }

    public static let agree = "Shall this be written? (y/n)"
    public static let agreeToRemove = "Shall this be removed? (y/n)"
    public static let leftAlone = "Nothing was changed."

    public static func installed(at time: String, isMail: Bool) -> String {
        "Done. \(isMail ? Terms.aMail.capitalised : "A notice") comes at \(time) when something is due, "
            + "and none when nothing is. To end it: rebound remind --uninstall"
    }

    public static func notStarted(_ commands: [String]) -> String {
        "The files are written, but the system did not take them up by itself. To start it:\n" + listing(commands)
    }

    public static let removed = "Done. No more notices will come."
    public static let notInstalled = "There is nothing to remove."

    private static func listing(_ lines: [String]) -> String { lines.map { "  \($0)" }.joined(separator: "\n") }
}
