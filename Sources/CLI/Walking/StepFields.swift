import Domain

/// The fields of one step of the walk, and the commands they come to.
///
/// Pure: forms and `--set` hand in texts, new names and days come as values.
struct StepFields {
    let application: JobApplication.ID
    let step: WalkStep
    private(set) var values: [String: String]
    /// What the days typed in fields came to.
    var days: [String: Day] = [:]
    /// The person named in a field.
    var person: Person.ID?
    let today: Day
    let newName: () -> String

    init(
        application: JobApplication.ID, step: WalkStep, values: [String: String], today: Day,
        newName: @escaping () -> String
    ) {
        self.application = application
        self.step = step
        self.values = values
        self.today = today
        self.newName = newName
    }

    /// The names of the fields a step knows, in the order they are asked.
    static func names(of step: WalkStep) -> [String] {
        switch step {
        case .land: ["words", "from", "channel", "note", "thought", "evidence", "question"]
        case .reply, .ask: ["sent", "to", "channel", "words", "asks_feedback"]
        case .debrief: ["went_well", "went_less", "differently", "connected"] + ProcessPart.allCases.map(\.rawValue)
        case .decode: ["reason", "point", "bin", "skill"]
        case .confide: ["person", "advice"]
        case .reflect: ReflectionPrompt.allCases.map(\.rawValue) + ["lesson"]
        case .act: ["aim", "first_step", "by", "when", "then"]
        }
    }

    /// What the fields come to; empty fields come to nothing.
    ///
    /// The step is done with them, unless it was done before.
    func commands() throws -> [any Command] {
        for field in values.keys.sorted() where !Self.names(of: step).contains(field) {
            throw Trouble.unknownField(field, known: Self.names(of: step))
        }
        return try facts() + [CompleteStep(application: application, step: step)]
    }

    private func facts() throws -> [any Command] {
        switch step {
        case .land: try landed()
        case .reply: try letter(.reply)
        case .ask: try letter(.feedbackRequest)
        case .debrief: debriefed()
        case .decode: try decoded()
        case .confide: confided()
        case .reflect: reflected()
        case .act: planned()
        }
    }

    private subscript(field: String) -> String? {
        values[field].flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    }

    private func landed() throws -> [any Command] {
        var commands: [any Command] = []
        if let words = self["words"] {
            let channel = try self["channel"].map { try code($0, field: "channel", Channel.self) } ?? .mail
            commands.append(
                RecordNotice(
                    NoticeReceived(
                        application: application, kind: .rejection, from: self["from"] ?? "", channel: channel,
                        words: words, on: today)))
        }
        if let note = self["note"] {
            commands.append(WriteNote(id: .init(newName()), application: application, words: note))
        }
        if let thought = self["thought"] {
            commands.append(
                CatchAssumption(
                    AssumptionCaught(
                        application: application, thought: thought, wasSaid: self["evidence"] != nil,
                        evidence: self["evidence"], question: self["question"])))
        }
        return commands
    }

    private func letter(_ kind: LetterKind) throws -> [any Command] {
        guard let on = days["sent"] else { return [] }
        let recipient = try self["to"].map { try code($0, field: "to", Recipient.self) } ?? .hiringManager
        let channel = try self["channel"].map { try code($0, field: "channel", LetterChannel.self) } ?? .mail
        let asks = try self["asks_feedback"].map { try truth($0, field: "asks_feedback") } ?? (kind == .feedbackRequest)
        return [
            MarkSent(
                LetterSent(
                    application: application, kind: kind, recipient: recipient, person: person, channel: channel,
                    body: self["words"], asksForFeedback: asks ? true : nil, on: on))
        ]
    }

    private func debriefed() -> [any Command] {
        let parts = ProcessPart.allCases.compactMap { part in self[part.rawValue].map { (part, $0) } }
        let debrief = DebriefRecorded(
            debrief: .init(newName()), application: application, wentWell: self["went_well"] ?? "",
            wentLess: self["went_less"] ?? "", differently: self["differently"] ?? "",
            connected: self["connected"] ?? "", parts: Dictionary(parts, uniquingKeysWith: { $1 }), on: today)
        return debrief.isEmpty ? [] : [RecordDebrief(debrief)]
    }

    private func decoded() throws -> [any Command] {
        var commands: [any Command] = []
        if let text = self["reason"] {
            let reason = try code(text, field: "reason", Reason.self)
            commands.append(
                RecordReason(ReasonRecorded(application: application, reason: reason, source: .interpretation)))
        }
        if let point = self["point"] {
            guard let text = self["bin"] else { throw Trouble.missing(option: "--set bin=…") }
            let bin = try code(text, field: "bin", Bin.self)
            commands.append(
                SortPoint(PointSorted(application: application, words: point, bin: bin, skill: self["skill"])))
        }
        return commands
    }

    private func confided() -> [any Command] {
        guard let person else { return [] }
        let contact = ContactMade(
            person: person, application: application, channel: .inPerson, fromThem: false, about: "", on: today)
        guard let advice = self["advice"] else { return [RecordContact(contact)] }
        return [
            RecordAdvice(AdviceReceived(person: person, application: application, words: advice, on: today))
        ]
    }

    private func reflected() -> [any Command] {
        let answers = ReflectionPrompt.allCases.compactMap { prompt in self[prompt.rawValue].map { (prompt, $0) } }
        var commands: [any Command] = []
        if !answers.isEmpty {
            let reflection = ReflectionWritten(
                application: application, answers: Dictionary(answers, uniquingKeysWith: { $1 }))
            commands.append(WriteReflection(reflection))
        }
        if let lesson = self["lesson"] {
            commands.append(
                LearnLesson(id: .init(newName()), sentence: lesson, application: application, on: today))
        }
        return commands
    }

    private func planned() -> [any Command] {
        guard let aim = self["aim"] else { return [] }
        return [
            PlanAction(
                ActionPlanned(
                    action: .init(newName()), application: application, aim: aim, firstStep: self["first_step"],
                    by: days["by"], when: self["when"], then: self["then"]))
        ]
    }
}
