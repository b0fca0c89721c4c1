public import Domain

/// Something a step of the walk offers; nothing of it is owed.
public enum StepOffer: String, Sendable, CaseIterable {
    case noticeWords = "notice_words"
    case perspective
    case odds
    case tonight
    case assumption
    case pause
    case draftReply = "draft_reply"
    case callScript = "call_script"
    case whomToAsk = "whom_to_ask"
    case readiness
    case draftRequest = "draft_request"
    case recordFeedback = "record_feedback"
    case thankForFeedback = "thank_for_feedback"
    case writeDebrief = "write_debrief"
    case readDebriefs = "read_debriefs"
    case readPoints = "read_points"
    case noFeedback = "no_feedback"
    case confidants
    case brief
    case recordAdvice = "record_advice"
    case lookBack = "look_back"
    case keepLesson = "keep_lesson"
    case planAction = "plan_action"
    case carryOn = "carry_on"
    case keepPeople = "keep_people"
}

/// One step as it is shown: how long it takes and what it offers; the reason why is in Words.
public struct StepGuide: Sendable, Equatable {
    public var step: WalkStep
    /// About how many minutes it takes.
    public var minutes: Int
    public var offers: [StepOffer]
}

/// Leads through the steps (METHOD, "The setback walk").
public enum WalkGuide {
    public static func guide(
        to step: WalkStep, of application: JobApplication, in search: JobSearch, at now: Moment
    ) -> StepGuide {
        let size = application.walk(at: now)?.size ?? .note
        return StepGuide(
            step: step, minutes: minutes(step, size), offers: offers(step, application, size, in: search, at: now))
    }

    private static func minutes(_ step: WalkStep, _ size: WalkSize) -> Int {
        switch step {
        case .land: size == .note ? 1 : 3
        case .reply, .ask: 4
        case .debrief: 10
        case .decode: 8
        case .confide, .act: 5
        case .reflect: size == .short ? 3 : 8
        }
    }

    private static func offers(
        _ step: WalkStep, _ application: JobApplication, _ size: WalkSize, in search: JobSearch, at now: Moment
    ) -> [StepOffer] {
        switch step {
        case .land: return landing(application, size, in: search, at: now)
        case .reply:
            return AutomaticSender.isOne(application.newsOfTheEnding?.address) ? [] : [.draftReply, .callScript]
        case .ask:
            if !application.feedback.isEmpty { return [.recordFeedback, .thankForFeedback] }
            guard case .ask = WhomToAsk.advice(for: application, in: search, at: now) else { return [.recordFeedback] }
            return [.readiness, .whomToAsk, .draftRequest, .recordFeedback]
        case .debrief: return application.debriefs.isEmpty ? [.writeDebrief] : [.readDebriefs, .writeDebrief]
        case .decode:
            let hasWords = !application.feedback.isEmpty || application.notices.contains { !isBlank($0.value.words) }
            return hasWords ? [.readPoints] : [.noFeedback]
        case .confide: return [.confidants, .brief, .recordAdvice]
        case .reflect: return [.lookBack, .keepLesson]
        case .act: return [.planAction, .carryOn, .keepPeople]
        }
    }

    private static func landing(
        _ application: JobApplication, _ size: WalkSize, in search: JobSearch, at now: Moment
    ) -> [StepOffer] {
        guard size != .note else { return [.perspective] }
        var offers: [StepOffer] = [.noticeWords, .perspective]
        if Odds.finding(for: application, in: search, at: now) != nil { offers.append(.odds) }
        if application.ending?.on == now.day { offers.append(.tonight) }
        return offers + [.assumption, .pause]
    }
}
