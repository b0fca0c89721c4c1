public import Domain

/// A question about the decision that is due (METHOD W1).
public struct ChaseDue: Sendable, Equatable {
    public var application: JobApplication.ID
    /// From this day on; never on a weekend.
    public var due: Day
    /// The day the waiting began: interview, application, or their last word.
    public var since: Day
    public var isAfterInterview: Bool
    /// How many went before: 0 or 1.
    public var already: Int
    public var recipient: Recipient
    public var person: Person.ID?
}

/// When to ask for an answer.
///
/// The lengths are practice until own history says more: the published mean
/// from first interview to decision is 25 days (NACE 2023), so a question after
/// ten is early enough to help and late enough to be no hurry.
public enum Chasing {
    public static let afterInterview = 10
    public static let afterApplying = 18

    /// Nil where nobody is to be asked: closed, an interview to come, a reserve list, or enough chases already.
    ///
    /// Two chases after a conversation; one, and only to a known person, without.
    public static func due(for application: JobApplication, at now: Moment) -> ChaseDue? {
        guard application.isOpen, application.stage > .saved, application.stage < .offer,
            application.kind == .application, application.nextInterview(at: now) == nil,
            application.reserve == nil
        else { return nil }
        let talked = application.hadConversation(at: now)
        guard talked || !application.participants.isEmpty else { return nil }
        let chases = application.letters.filter { $0.value.kind == .chase && $0.on <= now.day }
        guard chases.count < (talked ? 2 : 1), let since = waitingSince(application, at: now) else { return nil }
        let start = max(since, chases.last?.on ?? since)
        let due = start.adding(talked ? afterInterview : afterApplying).orNextWorkingDay
        let recipient = UsualRecipient.of(.chase, for: application)
        return ChaseDue(
            application: application.id, due: due, since: since, isAfterInterview: talked, already: chases.count,
            recipient: recipient, person: application.person(as: recipient))
    }

    /// True where two questions stayed without an answer: closing as "no answer" may be proposed.
    public static func isSilent(_ application: JobApplication, at now: Moment) -> Bool {
        guard application.isOpen, let since = waitingSince(application, at: now) else { return false }
        let chases = application.letters.filter { $0.value.kind == .chase && $0.on >= since && $0.on <= now.day }
        guard chases.count >= 2, let last = chases.last else { return false }
        return now.day >= last.on.adding(afterInterview)
    }

    /// The last thing a person there did; an automatic acknowledgement does not count.
    private static func waitingSince(_ application: JobApplication, at now: Moment) -> Day? {
        var days = application.stages.filter { $0.value.stage != .acknowledged && $0.value.stage != .saved }.map(\.on)
        days += application.interviewsHeld(at: now).map(\.at.day)
        days += application.contacts.filter(\.value.fromThem).map(\.on)
        days += application.notices.filter { $0.value.kind != .acknowledgement }.map(\.on)
        return days.filter { $0 <= now.day }.max()
    }
}
