public import Domain

/// What a week held, put beside what the seeker had planned for it (METHOD W5).
///
/// Only what was done is listed, and only things are counted, never the person.
public struct WeekLook: Sendable, Equatable {
    /// The Monday.
    public var week: Day
    /// What was planned; nil where nothing was.
    public var plan: WeekPlanned?
    public var isPause: Bool
    /// What was done, in the order of the timeline.
    public var done: [WeekDeed]
    /// What somebody kind would say; at most one.
    public var remark: WeekRemark?

    /// Applications sent, speculative ones included.
    public var sent: Int { done.count { $0.what.isApplication } }
    /// Interviews and talks.
    public var talks: Int { done.count { $0.what.isTalk } }
    /// Letters and messages to people.
    public var letters: Int { done.count { $0.what.isLetter } }
    /// Activities besides applications.
    public var activities: Int { done.count { $0.what.isActivity } }
    /// The minutes that were noted; time nobody noted is not in it.
    public var minutes: Int { done.reduce(0) { $0 + ($1.what.minutes ?? 0) } }
}

/// One thing done in a week.
public struct WeekDeed: Sendable, Equatable {
    /// What kind of thing, with what it is about.
    public enum What: Sendable, Equatable {
        case application(JobApplication.ID)
        case interview(JobApplication.ID, Interview.ID)
        /// A call, a video call or a meeting with somebody.
        case talk(ContactMade)
        case letter(JobApplication.ID, LetterSent)
        case activity(Activity.ID, ActivityKind, minutes: Int?)
        case action(Action.ID)

        var isApplication: Bool { if case .application = self { true } else { false } }
        var isLetter: Bool { if case .letter = self { true } else { false } }
        var isActivity: Bool { if case .activity = self { true } else { false } }
        var isTalk: Bool {
            switch self {
            case .interview, .talk: true
            case .activity(_, let kind, _): kind == .talk || kind == .call
            case .application, .letter, .action: false
            }
        }
        var minutes: Int? { if case .activity(_, _, let minutes) = self { minutes } else { nil } }
    }

    public var on: Day
    public var what: What
}

/// What is said beside a week (METHOD W5); never that something is missing.
public enum WeekRemark: Sendable, Equatable {
    /// Marked as a pause: nothing is held against it.
    case pause
    /// All that was planned in numbers is done: anything more is extra.
    case asPlanned
    /// A no came after a conversation, and the week is a quieter one.
    case afterNo(JobApplication.ID, on: Day)
    /// Something went well, and nothing is decided yet: the rest goes on.
    case goodNews(JobApplication.ID, on: Day)

    /// The stable code.
    public var code: String {
        switch self {
        case .pause: "pause"
        case .asPlanned: "as_planned"
        case .afterNo: "after_no"
        case .goodNews: "good_news"
        }
    }
}

extension WeekLook {
    /// Looks at the week a day lies in, as it stands at `now`.
    public init(of day: Day, in search: JobSearch, at now: Moment) {
        week = day.monday
        plan = search.planning.week(of: day)
        isPause = search.planning.isPause(day)
        done = Self.deeds(from: week, in: search, at: now)
        remark = nil
        remark = WeekRemarks.remark(on: self, in: search, at: now)
    }

    private static func deeds(from monday: Day, in search: JobSearch, at now: Moment) -> [WeekDeed] {
        let last = min(monday.sunday, now.day)
        guard monday <= last else { return [] }
        func isIn(_ day: Day) -> Bool { monday <= day && day <= last }
        var found: [WeekDeed] = []
        for application in search.applicationsInOrder {
            if application.kind != .informational, let on = application.appliedOn, isIn(on) {
                found.append(WeekDeed(on: on, what: .application(application.id)))
            }
            found += application.interviewsHeld(at: now).filter { isIn($0.at.day) && $0.stage != .assessment }
                .map { WeekDeed(on: $0.at.day, what: .interview(application.id, $0.id)) }
            found += application.letters.filter { isIn($0.on) }
                .map { WeekDeed(on: $0.on, what: .letter(application.id, $0.value)) }
        }
        found += talks(in: search).filter { isIn($0.on) }.map { WeekDeed(on: $0.on, what: .talk($0.value)) }
        found += search.planning.activitiesInOrder.filter { isIn($0.on) }
            .map { WeekDeed(on: $0.on, what: .activity($0.id, $0.noted.kind, minutes: $0.noted.minutes)) }
        found += search.actionsInOrder.compactMap { action in
            action.doneOn.flatMap { isIn($0) ? WeekDeed(on: $0, what: .action(action.id)) : nil }
        }
        return found.enumerated().sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }.map(\.element)
    }

    /// Every call and meeting once, whether it is kept with an application, a person or both.
    private static func talks(in search: JobSearch) -> [Dated<ContactMade>] {
        var seen: Set<Event.ID> = []
        let all = search.applicationsInOrder.flatMap(\.contacts) + search.people.values.flatMap(\.contacts)
        return all.filter { [.phone, .video, .inPerson].contains($0.value.channel) }
            .sorted { $0.entry < $1.entry }
            .filter { seen.insert($0.entry.event).inserted }
    }
}
