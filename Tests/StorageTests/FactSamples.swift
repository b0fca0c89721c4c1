@testable import Domain

private let application = JobApplication.ID("larkspur")
private let interview = Interview.ID("panel")
private let person = Person.ID("priya")
private let lesson = Lesson.ID("number-first")
private let action = Action.ID("late-contractor")
private let day = Day(number: 20_522)

/// A sample of every fact, with everything filled in, and where fields may be missing, one without them.
let factSamples: [any Fact] =
    applicationSamples + interviewSamples + setbackSamples + walkSamples + otherSamples
    + planSamples + criterionSamples

private var fullDetails: ApplicationDetails {
    var details = ApplicationDetails(employer: "Larkspur Housing", role: "Programme Officer")
    details.workMode = .hybrid
    details.pay = Pay(low: 3_200_000, high: 3_600_000, currency: "GBP", period: .year)
    details.reference = "LH/17"
    details.portal = "https://portal.larkspur.example"
    details.portalUser = "sam@example.com"
    details.appliedBy = .portal
    details.route = .referral
    details.letterVersion = "October, warm"
    details.tags = ["housing", "Leeds"]
    return details
}

private let applicationSamples: [any Fact] = [
    ApplicationAdded(
        application: application, kind: .application,
        details: ApplicationDetails(
            employer: "Larkspur Housing", role: "Programme Officer", agency: "Tern & Vale", source: "council list",
            url: "https://jobs.larkspur.example/17?a=b&c=d", place: "Züri", closing: day, cv: "October",
            via: "Ines Marlow")),
    ApplicationAdded(
        application: application, kind: .informational, details: ApplicationDetails(employer: "E", role: "R")),
    ApplicationAdded(application: application, kind: .speculative, details: fullDetails),
    ApplicationTagged(application: application, added: ["nights", "Zürich"], removed: ["old"]),
    FilterKept(name: "Nächte", filter: ApplicationFilter(standing: .open, source: "council list", text: "nurse Leeds")),
    FilterDropped(name: "Nächte"),
    ApplicationEdited(
        application: application,
        changes: [.pay: "12.60-13.50 GBP hour", .workMode: "remote", .appliedBy: "in_person", .portalUser: "sam"]),
    ApplicationEdited(application: application, changes: [.employer: "Larkspur", .closing: "", .kind: "speculative"]),
    StageReached(application: application, stage: .interview, round: 2, on: day),
    StageReached(application: application, stage: .applied, round: nil, on: day),
    StageReached(application: application, stage: .screen, round: nil, on: day, own: .init("phone-chat")),
    ReserveListed(application: application, on: day, until: day.adding(90)),
    ReserveListed(application: application, on: day),
    OwnStageNamed(own: .init("phone-chat"), name: "Phone chat ☎", stage: .screen),
    OwnStageEdited(own: .init("phone-chat"), name: "First call", isRetired: true),
    OwnStageEdited(own: .init("phone-chat")),
    OwnStagesOrdered(order: [.init("phone-chat"), .init("trial-shift")]),
    OutcomeRecorded(application: application, outcome: .noResponse, on: day),
    OutcomeRecorded(application: application, outcome: .unsuccessful, on: day, isDayKnown: false),
    ApplicationReopened(application: application, on: day),
]

private let interviewSamples: [any Fact] = [
    InterviewArranged(
        interview: interview, application: application, stage: .final, round: nil,
        at: Moment(day: day, minute: 630, offset: 60), place: "Room 2.14", with: ["Priya Nandra", "Owen \"O\" Hale"],
        invitedOn: day.adding(-7)),
    InterviewArranged(
        interview: interview, application: application, stage: .interview, round: 2,
        at: Moment(day: day, minute: 630, offset: 60), place: nil, with: ["Priya Nandra"], invitedOn: day,
        zone: "America/St_Johns", zoneOffset: -210, link: "https://meet.larkspur.example/a?b=c", format: .video,
        people: ["Priya Nandra": person], prepare: "Name the number first.\nThe letter."),
    InterviewMoved(
        application: application, interview: interview, at: Moment(day: day, minute: 0, offset: -570), place: nil),
    InterviewMoved(
        application: application, interview: interview, at: Moment(day: day, minute: 0, offset: 0), place: "Room 3",
        zone: "Asia/Kolkata", zoneOffset: 330),
    InterviewEdited(
        application: application, interview: interview, place: "", link: "https://meet.larkspur.example",
        format: .inPerson, with: ["Owen Hale"], prepare: "Water."),
    InterviewEdited(application: application, interview: interview),
    InterviewCancelled(application: application, interview: interview),
    DebriefRecorded(
        debrief: .init("d"), application: application, interview: interview, wentWell: "The tour.",
        wentLess: "The budget.", differently: "Name the number.", connected: "Priya, over the repairs letter.",
        questions: [.init(question: "How much money?", answer: .stumbled), .init(question: "Why us?", answer: nil)],
        parts: [.research: "Good", .skillsTest: "None"], on: day),
    DebriefRecorded(debrief: .init("d"), application: application, wentWell: "All of it.", on: day),
]

