/// Notes that a lesson was used, for an application or elsewhere (METHOD N3).
public struct ApplyLesson: Command {
    public var lesson: Lesson.ID
    public var application: JobApplication.ID?
    public var on: Day

    public init(lesson: Lesson.ID, application: JobApplication.ID?, on: Day) {
        self.lesson = lesson
        self.application = application
        self.on = on
    }

    public var subject: Subject? { Subject(.lesson, lesson.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let known = try search.lesson(lesson)
        if let application { _ = try search.application(application) }
        try notLater(on, than: now)
        let applied = LessonApplied(lesson: lesson, application: application, on: on)
        guard !known.uses.contains(where: { $0.value == applied }) else { throw .alreadySo }
        return [applied]
    }
}

public struct LessonApplied: Fact {
    public static let name = "lesson_applied"
    public var lesson: Lesson.ID
    public var application: JobApplication.ID?
    public var on: Day

    public var happened: Day? { on }
    public var subjects: [Subject] {
        [Subject(.lesson, lesson.text)] + (application.map { [Subject(.application, $0.text)] } ?? [])
    }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        guard search.lessons[lesson] != nil else { return search.setAside(entry) }
        search.lessons[lesson]?.uses.file(self, entry)
    }
}
