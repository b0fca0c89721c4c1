public import Domain
import Guidance
import Words

extension ReflectPage {
    public init(
        _ application: JobApplication, walk: Domain.Walk, in source: PageSource, retyped: Retyped?, restored: String
    ) {
        self.init()
        self.walk = WalkFrame(.reflect, of: application, walk: walk, in: source, restored: restored, retyped: retyped)
        let written = application.reflections.last?.value.answers ?? [:]
        prompts = ReflectionPrompts.fitting(walk.size, application: application).map { prompt in
            Field("reflect_\(prompt.rawValue)", value: written[prompt] ?? "", label: ReflectionWords.prompt(prompt))
        }
        lessons = source.search.lessonsInOrder.filter { $0.application == application.id }
            .map { LearnedLesson($0.sentence) }
        guard let retyped else { return }
        for index in prompts.indices { retyped.fill(&prompts[index]) }
        retyped.fill(&lesson)
    }
}
