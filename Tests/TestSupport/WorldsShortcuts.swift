public import Domain

extension World {
    /// Adds an application, sent on a day (ISO 8601) unless that is nil, and gives its id.
    public mutating func apply(
        to employer: String, as role: String, on applied: String? = nil, agency: String? = nil, via: String? = nil,
        kind: ApplicationKind = .application
    ) throws -> JobApplication.ID {
        let id: JobApplication.ID = id("application")
        let details = ApplicationDetails(employer: employer, role: role, agency: agency, via: via)
        try perform(AddApplication(id: id, kind: kind, details: details, applied: applied.map(day)))
        return id
    }

    /// Notes an interview on a day (ISO 8601), at ten in the morning.
    @discardableResult
    public mutating func interview(
        _ application: JobApplication.ID, on text: String, stage: Stage = .interview, with: [String] = []
    ) throws -> Interview.ID {
        let id: Interview.ID = id("interview")
        let at = Moment(day: day(text), minute: 600, offset: 0)
        try perform(ArrangeInterview(id: id, application: application, stage: stage, at: at, with: with))
        return id
    }

    /// Adds a person, with a part in an application if one is given.
    @discardableResult
    public mutating func meet(
        _ details: PersonDetails, for application: JobApplication.ID? = nil
    ) throws -> Person.ID {
        let id: Person.ID = id("person")
        try perform(AddPerson(id: id, details: details, application: application))
        return id
    }

    /// Records the outcome and, where words are given, the notice that brought it.
    public mutating func end(
        _ application: JobApplication.ID, _ outcome: Outcome = .unsuccessful, on text: String, from: String? = nil,
        address: String? = nil, channel: Channel = .mail, words: String = ""
    ) throws {
        if let from {
            try perform(
                RecordNotice(
                    NoticeReceived(
                        application: application, kind: .rejection, from: from, address: address, channel: channel,
                        words: words, on: day(text))))
        }
        try perform(RecordOutcome(application: application, outcome: outcome, on: day(text)))
    }

    /// Notes a letter as sent on a day (ISO 8601).
    public mutating func send(
        _ kind: LetterKind, to recipient: Recipient, person: Person.ID? = nil, for application: JobApplication.ID,
        on text: String, channel: LetterChannel = .mail, body: String? = nil, asksForFeedback: Bool? = nil
    ) throws {
        try perform(
            MarkSent(
                LetterSent(
                    application: application, kind: kind, recipient: recipient, person: person, channel: channel,
                    body: body, asksForFeedback: asksForFeedback, on: day(text))))
    }

    /// Keeps a debrief written on a day (ISO 8601).
    public mutating func debrief(
        _ application: JobApplication.ID, on text: String, wentWell: String = "", wentLess: String = "",
        connected: String = "", differently: String = "", questions: [QuestionAsked] = []
    ) throws {
        try perform(
            RecordDebrief(
                DebriefRecorded(
                    debrief: id("debrief"), application: application, wentWell: wentWell, wentLess: wentLess,
                    differently: differently, connected: connected, questions: questions, on: day(text))))
    }
}
