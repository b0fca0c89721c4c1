public import Domain

/// How long to wait for feedback (METHOD A4): one reminder, then the walk moves on without it.
///
/// The lengths are practice, not measurement: nobody has published how long
/// feedback takes. Ten days leave a working week and a weekend on each side.
public enum TimeBox {
    /// Days until the one reminder.
    public static let reminderAfter = 10
    /// Days from the request until the walk goes on without an answer.
    public static let moveOnAfter = 21

    /// A working day ten days after asking.
    public static func reminderDay(askedOn: Day) -> Day {
        askedOn.adding(reminderAfter).orNextWorkingDay
    }

    /// The day from which the seeker's own debrief is enough.
    public static func moveOnDay(askedOn: Day) -> Day {
        askedOn.adding(moveOnAfter).orNextWorkingDay
    }

    /// Where a request for feedback stands.
    public enum Standing: Sendable, Equatable {
        case notAsked
        case waiting(reminder: Day, moveOn: Day)
        case reminderDue(moveOn: Day)
        case reminded(moveOn: Day)
        case answered(Day)
        /// The time is up: go on with the seeker's own debrief.
        case moveOn
    }

    public static func standing(of application: JobApplication, on today: Day) -> Standing {
        guard let asked = application.feedbackRequests.filter({ $0.on <= today }).last?.on else { return .notAsked }
        if let answer = application.feedback.last(where: { $0.on >= asked && $0.on <= today }) {
            return .answered(answer.on)
        }
        let end = moveOnDay(askedOn: asked)
        if today >= end { return .moveOn }
        let reminded = application.letters.contains { $0.value.kind == .feedbackReminder && $0.on >= asked }
        if reminded { return .reminded(moveOn: end) }
        let reminder = reminderDay(askedOn: asked)
        return today >= reminder ? .reminderDue(moveOn: end) : .waiting(reminder: reminder, moveOn: end)
    }
}
