import Domain
import Words

extension LessonsPage {
    /// Every lesson, the latest first.
    public init(_ source: PageSource, retyped: Retyped? = nil) {
        self.init()
        lessons = source.search.lessonsInOrder.reversed().map { lesson in
            let employers = ApplicationPage.employers(using: lesson, source)
            let from = lesson.application.flatMap { source.search.applications[$0]?.employer }
            return LearnedLesson(
                lesson.sentence,
                by: LessonWords.origin(lesson, from: from, usedAt: employers, today: source.today))
        }
        application.options =
            [Choice("", FormWords.noApplication, isChosen: true)]
            + source.search.applicationsInOrder.reversed().map { Choice($0.id.text, $0.title) }
        guard let retyped else { return }
        retyped.fill(&text)
        retyped.fill(&application)
    }
}
