import Domain

/// Chooses what is said beside a week (METHOD W5, EVIDENCE: a plan once, no nagging).
///
/// A drop after a no is named kindly, and a rise after a good day is no
/// reason to stop. Before Thursday a week is too young to be called quiet.
enum WeekRemarks {
    /// The weeks before that a quiet week is held against.
    static let usualWeeks = 4

    static func remark(on look: WeekLook, in search: JobSearch, at now: Moment) -> WeekRemark? {
        if look.isPause { return .pause }
        guard look.week <= now.day, !search.isResting(on: min(now.day, look.week.sunday)) else { return nil }
        if isDone(look) { return .asPlanned }
        if isQuiet(look, in: search, at: now), let no = lastNo(before: look, in: search, at: now) {
            return .afterNo(no.application, on: no.on)
        }
        return goodNews(in: look, of: search, at: now).map { .goodNews($0.application, on: $0.on) }
    }

    /// True where every number that was planned is reached.
    private static func isDone(_ look: WeekLook) -> Bool {
        guard let plan = look.plan, plan.applications != nil || plan.minutes != nil else { return false }
        return look.sent >= plan.applications ?? 0 && look.minutes >= plan.minutes ?? 0
    }

    /// Fewer applications than planned or, without a number, than half of what was usual.
    private static func isQuiet(_ look: WeekLook, in search: JobSearch, at now: Moment) -> Bool {
        guard now.day >= look.week.adding(Weekday.thursday.rawValue) else { return false }
        if let planned = look.plan?.applications { return look.sent < planned }
        let days = search.applications.values.filter { $0.kind != .informational }.compactMap(\.appliedOn)
        let start = look.week.adding(-7 * usualWeeks)
        let usual = days.count { start <= $0 && $0 < look.week }
        return usual >= usualWeeks && look.sent * 2 * usualWeeks < usual
    }

    private typealias News = (application: JobApplication.ID, on: Day)

    /// The last setback after a conversation, in this week or the one before.
    private static func lastNo(before look: WeekLook, in search: JobSearch, at now: Moment) -> News? {
        let last = min(now.day, look.week.sunday)
        let found = search.applicationsInOrder.compactMap { application -> (News, Entry)? in
            guard let ending = application.ending, ending.value.outcome?.isSetback == true,
                look.week.adding(-7) <= ending.on, ending.on <= last, application.hadConversation(at: now)
            else { return nil }
            return ((application.id, ending.on), ending.entry)
        }
        return found.max { $0.1 < $1.1 }?.0
    }

    /// An interview, a further round or an offer in the week, of an application nobody has decided.
    private static func goodNews(in look: WeekLook, of search: JobSearch, at now: Moment) -> News? {
        let last = min(now.day, look.week.sunday)
        let found = search.applicationsInOrder.filter(\.isOpen).flatMap { application in
            application.stages.filter { $0.value.stage >= .interview && look.week <= $0.on && $0.on <= last }
                .map { (news: (application.id, $0.on), entry: $0.entry) }
                + application.interviewsHeld(at: now)
                .filter { $0.stage >= .interview && look.week <= $0.at.day && $0.at.day <= last }
                .map { (news: (application.id, $0.at.day), entry: $0.entry) }
        }
        return found.max { ($0.news.1, $0.entry.sequence) < ($1.news.1, $1.entry.sequence) }?.news
    }
}
