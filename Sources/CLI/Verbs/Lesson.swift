import ArgumentParser
import Domain
import Words

/// `rebound lesson`: sentences worth keeping.
struct LessonVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lesson", abstract: HelpWords.Lesson.abstract,
        subcommands: [LessonAdd.self, LessonList.self, LessonEdit.self, LessonUsed.self])
}

struct LessonAdd: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "add", abstract: HelpWords.Lesson.add)

    @Argument(help: ArgumentHelp(HelpWords.Lesson.sentence))
    var sentence: String

    @Option(
        name: .customLong("from"), help: ArgumentHelp(HelpWords.Lesson.from, valueName: "application"),
        completion: .names(.application))
    var application: String?

    @Option(help: ArgumentHelp(HelpWords.on, valueName: "day"))
    var on: String?

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.whole()
        let application = try application.map(search.application(named:))
        let id = Lesson.ID(work.newThing())
        let command = LearnLesson(
            id: id, sentence: sentence, application: application?.id, on: try work.day(on))
        try await work.record(command, made: Subject(.lesson, id.text)) { _ in CommandWords.lessonKept }
    }
}

struct LessonList: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "list", abstract: HelpWords.Lesson.list)

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.search()
        let lessons = search.lessonsInOrder
        if work.json { return lessons.forEach { work.surroundings.result(Json.line($0).text) } }
        guard !lessons.isEmpty else { return work.surroundings.say(CommandWords.noLessons) }
        work.surroundings.show(ThingLines.lessons(lessons, in: search))
    }
}

struct LessonEdit: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "edit", abstract: HelpWords.Lesson.edit)

    @Argument(help: ArgumentHelp(HelpWords.lesson))
    var lesson: String

    @Argument(help: ArgumentHelp(HelpWords.Lesson.sentence))
    var sentence: String

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let lesson = try await work.whole().lesson(named: lesson)
        guard !sentence.allSatisfy(\.isWhitespace) else { throw Refusal.empty(field: "lesson") }
        try await work.amend(lesson.entry.event, ["sentence": sentence]) { _ in CommandWords.lessonKept }
    }
}

struct LessonUsed: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "used", abstract: HelpWords.Lesson.used)

    @Argument(help: ArgumentHelp(HelpWords.lesson))
    var lesson: String

    @Option(
        name: .customLong("for"), help: ArgumentHelp(HelpWords.Lesson.usedFor, valueName: "application"),
        completion: .names(.application))
    var application: String?

    @Option(help: ArgumentHelp(HelpWords.on, valueName: "day"))
    var on: String?

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.whole()
        let lesson = try search.lesson(named: lesson)
        let application = try application.map(search.application(named:))
        let command = ApplyLesson(lesson: lesson.id, application: application?.id, on: try work.day(on))
        try await work.record(command) { _ in CommandWords.lessonUsed }
    }
}
