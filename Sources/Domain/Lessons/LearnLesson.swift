/// One sentence worth keeping, applied or not yet (METHOD E1, N3).
public struct Lesson: Sendable, Equatable, Identifiable {
    public typealias ID = Identifier<Lesson>

    public let id: ID
    public internal(set) var sentence: String
    /// Where it was learned; nil when it comes from nowhere in particular.
    public let application: JobApplication.ID?
    public let entry: Entry
    /// The times it was used since.
    public internal(set) var uses: [Dated<LessonApplied>] = []
}

/// Keeps a lesson.
public struct LearnLesson: Command {
    public var id: Lesson.ID
    public var sentence: String
    public var application: JobApplication.ID?
    public var on: Day

    public init(id: Lesson.ID, sentence: String, application: JobApplication.ID?, on: Day) {
        self.id = id
        self.sentence = sentence
        self.application = application
        self.on = on
    }

    public var subject: Subject? { nil }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        guard search.lessons[id] == nil else { throw .alreadySo }
        if let application { _ = try search.application(application) }
        try notLater(on, than: now)
        let sentence = try line(sentence, field: "lesson")
        return [LessonLearned(lesson: id, sentence: sentence, application: application, on: on)]
    }
}

public struct LessonLearned: Fact {
    public static let name = "lesson_learned"
    public var lesson: Lesson.ID
    public var sentence: String
    public var application: JobApplication.ID?
    public var on: Day

    public var happened: Day? { on }
    public var subjects: [Subject] {
        [Subject(.lesson, lesson.text)] + (application.map { [Subject(.application, $0.text)] } ?? [])
    }
    public var makes: Subject? { Subject(.lesson, lesson.text) }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        guard search.lessons[lesson] == nil else { return search.setAside(entry) }
        search.lessons[lesson] = Lesson(id: lesson, sentence: sentence, application: application, entry: entry)
    }
}

extension JobSearch {
    /// Lessons in the order they were learned.
    public var lessonsInOrder: [Lesson] {
        lessons.values.sorted { $0.entry < $1.entry }
    }

    public func lesson(_ id: Lesson.ID) throws(Refusal) -> Lesson {
        guard let lesson = lessons[id] else { throw .notFound(.lesson, id.text) }
        return lesson
    }
}
