@testable import Domain

/// One fact of each kind, each about things with ids of their own, so that an empty log lacks its subject.
enum Samples {
    static let on = Day(number: 20_543)
    static let at = Moment(milliseconds: 1_774_948_320_000, offset: 60)
    private static let b = JobApplication.ID("b")
    private static let p = Person.ID("p")
    private static let i = Interview.ID("i")

    /// Facts that stand by themselves.
    static let beginnings: [any Fact] = [
        ApplicationAdded(application: b, kind: .informational, details: details),
        PersonAdded(person: p, details: PersonDetails(name: "Bob", relation: .formerManager, isSenior: true)),
        LessonLearned(lesson: .init("l"), sentence: "Ask", application: b, on: on),
        ActionPlanned(action: .init("x"), application: b, aim: "learn", by: on),
        NoteWritten(note: .init("n"), application: nil, words: "w"),
        FilterKept(name: "n", filter: ApplicationFilter(standing: .waiting, stage: .screen, tag: "t", route: .direct)),
        FilterDropped(name: "n"),
        Forgotten(kind: "note", entries: 1, key: "k", origins: ["h"]),
        SearchPlanWritten(parts: [.must: ["a"], .look: ["b", "c"]], leastPay: pay, on: on),
        WeekPlanned(
            week: on.monday, lines: [PlanLine(id: .init("l1"), what: "w", day: on, minute: 600, place: "p", count: 2)],
            applications: 3, minutes: 360),
        WeekPaused(week: on.monday, isPause: true),
        ActivityNoted(activity: .init("v"), kind: .agencyVisit, what: "w", minutes: 40, note: "n", on: on),
        SearchResumed(on: on),
        OwnStageNamed(own: .init("s"), name: "Trial shift", stage: .interview),
        OwnStagesOrdered(order: [.init("s")]),
        SeekerDescribed(name: "Sam Taylor", isQuiet: true), CardWorded(words: "w"),
        KeysSwitched(isOn: false),
        Retracted(change: .init("c")), Amended(event: .init("e"), fields: ["on": "2026-03-01"]),
    ]

    private static var details: ApplicationDetails {
        var details = ApplicationDetails(employer: "Pier", role: "Clerk", closing: on, cv: "2")
        details.workMode = .hybrid
        details.pay = Pay(low: 1_260, high: nil, currency: "GBP", period: .hour)
        details.reference = "R7"
        details.portal = "p"
        details.portalUser = "u"
        details.appliedBy = .inPerson
        details.route = .referral
        details.letterVersion = "3"
        details.tags = ["t"]
        return details
    }

    /// Facts that nothing can be made of without what they speak of.
    static let others: [any Fact] =
        history + words + criteria + [
            StepCompleted(application: b, step: .land), StepSkipped(application: b, step: .ask),
            StepPutOff(application: b, step: .act, until: on), StepReopened(application: b, step: .act),
            WalkSizeChosen(application: b, size: .short), WalkPaused(application: b, until: on),
            WalkClosed(application: b),
            DocumentKept(
                document: .init("o"), application: b, kind: .cv, name: "w", mediaType: "text/plain", size: 3,
                hash: "h", on: on),
            DocumentRemoved(document: .init("o"), application: b),
            PersonEdited(person: p, details: PersonDetails(name: "Bob", relation: .hr)),
            PersonLinked(person: p, application: b, relation: .insider),
            IntroductionNoted(person: p, by: .init("q")), RhythmChosen(person: p, weeks: 6),
            RhythmPutOff(person: p, until: on), PeopleMerged(kept: p, gone: .init("q")),
            ContactMade(person: p, application: b, channel: .inPerson, fromThem: true, about: "w", on: on),
            LessonApplied(lesson: .init("l"), application: b, on: on),
            OwnStageEdited(own: .init("s"), name: "Taster day", isRetired: true),
            ActionDone(action: .init("x"), on: on), ActionDropped(action: .init("x"), on: on),
        ]

    private static let pay = Pay("15.20 GBP hour")

