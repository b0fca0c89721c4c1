public import Domain

extension Shareable {
    /// One date of the search for a calendar: what kind it is, when, and which thing it is about, by its id.
    ///
    /// It holds no text at all, so no employer, role, person or outcome can get into a title.
    public struct CalendarDate: Sendable, Equatable {
        /// What the date is about.
        public enum About: Sendable, Hashable {
            case interview(JobApplication.ID, Interview.ID)
            /// The question about the decision, counted from 1.
            case chase(JobApplication.ID, number: Int)
            /// A saved role closes.
            case closing(JobApplication.ID)
            /// The one reminder about feedback.
            case feedbackReminder(JobApplication.ID)
            case action(Action.ID)
            /// Somebody would like the seeker's answer by this day.
            case reply(JobApplication.ID, Offer.ID)
        }

        /// A whole day, or an instant.
        public enum When: Sendable, Hashable {
            case day(Day)
            case at(Moment)
        }

        public var about: About
        public var when: When
        /// True for an interview that will not take place; the calendar is told, so that it goes.
        public var isCancelled: Bool
        /// Sequence of the last change to the thing: grows with every change, never falls.
        public var version: Int
        /// When that change was written down, milliseconds since 1970 UTC.
        public var changedAt: Int64

        public init(about: About, when: When, isCancelled: Bool, version: Int, changedAt: Int64) {
            self.about = about
            self.when = when
            self.isCancelled = isCancelled
            self.version = version
            self.changedAt = changedAt
        }
    }
}

extension Shareable.CalendarDate {
    /// Stable for as long as the thing is there: `interview-k7m2q9xd4t`, `chase-k7m2q9xd4t-1`.
    public var id: String {
        switch about {
        case .interview(_, let id): "interview-\(id)"
        case .chase(let id, let number): "chase-\(id)-\(number)"
        case .closing(let id): "closing-\(id)"
        case .feedbackReminder(let id): "feedback-\(id)"
        case .action(let id): "action-\(id)"
        case .reply(_, let id): "reply-\(id)"
        }
    }

    /// The application it belongs to; an action may have none.
    public var application: JobApplication.ID? {
        switch about {
        case .interview(let id, _), .chase(let id, _), .closing(let id), .feedbackReminder(let id), .reply(let id, _):
            id
        case .action: nil
        }
    }

    /// The day it falls on; for an instant, the day on the clock that the instant was given in.
    public var day: Day {
        switch when {
        case .day(let day): day
        case .at(let moment): moment.day
        }
    }
}
