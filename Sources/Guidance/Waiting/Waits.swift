public import Domain
public import Insights

/// How one application waits for its answer (METHOD W1).
public struct Wait: Sendable, Equatable {
    public var application: JobApplication.ID
    /// After a conversation the clock of interviews, else that of applications.
    public var clock: WaitClock
    /// The last word of a person, or the day of application.
    public var since: Day
    /// Whole days since then.
    public var silentFor: Int
    /// The chance that an answer still comes, 0–1, without its interval.
    public var chance: Double
    /// The question that is due, or will be; nil where enough was asked, or where there is nobody to ask.
    public var chase: ChaseDue?
    /// Unanswered questions that went.
    public var asked: Int
    /// How many may go: two after a conversation; one without, and only to a known person.
    public var allowed: Int
    /// The day by which they said they would answer, while it stands.
    public var named: Day?
    /// From this day on closing as "no response" is proposed; never done without a yes.
    public var closing: Day?

    public var hadConversation: Bool { clock == .interview }

    public func isDue(on today: Day) -> Bool { chase.map { $0.due <= today } ?? false }

    /// True where closing it may be proposed.
    public func mayBeClosed(on today: Day) -> Bool { closing.map { $0 <= today } ?? false }
}

/// Watches every application that waits: when to ask, whom, and when to let go (METHOD W1).
///
/// The lengths come from the seeker's own history and a stated prior (INSIGHTS, section 4), worked out once for a page.
/// A silence is never read as a no, and no word is said that asking works: nobody has measured it.
public struct Waits: Sendable {
    public let times: WaitingTimes
    private let search: JobSearch
    private let now: Moment

    /// Days from one unanswered question to the next.
    public static let untilSecond = 10
    /// Days that the last question has to have had before closing is proposed.
    public static let afterLast = 14
    /// Days of silence before which closing is never proposed (ADR 21): where nobody has answered yet, the figures
    /// alone would call the silence of a few days long.
    public static let patience = 28
    /// Working days that somebody has beyond the day they named.
    public static let grace = 2

    public init(_ search: JobSearch, at now: Moment) {
        times = WaitingTimes(search, at: now)
        self.search = search
        self.now = now
    }

    /// Every application that waits, in the order they were added.
    public var all: [Wait] { search.applicationsInOrder.compactMap { wait(of: $0) } }

    /// Nil where no answer is awaited: closed, not sent yet, an offer, an interview to come, a reserve list, or a talk;
    /// and nil for all of them while the search rests.
    public func wait(of application: JobApplication) -> Wait? {
        guard !search.isLanded, application.isOpen, application.stage > .saved, application.stage < .offer,
            application.kind == .application, application.nextInterview(at: now) == nil,
            application.reserve == nil, let last = LastWord(of: application, upTo: now.day)
        else { return nil }
        let talked = application.hadConversation(at: now)
        let clock = talked ? WaitClock.interview : .applied
        let whom = WhomToChase.of(application, in: search)
        let chases = application.unansweredChases(upTo: now.day)
        let silent = now.day.days(since: last.on)
        var wait = Wait(
            application: application.id, clock: clock, since: last.on, silentFor: silent,
            chance: times.curve(clock).chanceAfter(silent), asked: chases.count,
            allowed: talked ? 2 : whom.person == nil ? 0 : 1, named: application.namedAnswerDay(at: now))
        if wait.asked < wait.allowed {
            wait.chase = ChaseDue(
                application: application.id, due: due(wait, after: chases.last?.on), since: last.on,
                isAfterInterview: talked, already: chases.count, recipient: whom.recipient, person: whom.person,
                named: chases.isEmpty ? wait.named : nil)
        } else {
            wait.closing = closing(wait, after: chases.last?.on)
        }
        return wait
    }

    private func due(_ wait: Wait, after chase: Day?) -> Day {
        if let chase { return chase.adding(Self.untilSecond).orNextWorkingDay }
        if let named = wait.named { return named.addingWorkingDays(Self.grace) }
        return wait.since.adding(times.chaseDay(wait.clock)).orNextWorkingDay
    }

    /// The day from which on so few answers still come that closing is proposed.
    private func closing(_ wait: Wait, after chase: Day?) -> Day {
        let little = wait.since.adding(max(times.closingDay(wait.clock), Self.patience))
        let patient = chase.map { $0.adding(Self.afterLast) } ?? little
        let promised = wait.named.map { $0.addingWorkingDays(Self.grace) } ?? little
        return max(little, patient, promised)
    }
}

extension Wait {
    /// By the day a question is due, then by the length of the silence; those with nobody to ask come last.
    public static func isAskedEarlier(_ a: Wait, _ b: Wait) -> Bool {
        let never = Int.max
        return (a.chase?.due.number ?? never, a.since, a.application)
            < (b.chase?.due.number ?? never, b.since, b.application)
    }
}

extension JobApplication {
    /// The interview whose answer is awaited, for which a plan can be written: the next one, else the last one held
    /// (METHOD W3).
    public func interviewToPlanFor(at now: Moment) -> Interview.ID? {
        (nextInterview(at: now) ?? interviewsHeld(at: now).last { $0.stage >= .interview })?.id
    }
}
