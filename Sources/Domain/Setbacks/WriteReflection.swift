/// Keeps what the seeker wrote when looking back (METHOD E1).
public struct WriteReflection: Command {
    public var reflection: ReflectionWritten

    public init(_ reflection: ReflectionWritten) {
        self.reflection = reflection
    }

    public var subject: Subject? { Subject(.application, reflection.application.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        _ = try search.application(reflection.application)
        let answers = reflection.answers.filter { !trimmed($0.value).isEmpty }
        guard !answers.isEmpty else { throw .empty(field: "learned_organisation") }
        for answer in answers.values { _ = try text(answer, field: "answers") }
        return [ReflectionWritten(application: reflection.application, answers: answers)]
    }
}

/// The questions of looking back.
public enum ReflectionPrompt: String, Codable, Sendable, CaseIterable, CodingKeyRepresentable {
    case learnedOrganisation = "learned_organisation"
    case learnedField = "learned_field"
    case learnedSelf = "learned_self"
    case betterPrepared = "better_prepared"
    case rightStep = "right_step"
    case rightTime = "right_time"
    case whereTo = "where_to"
}

public struct ReflectionWritten: Fact {
    public static let name = "reflection_written"
    public var application: JobApplication.ID
    public var answers: [ReflectionPrompt: String]

    public init(application: JobApplication.ID, answers: [ReflectionPrompt: String]) {
        self.application = application
        self.answers = answers
    }

    public var subjects: [Subject] { [Subject(.application, application.text)] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.update(application, entry) { $0.reflections.file(self, entry) }
    }
}
