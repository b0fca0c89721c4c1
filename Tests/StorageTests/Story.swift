import Domain
import Storage

/// One search in which every command has its part: what a released log is made of.
///
/// Added to at the end when a fact is added; never changed before it, so that a released log stays what it was.
enum Story {
    private static let larkspur = JobApplication.ID("larkspur")
    private static let today = Desk.today

    static let commands: [any Command] =
        arriving + hearing + walking + ending + corrections + documents + rounds + planning + people + criteria

    /// What its documents consist of.
    static var attachments: [Attachment] { [cv, posting].compactMap { try? Attachment(Array($0.utf8)) } }

    private static let cv = "Sam Taylor\nProgramme Officer\n"
    private static let posting = "Larkspur Housing seeks a Programme Officer.\n"

    private static let arriving: [any Command] = [
        DescribeSeeker(SeekerDescribed(name: "Sam Taylor", address: "sam.taylor@example.com")),
        AddApplication(
            id: larkspur,
            details: .init(employer: "Larkspur Housing", role: "Programme Officer", cv: "October", via: "Ines Marlow"),
            applied: today.adding(-40)),
        AddApplication(id: "saved", kind: .speculative, details: .init(employer: "Millrace Trust", role: "Grants")),
        AddPerson(
            id: "priya", details: .init(name: "Priya Nandra", relation: .hiringManager), application: larkspur),
        AddPerson(id: "ines", details: .init(name: "Ines Marlow", relation: .colleague, workedTogether: true)),
        LinkPerson(person: "ines", application: larkspur, relation: .introducer),
        EditPerson(person: "ines", details: .init(name: "Ines Marlow", relation: .mentor, isSenior: true)),
        EditApplication(application: larkspur, changes: [.source: "council list", .place: "Northwick"]),
        RecordStage(application: larkspur, stage: .acknowledged, on: today.adding(-39)),
        ArrangeInterview(
            id: "panel", application: larkspur, at: Moment(day: today.adding(-6), minute: 600, offset: 60),
            place: "Room 2", with: ["Priya Nandra"]),
        MoveInterview(
            application: larkspur, interview: "panel", at: Moment(day: today.adding(-5), minute: 630, offset: 60)),
        ArrangeInterview(
            id: "second", application: larkspur, stage: .final,
            at: Moment(day: today.adding(9), minute: 600, offset: 60)),
        CancelInterview(application: larkspur, interview: "second"),
        RecordDebrief(
            .init(
                debrief: "debrief", application: larkspur, interview: "panel", wentWell: "The repairs letter.",
                wentLess: "The budget.", questions: [.init(question: "How much money?", answer: .stumbled)],
                parts: [.rapport: "Warm."], on: today.adding(-5))),
    ]

    private static let hearing: [any Command] = [
        RecordContact(
            .init(
                person: "priya", application: larkspur, channel: .phone, fromThem: true, about: "The decision is near.",
                on: today.adding(-3))),
        Together([
            RecordNotice(
                .init(
                    application: larkspur, kind: .rejection, from: "Priya Nandra", address: "priya@larkspur.example",
                    channel: .mail, title: "Programme Officer", words: "Dear Sam,\n\nwe chose somebody else.",
                    on: today.adding(-2), at: ClockTime(minute: 605, offset: 60))),
            RecordOutcome(application: larkspur, outcome: .unsuccessful, on: today.adding(-2)),
            RecordReason(.init(application: larkspur, reason: .betterMatch, source: .stated, words: "somebody else")),
        ]),
        KeepDraft(
            .init(
                draft: "reply", application: larkspur, kind: .reply, recipient: .hiringManager, person: "priya",
                channel: .mail, title: "Thank you", body: "Dear Priya,\n\nthank you.\n\nSam")),
        MarkSent(
            .init(
                application: larkspur, draft: "reply", kind: .reply, recipient: .hiringManager, person: "priya",
                channel: .mail, body: "Dear Priya, thank you.", asksForFeedback: true, on: today.adding(-1))),
        RecordFeedback(
            .init(
                feedback: "call", application: larkspur, person: "priya", from: "Priya Nandra", channel: .phone,
                words: "Warm with tenants. The budget stayed unclear.", on: today)),
        SortPoint(.init(application: larkspur, feedback: "call", words: "Warm with tenants.", bin: .keepIt)),
        SortPoint(
            .init(
                application: larkspur, feedback: "call", words: "The budget stayed unclear.", bin: .learnIt,
                reasons: [.presentation], skill: "budgets")),
        SortPoint(
            .init(application: larkspur, feedback: "call", words: "The budget stayed unclear.", bin: .showItBetter)),
        CatchAssumption(.init(application: larkspur, thought: "They had an insider.", wasSaid: false)),
    ]

