public import Domain
import Guidance
import Words

extension DebriefPage {
    public init(
        _ application: JobApplication, walk: Domain.Walk, in source: PageSource, retyped: Retyped?, restored: String
    ) {
        self.init()
        self.walk = WalkFrame(.debrief, of: application, walk: walk, in: source, restored: restored, retyped: retyped)
        earlier = application.debriefs.map { debrief in
            Folded(
                DayWords.long(debrief.on, today: source.today).capitalised,
                quotes: ApplicationPage.written(debrief.value))
        }
        late = DebriefWords.afterNews
        interview.options = ApplicationForms(application, in: source).debriefInterview.options
        parts = DebriefPrompts.parts(for: application).map { part in
            Field(
                "part_\(part.rawValue)", label: LabelWords.of(part).capitalised, hint: DebriefWords.prompt(part))
        }
        questions = (0..<3).map { index in
            AskedQuestion(
                index: index, label: DebriefFormWords.question(index),
                how: QuestionAsked.Answer.allCases.map { Choice($0.rawValue, LabelWords.of($0).capitalised) },
                howLabel: DebriefFormWords.how)
        }
        prepared.options = []
        guard let retyped else { return }
        retyped.fill(&wentWell)
        retyped.fill(&interview)
        for index in parts.indices { retyped.fill(&parts[index]) }
        for index in questions.indices {
            retyped.fill(&questions[index].words)
            retyped.fill(&questions[index].how)
        }
        retyped.fill(&connected)
        retyped.fill(&notConnected)
        retyped.fill(&differently)
    }
}