private let setbackSamples: [any Fact] = [
    NoticeReceived(
        application: application, kind: .rejection, from: "Priya Nandra", address: "priya@larkspur.example",
        channel: .mail, title: "Your application", words: "Dear Sam,\r\n\t“we” went with someone else. 🌱\n\nPriya",
        on: day, at: ClockTime(minute: 605, offset: 60)),
    NoticeReceived(application: application, kind: .acknowledgement, from: "", channel: .portal, words: "", on: day),
    FeedbackReceived(
        feedback: .init("f"), application: application, person: person, from: "Priya Nandra", channel: .inPerson,
        words: "The whole panel noticed.", on: day),
    ReasonRecorded(
        application: application, reason: .locationOrEligibility, source: .stated, words: "nearer", by: "Priya"),
    ReasonRecorded(application: application, reason: .noneGiven, source: .interpretation),
    PointSorted(
        application: application, feedback: .init("f"), words: "someone who had run a budget", bin: .showItBetter,
        reasons: [.experienceLevel, .betterMatch], skill: "budgeting"),
    PointSorted(application: application, words: "a little quiet", bin: .letItGo),
    AssumptionCaught(
        application: application, thought: "They had an insider.", wasSaid: true, evidence: "He said so.",
        question: "Who else could speak for me?"),
    AssumptionCaught(application: application, thought: "They did not like me.", wasSaid: false),
    ReflectionWritten(
        application: application,
        answers: Dictionary(uniqueKeysWithValues: ReflectionPrompt.allCases.map { ($0, "About \($0.rawValue).") })),
]

private let walkSamples: [any Fact] = [
    StepCompleted(application: application, step: .land),
    StepSkipped(application: application, step: .confide),
    StepPutOff(application: application, step: .reply, until: day),
    StepReopened(application: application, step: .decode),
    WalkSizeChosen(application: application, size: .short),
    WalkPaused(application: application, until: day),
    WalkClosed(application: application),
]

private let otherSamples: [any Fact] = [
    PersonAdded(
        person: person,
        details: PersonDetails(
            name: "Priya Nandra", relation: .hiringManager, title: "Head of Programmes", employer: "Larkspur Housing",
            agency: "Tern & Vale", address: "priya@larkspur.example", phone: "01632 960118",
            howMet: "At the fair", notes: "Likes maps.", workedTogether: true, isSenior: true,
            knowsTheRole: true, isAtPresentEmployer: true, knowsOfSearch: true)),
    PersonEdited(person: person, details: PersonDetails(name: "Priya", relation: .formerManager)),
    PersonLinked(person: person, application: application, relation: .interviewer),
    ContactMade(
        person: person, application: application, channel: .video, fromThem: true, about: "the panel", on: day),
    ContactMade(
        people: [person, .init("dilip")], applications: [application, .init("pier")], channel: .phone, fromThem: false,
        about: "both roles", on: day),
    IntroductionNoted(person: person, by: .init("ines")),
    IntroductionNoted(person: person, by: nil),
    RhythmChosen(person: person, weeks: 6),
    RhythmChosen(person: person, weeks: nil),
    RhythmPutOff(person: person, until: day),
    RhythmPutOff(person: person, until: nil),
    PeopleMerged(kept: person, gone: .init("priya-n")),
    ContactMade(person: nil, application: nil, channel: .letter, fromThem: false, about: "", on: day),
    AdviceReceived(person: person, application: application, words: "Ask for the figures.", on: day),
    DraftKept(
        draft: .init("reply"), application: application, kind: .feedbackRequest, recipient: .hiringManager,
        person: person, channel: .mail, title: "Thank you", body: "Dear Priya,\n\nthank you."),
    LetterSent(
        application: application, draft: .init("reply"), kind: .reply, recipient: .recruiter, person: person,
        channel: .message, body: "Thank you.", asksForFeedback: true, on: day),
    LetterSent(application: application, kind: .chase, recipient: .insider, channel: .phone, on: day),
    LessonLearned(lesson: lesson, sentence: "Name the number first.", application: application, on: day),
    LessonApplied(lesson: lesson, application: nil, on: day),
    ActionPlanned(
        action: action, application: application, aim: "Learn to tell it aloud", firstStep: "Five minutes", by: day,
        when: "When it is Monday, 9:00,", then: "I tell it once."),
    ActionPlanned(action: action, aim: "Carry on"),
    ActionDone(action: action, on: day),
    ActionDropped(action: action, on: day),
    NoteWritten(note: .init("n"), application: application, words: "Rain all day."),
    NoteWritten(note: .init("n"), application: nil, words: "\u{0}\u{1F9ED}\\ \" / </script>"),
    SeekerDescribed(
        name: "Sam Taylor", address: "sam.taylor@example.com", phone: "", theme: "dark", isQuiet: true,
        helpName: "Tom Ashby", helpNumber: "07700 900456"),
    SeekerDescribed(words: "en-US"),
    SeekerDescribed(name: nil, address: nil, phone: nil),
    DocumentKept(
        document: .init("d"), application: application, kind: .posting, name: "Posting “as seen”.txt",
        mediaType: "text/plain", size: 42, hash: "00ff", on: day),
    DocumentKept(
        document: .init("d"), kind: .cv, name: "October", mediaType: "application/pdf", size: 1, hash: "00", on: day),
    DocumentRemoved(document: .init("d"), application: application),
    DocumentRemoved(document: .init("d")),
    Forgotten(kind: "application", entries: 12, key: "00ff", origins: ["aa", "bb"]),
    Forgotten(kind: "note", entries: 1),
    AnswerDayNamed(application: application, by: day.adding(9), on: day),
    PlanBNoted(application: application, interview: interview, words: "Ring Ines;\nthen the two saved roles."),
    PlanBNoted(application: application, words: ""),
    CardWorded(words: "I would like to hear more, “next week”."),
    CardWorded(words: ""),
    KeysSwitched(isOn: false),
    Retracted(change: .init("change")),
    Amended(event: .init("event"), fields: ["on": "2026-03-10", "round": "2", "place": ""]),
]

