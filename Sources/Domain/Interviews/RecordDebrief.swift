public enum Debrief {
    public typealias ID = Identifier<Debrief>
}

/// Keeps the seeker's own account of an interview (METHOD W4, D1).
public struct RecordDebrief: Command {
    public var debrief: DebriefRecorded

    public init(_ debrief: DebriefRecorded) {
        self.debrief = debrief
    }

    public var subject: Subject? { Subject(.application, debrief.application.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let application = try search.application(debrief.application)
        if let interview = debrief.interview, !application.interviews.contains(where: { $0.id == interview }) {
            throw .notFound(.interview, interview.text)
        }
        guard !application.debriefs.contains(where: { $0.value.debrief == debrief.debrief }) else { throw .alreadySo }
        for (field, words) in debrief.texts { try atMost(words, field: field) }
        try notLater(debrief.on, than: now)
        guard !debrief.isEmpty else { throw .empty(field: "went_well") }
        return [debrief]
    }
}

/// A question that was asked in an interview, and how the answer went.
public struct QuestionAsked: Codable, Sendable, Equatable {
    public enum Answer: String, Codable, Sendable, CaseIterable {
        case kept, shaky, stumbled
    }

    public var question: String
    public var answer: Answer?

    public init(question: String, answer: Answer?) {
        self.question = question
        self.answer = answer
    }
}

/// The parts of the process a debrief looks at (METHOD D1).
public enum ProcessPart: String, Codable, Sendable, CaseIterable, CodingKeyRepresentable {
    case research, punctuality, answers, questions, examples, confidence, interest, rapport
    case skillsTest = "skills_test"
}

public struct DebriefRecorded: Fact {
    public static let name = "debrief_recorded"
    public var debrief: Debrief.ID
    public var application: JobApplication.ID
    public var interview: Interview.ID?
    public var wentWell: String
    public var wentLess: String
    public var differently: String
    public var connected: String
    public var questions: [QuestionAsked]
    public var parts: [ProcessPart: String]
    public var on: Day

    public init(
        debrief: Debrief.ID, application: JobApplication.ID, interview: Interview.ID? = nil, wentWell: String = "",
        wentLess: String = "", differently: String = "", connected: String = "", questions: [QuestionAsked] = [],
        parts: [ProcessPart: String] = [:], on: Day
    ) {
        self.debrief = debrief
        self.application = application
        self.interview = interview
        self.wentWell = wentWell
        self.wentLess = wentLess
        self.differently = differently
        self.connected = connected
        self.questions = questions
        self.parts = parts
        self.on = on
    }

    public var happened: Day? { on }
    public var subjects: [Subject] {
        [Subject(.application, application.text), Subject(.debrief, debrief.text)]
            + (interview.map { [Subject(.interview, $0.text)] } ?? [])
    }
    public var makes: Subject? { Subject(.debrief, debrief.text) }

    public var isEmpty: Bool {
        texts.allSatisfy { trimmed($0.words).isEmpty }
    }

    /// Everything that was written, by field.
    var texts: [(field: String, words: String)] {
        [
            ("went_well", wentWell), ("went_less", wentLess), ("differently", differently), ("connected", connected),
        ] + parts.sorted { $0.key.rawValue < $1.key.rawValue }.map { ($0.key.rawValue, $0.value) }
            + questions.map { ("questions", $0.question) }
    }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.update(application, entry) { $0.debriefs.file(self, entry) }
    }
}

extension JobApplication {
    /// True where the debrief was written when the outcome was already known: memory bends after the news (METHOD W4).
    ///
    /// News counts that came after the interview; of a debrief without one, the news that stood when it was written.
    public func isAfterNews(_ debrief: Dated<DebriefRecorded>) -> Bool {
        let before = endings.prefix { $0.entry < debrief.entry }
        guard let interview = interviews.first(where: { $0.id == debrief.value.interview }) else {
            return before.last?.value.outcome != nil
        }
        return before.contains { $0.value.outcome != nil && $0.on >= interview.at.day }
    }
}
