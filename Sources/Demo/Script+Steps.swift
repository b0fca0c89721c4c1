import Domain

// The everyday moves, so that a story reads as a story.
extension Script {
    mutating func apply(
        _ employer: String, _ role: String, _ days: Int, kind: ApplicationKind = .application, source: String? = nil,
        agency: String? = nil, place: String? = nil, via: String? = nil,
        more: (inout ApplicationDetails) -> Void = { _ in }
    ) -> JobApplication.ID {
        let id = name(JobApplication.self)
        var details = ApplicationDetails(
            employer: employer, role: role, agency: agency, source: source, place: place,
            cv: days > 60 ? "October" : "January", via: via)
        more(&details)
        on(work(days), 12.10, AddApplication(id: id, kind: kind, details: details, applied: work(days)))
        return id
    }

    mutating func tagged(_ application: JobApplication.ID, _ tags: [String], on day: Day) {
        on(day, 21.05, TagApplication(application: application, adding: tags))
    }

    mutating func acknowledged(_ application: JobApplication.ID, _ days: Int) {
        on(work(days), 12.40, RecordStage(application: application, stage: .acknowledged, on: work(days)))
    }

    mutating func reached(_ stage: Stage, _ application: JobApplication.ID, _ days: Int) {
        on(work(days), 17.20, RecordStage(application: application, stage: stage, on: work(days)))
    }

    /// An interview, noted on the day the invitation came.
    mutating func interview(
        _ application: JobApplication.ID, invited: Int, on day: Day, at clock: Clock, stage: Stage = .interview,
        place: String, with people: [String]
    ) -> Interview.ID {
        let id = name(Interview.self)
        on(
            work(invited), 17.40,
            ArrangeInterview(
                id: id, application: application, stage: stage, at: moment(day, clock), place: place, with: people))
        return id
    }

    mutating func debrief(
        _ application: JobApplication.ID, _ interview: Interview.ID, on day: Day, well: String, less: String,
        differently: String = "", connected: String = "", asked: [(String, QuestionAsked.Answer)] = [],
        parts: [ProcessPart: String] = [:]
    ) {
        let questions = asked.map { QuestionAsked(question: $0.0, answer: $0.1) }
        on(
            day, 19.30,
            RecordDebrief(
                DebriefRecorded(
                    debrief: name(), application: application, interview: interview, wentWell: well, wentLess: less,
                    differently: differently, connected: connected, questions: questions, parts: parts, on: day)))
    }

    /// The news as it came, with the outcome and the reasons it states.
    mutating func hears(
        _ application: JobApplication.ID, on day: Day, at clock: Clock, from: String, address: String? = nil,
        by channel: Channel = .mail, title: String? = nil, outcome: Outcome = .unsuccessful, reasons: [Reason],
        words: String
    ) {
        let notice = NoticeReceived(
            application: application, kind: .rejection, from: from, address: address, channel: channel, title: title,
            words: words, on: day, at: time(clock))
        var commands: [any Command] = [
            RecordNotice(notice), RecordOutcome(application: application, outcome: outcome, on: day),
        ]
        commands += reasons.map { reason in
            let isStated = reason != .noneGiven
            return RecordReason(
                ReasonRecorded(
                    application: application, reason: reason, source: .stated,
                    by: isStated && !from.isEmpty ? from : nil))
        }
        on(day, clock, Together(commands))
    }

    mutating func writes(
        _ kind: LetterKind, _ application: JobApplication.ID, on day: Day, at clock: Clock = 9.20, to: Recipient,
        person: Person.ID? = nil, by channel: LetterChannel = .mail, title: String = "", asks: Bool? = nil,
        _ body: String
    ) {
        let draft = name(Draft.self)
        on(
            day, clock,
            KeepDraft(
                DraftKept(
                    draft: draft, application: application, kind: kind, recipient: to, person: person,
                    channel: channel, title: title, body: body)),
            MarkSent(
                LetterSent(
                    application: application, draft: draft, kind: kind, recipient: to, person: person,
                    channel: channel, body: body, asksForFeedback: asks, on: day)))
    }

    mutating func spoke(
        with person: Person.ID, about application: JobApplication.ID?, on day: Day, at clock: Clock = 16.30,
        by channel: Channel, fromThem: Bool, _ about: String
    ) {
        on(
            day, clock,
            RecordContact(
                ContactMade(
                    person: person, application: application, channel: channel, fromThem: fromThem, about: about,
                    on: day)))
    }

    mutating func noted(_ words: String, about application: JobApplication.ID? = nil, on day: Day) {
        on(day, 22.15, WriteNote(id: name(), application: application, words: words))
    }

    mutating func learned(
        _ sentence: String, from application: JobApplication.ID?, on day: Day
    ) -> Lesson.ID {
        let id = name(Lesson.self)
        on(day, 20.40, LearnLesson(id: id, sentence: sentence, application: application, on: day))
        return id
    }

    mutating func used(_ lesson: Lesson.ID, at application: JobApplication.ID, on day: Day) {
        on(day, 19.45, ApplyLesson(lesson: lesson, application: application, on: day))
    }
}