    private static let parts: OfferParts = {
        var parts = OfferParts()
        parts.pay = pay
        parts.contract = .fixedTerm
        parts.length = "a year"
        parts.starts = on
        parts.replyBy = on
        return parts
    }()

    private static let history: [any Fact] = [
        OfferReceived(offer: .init("o"), application: b, parts: parts, on: on),
        OfferRevised(offer: .init("o"), application: b, parts: parts, on: on),
        OfferWeighed(offer: .init("o"), application: b, answers: ["must: a": .doesNot]),
        SearchLanded(application: b, on: on),
        ApplicationEdited(application: b, changes: [.cv: "3"]),
        ApplicationTagged(application: b, added: ["t"], removed: []),
        StageReached(application: b, stage: .interview, round: 2, on: on, isDayKnown: false, own: .init("s")),
        ReserveListed(application: b, on: on, until: Day(number: 20_573)),
        OutcomeRecorded(application: b, outcome: .noResponse, on: on, isDayKnown: false),
        ApplicationReopened(application: b, on: on),
        InterviewArranged(
            interview: i, application: b, stage: .interview, round: 1, at: at, place: "Pier 4", with: ["Bob"],
            invitedOn: on, zone: "Europe/Berlin", zoneOffset: 120, link: "https://meet.pier.example/4",
            format: .inPerson, people: ["Bob": p], prepare: "w"),
        InterviewMoved(application: b, interview: i, at: at, place: nil, zone: "Europe/Berlin", zoneOffset: 120),
        InterviewEdited(application: b, interview: i, place: "", link: "w", format: .video, with: [], prepare: "w"),
        InterviewCancelled(application: b, interview: i),
        AnswerDayNamed(application: b, by: on, on: on),
        PlanBNoted(application: b, interview: i, words: "w"),
    ]

    private static let words: [any Fact] = [
        DebriefRecorded(
            debrief: .init("d"), application: b, interview: i, wentWell: "w",
            questions: [QuestionAsked(question: "q", answer: .stumbled)], parts: [.skillsTest: "w"], on: on),
        NoticeReceived(
            application: b, kind: .rejection, from: "Bob", channel: .mail, words: "w", on: on,
            at: ClockTime(minute: 630, offset: 60)),
        FeedbackReceived(
            feedback: .init("f"), application: b, person: p, from: "Bob", channel: .letter, words: "w", on: on),
        ReasonRecorded(application: b, reason: .noneGiven, source: .stated, words: "w"),
        PointSorted(
            application: b, feedback: .init("f"), words: "w", bin: .showItBetter, reasons: [.skillLacking], skill: "s"),
        AssumptionCaught(application: b, thought: "w", wasSaid: true, evidence: "w"),
        ReflectionWritten(application: b, answers: [.learnedSelf: "w"]),
        AdviceReceived(person: p, application: b, words: "w", on: on),
        DraftKept(
            draft: .init("t"), application: b, kind: .feedbackRequest, recipient: .hiringManager, person: p,
            channel: .message, title: "w", body: "w"),
        LetterSent(
            application: b, draft: .init("t"), kind: .feedbackThanks, recipient: .mentor, channel: .phone,
            asksForFeedback: true, on: on),
    ]

    private static let criteria: [any Fact] = [
        CriterionAdded(
            criterion: .init("k"), application: b,
            asked: AskedFor(text: "w", kind: .wish, weight: "30%", wordLimit: 250, years: 3)),
        CriterionEdited(criterion: .init("k"), application: b, asked: AskedFor(text: "w")),
        CriterionAnswered(criterion: .init("k"), application: b, answer: "w", on: on),
        CriterionRated(criterion: .init("k"), application: b, own: .notYet, shown: .not),
        CriterionJudged(
            criterion: .init("k"), application: b, view: .notMet, words: "w", from: "Bob", score: Score("3.5/7"),
            feedback: .init("f"), on: on),
        CriterionRemoved(criterion: .init("k"), application: b),
    ]

    static let all = beginnings + others
}
