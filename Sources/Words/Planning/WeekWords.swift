public import Domain
public import Guidance

/// A week against the seeker's own plan, told plainly (METHOD W5).
public enum WeekWords {
    /// `Monday 9 to Sunday 15 March`.
    public static func title(_ week: Day, today: Day) -> String {
        let (first, last) = (week.monday, week.sunday)
        let end = DayWords.long(last, today: today)
        guard first.year == last.year else { return "\(DayWords.exact(first)) to \(DayWords.exact(last))" }
        let inShort = said("Monday \(first.dayOfMonth)", american: DayWords.long(first, today: last))
        let start = first.month == last.month ? inShort : DayWords.long(first, today: last)
        return "\(start) to \(end)"
    }

    /// `This week`, `Last week`, `Next week`, `The week of 2 March`.
    public static func name(_ week: Day, today: Day) -> String {
        switch week.monday.days(since: today.monday) {
        case 0: "This week"
        case -7: "Last week"
        case 7: "Next week"
        default: "The week of \(DayWords.short(week.monday))"
        }
    }

    /// `Tuesday at 10:00`; empty where neither is set.
    public static func when(_ line: PlanLine) -> String {
        let clock = line.minute.map(DayWords.clock)
        guard let day = line.day.map(DayWords.weekday) else { return clock.map { "At \($0)" } ?? "" }
        return clock.map { "\(day) at \($0)" } ?? day
    }

    /// What a line is, how many, where or how: `Write to agencies × 2 (at the library)`.
    public static func line(_ line: PlanLine) -> String {
        let place = line.place.map { " (\($0.onOneLine))" } ?? ""
        let count = line.count.map { " × \($0)" } ?? ""
        return line.what.onOneLine + count + place
    }

    /// The goals of a week: `Three applications, and six hours in all.` Empty where there are none.
    public static func goals(_ plan: WeekPlanned) -> String {
        let parts = [
            plan.applications.map { counted($0, "application") },
            plan.minutes.map { "\(ActivityWords.time($0)) in all" },
        ].compactMap { $0 }
        return parts.isEmpty ? "" : "\(listed(parts).capitalised)."
    }

    /// How the week stands beside its plan; the person is never counted.
    public static func sentences(_ look: WeekLook, in search: JobSearch, today: Day) -> [String] {
        if look.remark == .pause { return [pause] + [also(look)].filter { !$0.isEmpty } }
        guard look.week <= today else { return [] }
        return [applications(look, today), time(look), also(look), remark(look, search, today)].filter { !$0.isEmpty }
    }

    public static let pause = "The week is marked as a pause. Rest is part of a search, and nothing is held against it."

    private static func applications(_ look: WeekLook, _ today: Day) -> String {
        let isNow = look.week == today.monday
        guard let planned = look.plan?.applications, planned > 0 else {
            guard look.sent > 0 else { return "" }
            return "You sent \(counted(look.sent, "application"))\(isNow ? " this week" : "")."
        }
        let plan = "You \(isNow ? "planned" : "had planned") \(counted(planned, "application"))"
        let gone = look.sent == 1 ? "one has gone" : "\(spelled(look.sent)) have gone"
        if look.sent == 0 { return plan + (isNow ? " this week; none has gone yet." : "; none went that week.") }
        return look.sent >= planned ? "\(plan), and \(gone)." : "\(plan); \(gone)."
    }

    private static func time(_ look: WeekLook) -> String {
        guard let planned = look.plan?.minutes, planned > 0 else { return "" }
        let isOne = look.minutes == 1 || look.minutes == 60
        let noted =
            look.minutes == 0
            ? "none is noted so far" : "\(ActivityWords.time(look.minutes)) \(isOne ? "is" : "are") noted"
        return "You planned \(ActivityWords.time(planned)); \(noted). Time you did not note is not in it."
    }

    private static func also(_ look: WeekLook) -> String {
        let others = look.activities
        var did: [String] = []
        if look.talks > 0 { did.append("had \(counted(look.talks, "conversation"))") }
        if look.letters > 0 { did.append("wrote to people \(times(look.letters))") }
        if others > 0 { did.append("did \(counted(others, "thing")) besides applications") }
        return did.isEmpty ? "" : "You \(listed(did))."
    }

    private static func times(_ number: Int) -> String {
        switch number {
        case 1: "once"
        case 2: "twice"
        default: "\(spelled(number)) times"
        }
    }

    private static func remark(_ look: WeekLook, _ search: JobSearch, _ today: Day) -> String {
        func employer(_ id: JobApplication.ID) -> String { search.applications[id]?.employer.onOneLine ?? "" }
        switch look.remark {
        case .pause: return pause
        case .asPlanned: return "That is what you planned. Anything more is extra, and so is rest."
        case .afterNo(let id, let on):
            return "The answer from \(employer(id)) came \(DayWords.on(on, today: today)). "
                + "A quieter week after that is natural; the plan may be made smaller."
        case .goodNews(let id, _):
            return "It goes on at \(employer(id)), and nothing is decided there yet. "
                + "What else you planned keeps other doors open."
        case nil: return ""
        }
    }

    /// One thing done, on its line.
    public static func deed(_ deed: WeekDeed, in search: JobSearch) -> String {
        func name(_ id: JobApplication.ID) -> String { search.applications[id]?.employer.onOneLine ?? "" }
        switch deed.what {
        case .application(let id):
            return "Application sent: \(name(id)), \(search.applications[id]?.role.onOneLine ?? "")"
        case .interview(let id, let interview):
            let held = search.applications[id]?.interviews.first { $0.id == interview }
            let what = held.map { LabelWords.of($0.stage, round: $0.round) } ?? ""
            return "\(what.capitalised): \(name(id))"
        case .talk(let contact):
            let who =
                contact.person.flatMap { search.people[$0]?.name.onOneLine } ?? contact.application.map(name) ?? ""
            return "Conversation \(LabelWords.of(contact.channel)): \(who)"
        case .letter(let id, let letter): return "\(LabelWords.of(letter.kind).capitalised): \(name(id))"
        case .activity(let id, _, let minutes):
            guard let noted = search.planning.activities[id]?.noted else { return "" }
            let who = noted.person.flatMap { search.people[$0]?.name.onOneLine }.map { ", with \($0)" } ?? ""
            return ActivityWords.title(noted) + who + (minutes.map { ", \(ActivityWords.time($0))" } ?? "")
        case .action(let id): return "Done: \(search.actions[id]?.planned.aim.onOneLine ?? "")"
        }
    }

    public static let nothingDone = "Nothing is noted for this week yet."
    public static let nothingPlanned = "Nothing is planned for this week yet."
}
