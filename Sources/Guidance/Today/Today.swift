public import Domain

/// One thing that waits for the seeker (LOOK, Today).
public enum TodayItem: Sendable, Equatable {
    /// An interview today or within two days.
    case interview(JobApplication.ID, Interview.ID, at: Moment)
    /// An interview held in the last three days, without a debrief yet.
    case debrief(JobApplication.ID, Interview.ID)
    /// The one open walk, at its current step.
    case walk(JobApplication.ID, WalkStep)
    /// A step that was put off and came back today or lately.
    case cameBack(JobApplication.ID, WalkStep)
    case chase(ChaseDue)
    /// The one reminder about feedback.
    case reminder(JobApplication.ID, askedOn: Day)
    case action(Action.ID)
    /// Asked as often as is fitting, and hardly any answer still comes: it may be closed as silent.
    case settle(JobApplication.ID)
    /// An offer whose answer is wanted within a week.
    case offer(JobApplication.ID, Offer.ID, replyBy: Day)
    /// So many applications nobody answered may be closed together.
    case sweep(Int)
    /// So many small noes of this week may be looked at together.
    case noes(Int)
    /// A word with somebody the seeker wished to stay in touch with (METHOD K1).
    case word(WordDue)
}

/// The next small step; one only.
public enum NextStep: Sendable, Equatable {
    case prepare(JobApplication.ID)
    case action(Action.ID)
    /// A saved role that closes within the week.
    case closing(JobApplication.ID, on: Day)
    /// Nothing is noted yet.
    case begin
}

/// What Today shows, and no more than fits a phone.
public struct TodayFindings: Sendable, Equatable {
    public var waiting: [TodayItem]
    public var next: NextStep?
    public var lesson: Lesson.ID?
    /// True while an answer is awaited after a conversation: the pocket card is at hand (METHOD W6).
    public var awaitsAnswer = false
    /// True while any answer is awaited.
    public var isWaiting = false
}

/// Chooses what Today shows (METHOD rule 4, L0, W1).
///
/// At most one open walk, two interviews, one chase, one action; no old no is
/// brought up unasked, and nothing that is unfinished is counted.
public enum Today {
    /// Items at most.
    public static let most = 4

    public static func findings(in search: JobSearch, at now: Moment) -> TodayFindings {
        let applications = search.applicationsInOrder
        let waits = Waits(search, at: now).all
        let interviews = interviews(applications, at: now)
        // After a landing it is quiet: what has a fixed time stays, nothing else comes up.
        if search.isLanded {
            return TodayFindings(
                waiting: interviews.prefix(2) + [OpenOffers.due(in: search, on: now.day)].compactMap { $0 }, next: nil,
                lesson: lesson(in: search, on: now.day))
        }
        var waiting = Array(interviews.prefix(2))
        if let offer = OpenOffers.due(in: search, on: now.day) { waiting.append(offer) }
        if let walk = OpenWalk.shown(in: search, at: now) { waiting.append(walk) }
        waiting += debriefs(applications, at: now).prefix(1)
        waiting += chases(waits, on: now.day).prefix(1)
        waiting += reminders(applications, at: now).prefix(1)
        let actions = search.actionsInOrder.filter(\.isOpen)
        let dueAction = actions.filter { ($0.planned.by ?? now.day.adding(1)) <= now.day }.map { $0.id }.first
        if let dueAction { waiting.append(.action(dueAction)) }
        waiting += waits.filter { $0.hadConversation && $0.mayBeClosed(on: now.day) }.prefix(1)
            .map { .settle($0.application) }
        // One look at several a day: the other comes when the first has been had, and Today stays one phone screen.
        waiting += together(waits, in: search, at: now).prefix(1)
        waiting += KeepingInTouch.due(in: search, at: now).prefix(1).map { .word($0) }
        return TodayFindings(
            waiting: Array(waiting.prefix(most)), next: nextStep(search, applications, actions, dueAction, at: now),
            lesson: lesson(in: search, on: now.day), awaitsAnswer: waits.contains(where: \.hadConversation),
            isWaiting: !waits.isEmpty)
    }