private let pay = Pay("32000.50 GBP year")

private var offered: OfferParts {
    var parts = OfferParts()
    parts.pay = pay
    parts.payNote = "looked at again after a year"
    parts.hours = "35"
    parts.place = "Leeds, two days at home"
    parts.starts = day
    parts.contract = .fixedTerm
    parts.length = "18 months"
    parts.leave = "27 days"
    parts.benefits = "Pension, 6 %"
    parts.probation = "six months"
    parts.notice = "a month"
    parts.orally = "“We always make them permanent.”"
    parts.replyBy = day.adding(7)
    return parts
}

private let planSamples: [any Fact] = [
    SearchPlanWritten(
        parts: Dictionary(uniqueKeysWithValues: PlanPart.allCases.map { ($0, ["About \($0.rawValue).", "Ü"]) }),
        leastPay: pay, on: day),
    SearchPlanWritten(parts: [:], on: day),
    WeekPlanned(
        week: day.monday,
        lines: [
            PlanLine(id: .init("l"), what: "Write", day: day, minute: 600, place: "library", count: 2),
            PlanLine(id: .init("m"), what: "Rest"),
        ], applications: 3, minutes: 360),
    WeekPlanned(week: day.monday),
    WeekPaused(week: day.monday, isPause: true),
    ActivityNoted(
        activity: .init("v"), kind: .agencyVisit, what: "Tern & Vale", minutes: 40, person: person,
        application: application, note: "Rain.", on: day),
    ActivityNoted(activity: .init("v"), kind: .networking, on: day),
    SearchLanded(application: application, on: day),
    SearchLanded(application: nil, on: day),
    SearchResumed(on: day),
    OfferReceived(offer: .init("o"), application: application, parts: offered, on: day),
    OfferRevised(offer: .init("o"), application: application, parts: OfferParts(), on: day),
    OfferWeighed(
        offer: .init("o"), application: application,
        answers: ["must: A contract": .meets, "pay: Monthly": .doesNot, "place: “Leeds”": .notKnown]),
]

private let criterion = Criterion.ID("ledger")

private let criterionSamples: [any Fact] = [
    CriterionAdded(
        criterion: criterion, application: application,
        asked: AskedFor(
            text: "Keeps a ledger for “three” services", kind: .wish, weight: "20 points", wordLimit: 250, years: 2)),
    CriterionAdded(criterion: criterion, application: application, asked: AskedFor(text: "Writes clearly")),
    CriterionEdited(criterion: criterion, application: application, asked: AskedFor(text: "Überblick", weight: "high")),
    CriterionAnswered(criterion: criterion, application: application, answer: "I kept it;\nweekly.", on: day),
    CriterionAnswered(criterion: criterion, application: application, answer: "", on: day),
    CriterionRated(criterion: criterion, application: application, own: .have, shown: .partly),
    CriterionRated(criterion: criterion, application: application, own: nil, shown: nil),
    CriterionJudged(
        criterion: criterion, application: application, view: .partly, words: "“Nearly.”", from: "Priya Nandra",
        score: Score(got: 350, outOf: 700), feedback: .init("call"), on: day),
    CriterionJudged(criterion: criterion, application: application, score: Score(got: 400), on: day),
    CriterionRemoved(criterion: criterion, application: application),
]