    private static let walking: [any Command] = [
        CompleteStep(application: larkspur, step: .land),
        CompleteStep(application: larkspur, step: .reply),
        SkipStep(application: larkspur, step: .confide),
        ReopenStep(application: larkspur, step: .confide),
        PutOffStep(application: larkspur, step: .confide, until: today.adding(3)),
        PauseWalk(application: larkspur, until: today.adding(2)),
        ChooseWalkSize(application: larkspur, size: .short),
        WriteReflection(.init(application: larkspur, answers: [.learnedSelf: "I warm up."])),
        RecordAdvice(.init(person: "ines", application: larkspur, words: "Say the sum first.", on: today)),
        LearnLesson(
            id: "number", sentence: "Name the number first, then tell the story.", application: larkspur, on: today),
        ApplyLesson(lesson: "number", application: larkspur, on: today),
        PlanAction(
            .init(
                action: "aloud", application: larkspur, aim: "Learn to tell it aloud", firstStep: "Five minutes",
                by: today.adding(4), when: "When it is Monday, 9:00,", then: "I tell it once.")),
        PlanAction(.init(action: "portal", aim: "Look at the portal once a week")),
        WriteNote(id: "note", application: larkspur, words: "It rained."),
        WriteNote(id: "thought", application: nil, words: "A long week."),
        CloseWalk(application: larkspur),
    ]

    private static let ending: [any Command] = [
        EndAction(action: "aloud", isDone: true, on: today),
        EndAction(action: "portal", isDone: false, on: today),
        ReopenApplication(application: larkspur, on: today),
        RecordOutcome(application: "saved", outcome: .roleCancelled, on: today),
        TagApplication(application: larkspur, adding: ["housing", "Leeds"]),
        KeepFilter(name: "Waiting", filter: ApplicationFilter(standing: .waiting)),
        KeepFilter(name: "Near", filter: ApplicationFilter(tag: "leeds")),
        DropFilter(name: "near"),
        EditApplication(
            application: larkspur,
            changes: [.pay: "32000-36000 GBP year", .workMode: "hybrid", .route: "referral", .tags: "housing"]),
        NameAnswerDay(application: larkspur, by: today.adding(9), on: today),
        NotePlanB(application: larkspur, words: "Ring Ines."), WordCard(words: "Thank you for ringing."),
        SwitchKeys(isOn: false),
    ]

    private static let documents: [any Command] = [
        KeepDocument(document("cv", nil, .cv, "October", cv)),
        KeepDocument(document("posting", larkspur, .posting, "Posting", posting)),
        RemoveDocument(document: "posting"),
        Marked(fact: Forgotten(kind: "note", entries: 1, key: "00", origins: ["11"])),
    ]

    private static func document(
        _ id: Document.ID, _ application: JobApplication.ID?, _ kind: DocumentKind, _ name: String, _ words: String
    ) -> DocumentKept {
        let bytes = Array(words.utf8)
        return DocumentKept(
            document: id, application: application, kind: kind, name: name, mediaType: "text/plain",
            size: bytes.count, hash: ContentHash.of(bytes), on: today)
    }

