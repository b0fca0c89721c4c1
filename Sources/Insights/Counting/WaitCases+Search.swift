public import Domain

extension WaitCases {
    /// The waits of a search up to now (INSIGHTS, section 1).
    ///
    /// Only tries of kind `application`: letters on the off chance and talks are not mixed with them.
    public init(_ clock: WaitClock, in search: JobSearch, at now: Moment) {
        let counted = search.applicationsInOrder.filter { $0.kind == .application }
        switch clock {
        case .applied:
            let fromMail = search.applicationsFromAnswers()
            for application in counted where application.stage > .saved {
                take(Self.afterApplying(application, cameWithAnswer: fromMail.contains(application.id), on: now.day))
            }
        case .interview:
            for application in counted {
                for place in application.roundsHeld(at: now).indices {
                    take(Self.afterInterview(place, of: application, at: now))
                }
            }
        }
    }

    private static func afterApplying(
        _ application: JobApplication, cameWithAnswer: Bool, on today: Day
    ) -> Result<Observation, Omission> {
        guard !cameWithAnswer else { return .failure(Omission(why: .cameWithAnswer)) }
        guard let start = application.appliedOn, start <= today else { return .failure(Omission(why: .withoutDay)) }
        switch application.firstAnswer(upTo: today) {
        case .onNoDay: return .failure(Omission(why: .answeredOnNoDay))
        case .on(let day): return observation(from: start, to: day, .answered)
        case .none:
            return observation(from: start, to: application.leftBySeeker(upTo: today) ?? today, .unanswered)
        }
    }

    private static func afterInterview(
        _ place: Int, of application: JobApplication, at now: Moment
    ) -> Result<Observation, Omission> {
        let rounds = application.roundsHeld(at: now)
        let held = rounds[place]
        let start = held.at.day
        var answers = application.stages.filter {
            $0.value.stage > held.stage && $0.value.stage >= .final && $0.value.isDayKnown != false
        }.map(\.on)
        let later = application.interviews.filter { $0.stage >= .interview && $0.at > held.at && !$0.isCancelled }
        // The next round alone: what came after it answers that one.
        if let next = later.first { answers.append(next.invitedOn) }
        answers += application.endings.filter {
            $0.value.outcome?.isAnswer == true && $0.on >= start && $0.value.isDayKnown
        }.map(\.on)
        if let day = answers.filter({ $0 <= now.day }).min() { return observation(from: start, to: day, .answered) }
        let left = application.leftBySeeker(upTo: now.day).flatMap { $0 >= start ? $0 : nil }
        return observation(from: start, to: left ?? now.day, .unanswered)
    }

    private static func observation(
        from start: Day, to end: Day, _ how: Observation.End
    ) -> Result<Observation, Omission> {
        let days = end.days(since: start)
        return days < 0 ? .failure(Omission(why: .datesToCheck)) : .success(Observation(days: days, end: how))
    }
}

extension JobApplication {
    /// Interviews and finals held by now, in their order.
    func roundsHeld(at now: Moment) -> [Interview] {
        interviewsHeld(at: now).filter { $0.stage >= .interview }
    }
}

extension JobSearch {
    /// Applications that came into being from a message which answered them, with nothing noted about them before.
    ///
    /// What a whole table brought in is no message: there the silent ones stand beside the answered ones.
    func applicationsFromAnswers() -> Set<JobApplication.ID> {
        var found: Set<JobApplication.ID> = []
        for change in changes where change.isLive && change.events.contains(where: \.isFromMessage) {
            guard change.makes.count(where: { $0.kind == .application }) == 1 else { continue }
            for event in change.events {
                switch event.fact {
                case let fact as StageReached where fact.stage.isAnswer: found.insert(fact.application)
                case let fact as OutcomeRecorded where fact.outcome.isAnswer: found.insert(fact.application)
                case let fact as NoticeReceived where fact.kind == .informationRequest: found.insert(fact.application)
                default: break
                }
            }
        }
        return found
    }
}

extension Event {
    /// True where it was read in one message: by the message's own name, or by its words.
    fileprivate var isFromMessage: Bool {
        origin.map { $0.hasPrefix("mail:") || $0.hasPrefix("text:") } ?? false
    }
}
