public import Domain
import Words

extension LandPage {
    public init(
        _ application: JobApplication, walk: Domain.Walk, in source: PageSource, retyped: Retyped?, restored: String
    ) {
        self.init()
        self.walk = WalkFrame(.land, of: application, walk: walk, in: source, restored: restored, retyped: retyped)
        let told = application.notices.last { $0.value.kind == .rejection }
        notice =
            told.map { told in
                let words = paragraphs(told.value.words)
                return [
                    Notice(
                        text: WalkWords.notice(told.value, today: source.today),
                        words: words.isEmpty
                            ? [] : [Folded(StoryWords.theirWords(told.value.from), quotes: [Quote(words)])])
                ]
            } ?? []
        if told == nil, application.outcome == .noResponse {
            notice = [Notice(text: ListWords.ending(walk.setback, today: source.today))]
        }
        if let plan = application.latestPlanB { planB = [PlanBWords.shownBack(plan, today: source.today)] }
        asksForNotice = notice.isEmpty
        toldOn.value = DayWords.typed(told?.on ?? walk.setback.on)
        toldHow.options = ApplicationForms.channels(chosen: told?.value.channel)
        assumptionSaid.options = [
            Choice("no", WalkWords.nothingSaid, isChosen: true), Choice("yes", WalkWords.somethingSaid),
        ]
        isFirstDay = walk.setback.on == source.today
        tonight.options = TonightWords.choices.map { Choice($0.code, $0.text) }
        addAdvice(application, source)
        guard let retyped else { return }
        retyped.fill(&toldOn)
        retyped.fill(&toldBy)
        retyped.fill(&toldHow)
        retyped.fill(&words)
        retyped.fill(&assumption)
        retyped.fill(&assumptionSaid)
        retyped.fill(&tonight)
        retyped.fill(&tonightOwn)
        retyped.fill(&tell)
        retyped.fill(&imagined)
        retyped.fill(&note)
    }
}