    /// What is better done with several at once: the week's small noes, and the silent ones.
    private static func together(_ waits: [Wait], in search: JobSearch, at now: Moment) -> [TodayItem] {
        var items: [TodayItem] = []
        let noes = SmallNoes.unread(in: search, at: now).count
        if noes >= SmallNoes.several { items.append(.noes(noes)) }
        let silent = Sweep.proposed(among: waits, on: now.day)
        if Sweep.hasNews(silent, in: search, at: now) { items.append(.sweep(silent.count)) }
        return items
    }

    private static func interviews(_ applications: [JobApplication], at now: Moment) -> [TodayItem] {
        let soon = applications.flatMap { application in
            // After an ending nothing that was tied to it comes up any more (METHOD L1).
            application.interviews.filter {
                application.isOpen && !$0.isCancelled && (0...2).contains($0.at.day.days(since: now.day))
            }
            .filter { $0.at > now || $0.at.day == now.day }
            .map { (application.id, $0) }
        }
        return soon.sorted { ($0.1.at, $0.1.id) < ($1.1.at, $1.1.id) }.map { .interview($0.0, $0.1.id, at: $0.1.at) }
    }

    private static func debriefs(_ applications: [JobApplication], at now: Moment) -> [TodayItem] {
        applications.filter(\.isOpen).compactMap { application in
            guard let last = application.interviewsHeld(at: now).last,
                (0...3).contains(now.day.days(since: last.at.day)),
                !application.debriefs.contains(where: { $0.on >= last.at.day })
            else { return nil }
            return .debrief(application.id, last.id)
        }
    }

    /// Days in which Today offers a question that is due; after that it is found where the application is.
    static let askingLasts = 21

    private static func chases(_ waits: [Wait], on today: Day) -> [TodayItem] {
        waits.compactMap(\.chase).filter { (0..<askingLasts).contains(today.days(since: $0.due)) }
            .sorted {
                ($1.isAfterInterview ? 1 : 0, $0.due, $0.application) < (
                    $0.isAfterInterview ? 1 : 0, $1.due, $1.application
                )
            }
            .map { .chase($0) }
    }

    private static func reminders(_ applications: [JobApplication], at now: Moment) -> [TodayItem] {
        applications.compactMap { application in
            guard case .reminderDue = TimeBox.standing(of: application, on: now.day),
                let asked = application.feedbackRequests.last
            else { return nil }
            return .reminder(application.id, askedOn: asked.on)
        }
    }

    private static func nextStep(
        _ search: JobSearch, _ applications: [JobApplication], _ actions: [Action], _ shown: Action.ID?,
        at now: Moment
    ) -> NextStep? {
        if applications.isEmpty { return .begin }
        let coming = applications.filter(\.isOpen).compactMap { application in
            application.nextInterview(at: now).map { (application.id, $0.at) }
        }.filter { $0.1.day.days(since: now.day) <= 7 }.min { ($0.1, $0.0) < ($1.1, $1.0) }
        if let coming { return .prepare(coming.0) }
        if let action = actions.first(where: { $0.id != shown }) { return .action(action.id) }
        let closing = applications.filter { $0.stage == .saved && $0.isOpen }.compactMap { application in
            application.details.closing.map { (application.id, $0) }
        }.filter { (0...7).contains($0.1.days(since: now.day)) }.min { ($0.1, $0.0) < ($1.1, $1.0) }
        return closing.map { .closing($0.0, on: $0.1) }
    }

    /// One a day, in turn.
    private static func lesson(in search: JobSearch, on today: Day) -> Lesson.ID? {
        let lessons = search.lessonsInOrder.filter { $0.entry.on <= today }
        guard !lessons.isEmpty else { return nil }
        return lessons[((today.number % lessons.count) + lessons.count) % lessons.count].id
    }
}
