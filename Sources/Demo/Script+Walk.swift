import Domain

// The steps of a walk, and what is written down on them.
extension Script {
    mutating func done(_ steps: WalkStep..., of application: JobApplication.ID, on day: Day, at clock: Clock = 20.0) {
        for step in steps { on(day, clock, CompleteStep(application: application, step: step)) }
    }

    mutating func skipped(_ steps: WalkStep..., of application: JobApplication.ID, on day: Day) {
        for step in steps { on(day, 20.05, SkipStep(application: application, step: step)) }
    }

    mutating func closed(_ application: JobApplication.ID, on day: Day) {
        on(day, 21.30, CloseWalk(application: application))
    }

    /// Feedback as it was said.
    mutating func hearsBack(
        _ application: JobApplication.ID, on day: Day, at clock: Clock, from: String, person: Person.ID,
        by channel: Channel, _ words: String
    ) -> Feedback.ID {
        let id = name(Feedback.self)
        on(
            day, clock,
            RecordFeedback(
                FeedbackReceived(
                    feedback: id, application: application, person: person, from: from, channel: channel,
                    words: words, on: day)))
        return id
    }

    mutating func sorts(
        _ application: JobApplication.ID, _ feedback: Feedback.ID? = nil, on day: Day,
        _ points: [(words: String, bin: Bin, reasons: [Reason])]
    ) {
        for point in points {
            on(
                day, 20.0,
                SortPoint(
                    PointSorted(
                        application: application, feedback: feedback, words: point.words, bin: point.bin,
                        reasons: point.reasons)))
        }
    }

    mutating func reflects(_ application: JobApplication.ID, on day: Day, _ answers: [ReflectionPrompt: String]) {
        on(day, 20.50, WriteReflection(ReflectionWritten(application: application, answers: answers)))
    }

    mutating func doubts(
        _ application: JobApplication.ID, on day: Day, _ thought: String, evidence: String? = nil, ask: String
    ) {
        on(
            day, 19.30,
            CatchAssumption(
                AssumptionCaught(
                    application: application, thought: thought, wasSaid: evidence != nil, evidence: evidence,
                    question: ask)))
    }

    /// An action; ended on a day, where it was.
    mutating func plans(
        _ aim: String, for application: JobApplication.ID? = nil, on day: Day, first: String? = nil, by due: Day,
        when: String? = nil, then: String? = nil, done: Day? = nil, dropped: Day? = nil
    ) {
        let id = name(Action.self)
        on(
            day, 20.55,
            PlanAction(
                ActionPlanned(
                    action: id, application: application, aim: aim, firstStep: first, by: due, when: when, then: then)))
        if let end = done ?? dropped { on(end, 20.0, EndAction(action: id, isDone: done != nil, on: end)) }
    }
}
