import Domain

extension JobApplication {
    /// The day of the first answer by a person up to `today`, as far as days are known (INSIGHTS, section 1).
    ///
    /// A stage of which only a later message tells takes the latest earlier day in the story. An automatic receipt is
    /// no answer.
    func firstAnswer(upTo today: Day) -> FirstAnswer {
        let answers = endings.filter { $0.value.outcome?.isAnswer == true && $0.on <= today }
        var days = answers.filter(\.value.isDayKnown).map(\.on)
        days += notices.filter { $0.value.kind == .informationRequest }.map(\.on)
        var isUndated = answers.contains { !$0.value.isDayKnown }
        for stage in stages where stage.value.stage.isAnswer && stage.on <= today {
            if stage.value.isDayKnown != false {
                days.append(stage.on)
            } else if let earlier = datedDay(before: stage.on) {
                days.append(earlier)
            } else {
                isUndated = true
            }
        }
        if let first = days.filter({ $0 <= today }).min() { return .on(first) }
        return isUndated ? .onNoDay : .none
    }

    /// The latest day in the story before `day` that stands by itself.
    private func datedDay(before day: Day) -> Day? {
        var days = stages.filter { $0.value.isDayKnown != false }.map(\.on)
        days += interviews.map(\.invitedOn) + contacts.map(\.on) + notices.map(\.on) + letters.map(\.on)
        return days.filter { $0 < day }.max()
    }

    /// The day the seeker withdrew or declined, where that is how it stands on `today`.
    func leftBySeeker(upTo today: Day) -> Day? {
        guard let last = endings.last(where: { $0.on <= today }),
            last.value.outcome == .withdrawn || last.value.outcome == .declined
        else { return nil }
        return last.on
    }
}

/// When somebody first answered.
enum FirstAnswer: Equatable {
    case none
    case on(Day)
    /// Somebody answered, and nothing tells when.
    case onNoDay
}

extension Stage {
    /// True where reaching it means that a person answered.
    var isAnswer: Bool { self >= .screen }
}

extension Outcome {
    /// True where the employer said so: silence and the seeker's own acts are no answer.
    var isAnswer: Bool {
        switch self {
        case .unsuccessful, .roleCancelled, .offerWithdrawn: true
        case .accepted, .declined, .withdrawn, .noResponse: false
        }
    }
}
