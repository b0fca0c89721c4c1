public import Domain

/// What is next for an application, or how long it has waited: the line below its name on the board.
public enum BoardNote: Sendable, Equatable {
    case interview(at: Moment, Stage, round: Int?)
    case interviewed(on: Day, Stage, round: Int?)
    case closes(on: Day)
    /// The closing day of a saved role has passed.
    case closed(on: Day)
    case noClosingDay
    /// Waits on a reserve list, until a day where they said one.
    case reserve(until: Day?)
    /// The list was to be kept until a day that has passed.
    case reserveRanOut(until: Day)
    /// Applied so long ago, without any answer since.
    case noAnswer(since: Day)
    /// The last thing that happened was on that day.
    case last(on: Day)

    /// The one that matters most.
    public init(_ application: JobApplication, at now: Moment) {
        if let coming = application.nextInterview(at: now) {
            self = .interview(at: coming.at, coming.stage, round: coming.round)
        } else if let reserve = application.reserve {
            self = .of(reserve.value.until, today: now.day)
        } else if application.stage == .saved {
            self = .of(closing: application.details.closing, today: now.day)
        } else if application.stage <= .acknowledged, let applied = application.appliedOn, !Self.heard(application) {
            self = .noAnswer(since: applied)
        } else if let held = application.interviewsHeld(at: now).last,
            held.at.day >= application.lastDay(upTo: now.day)
        {
            self = .interviewed(on: held.at.day, held.stage, round: held.round)
        } else {
            self = .last(on: application.lastDay(upTo: now.day))
        }
    }

    /// True where somebody there said anything; an automatic acknowledgement says nothing.
    private static func heard(_ application: JobApplication) -> Bool {
        application.contacts.contains(where: \.value.fromThem)
            || application.notices.contains { $0.value.kind != .acknowledgement }
    }

    private static func of(_ until: Day?, today: Day) -> BoardNote {
        guard let until, until < today else { return .reserve(until: until) }
        return .reserveRanOut(until: until)
    }

    private static func of(closing: Day?, today: Day) -> BoardNote {
        guard let closing else { return .noClosingDay }
        return closing < today ? .closed(on: closing) : .closes(on: closing)
    }
}