    private static var offered: OfferParts {
        var parts = OfferParts()
        parts.pay = Pay("32000 GBP year")
        parts.contract = .permanent
        parts.replyBy = today.adding(7)
        return parts
    }

    private static var bettered: OfferParts {
        var parts = offered
        parts.leave = "27 days"
        return parts
    }

    private static let planning: [any Command] = [
        WriteSearchPlan(
            parts: [.must: ["A contract of a year or more"], .look: ["The council list"]],
            leastPay: Pay("30000 GBP year"), on: today.adding(-1)),
        PlanWeek(
            today, .add(PlanLine(id: "line", what: "Write", day: today, minute: 600, place: "library", count: 2))),
        PlanWeek(today, .goals(applications: 2, minutes: 360)),
        PauseWeek(today.adding(-14), isPause: true),
        NoteActivity(
            ActivityNoted(
                activity: "fair", kind: .fair, what: "Careers day", minutes: 90, person: "ines", note: "Loud.",
                on: today.adding(-1))),
        AddApplication(
            id: "pier", details: .init(employer: "Pier Four", role: "Clerk"), applied: today.adding(-20)),
        RecordOffer(id: "offer", application: "pier", parts: offered, on: today.adding(-2)),
        ReviseOffer(offer: "offer", application: "pier", parts: bettered, on: today.adding(-1)),
        WeighOffer(
            offer: "offer", application: "pier", answers: ["must: A contract of a year or more": .meets]),
        RecordOutcome(application: "pier", outcome: .accepted, on: today),
        LandSearch(application: "pier", on: today),
        ResumeSearch(on: today),
    ]

    private static let corrections: [any Command] = [
        // The reopening: taken back, brought back, and taken back again.
        UndoNamed(fact: "application_reopened"),
        UndoNamed(fact: "retracted"),
        UndoNamed(fact: "application_reopened"),
        UndoNamed(fact: "assumption_caught"),
        AmendNamed(fact: "outcome_recorded", fields: ["on": today.adding(-3).description]),
        AmendNamed(fact: "note_written", fields: ["words": "It rained all day."]),
        UndoNamed(fact: "amended"),
    ]
}

extension Story {
    private static let rounds: [any Command] = [
        NameStage(id: "trial", name: "Trial shift", stage: .interview),
        NameStage(id: "chat", name: "Phone chat", stage: .screen),
        EditOwnStage(own: "chat", name: "First call"), OrderOwnStages(order: ["chat", "trial"]),
        EditInterview(
            .init(application: larkspur, interview: "panel", format: .inPerson, prepare: "The number first.")),
        ListOnReserve(application: "saved", on: today.adding(-1), until: today.adding(90)),
    ]
}

/// Records a fact that no command decides.
private struct Marked: Command {
    let fact: any Fact
    var subject: Subject? { nil }

    func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] { [fact] }
}

/// Takes back the latest live change with the fact.
private struct UndoNamed: Command {
    let fact: String
    var subject: Subject? { nil }

    func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let change = search.changes.last { $0.isLive && $0.names.contains(fact) }
        return try UndoChange(change: change?.id).decide(in: search, at: now)
    }
}

/// Amends the first live event with the fact.
private struct AmendNamed: Command {
    let fact: String
    let fields: [String: String]
    var subject: Subject? { nil }

    func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        guard let event = search.liveEvents.first(where: { $0.name == fact }), let original = event.fact,
            let payload = try? FactCodec().payload(of: original)
        else { throw .notFound(.note, fact) }
        let stored = StoredEvent(
            id: event.entry.event.text, sequence: 1, change: "", origin: nil, recordedAt: 0, on: now.day, time: nil,
            by: "", fact: fact, payload: payload)
        return try AmendEvent(
            event: event.entry.event, fields: fields, replacement: FactCodec().amended(stored, fields: fields)
        ).decide(in: search, at: now)
    }
}
