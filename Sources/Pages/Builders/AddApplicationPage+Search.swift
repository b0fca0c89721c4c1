import Domain
import Words

extension AddApplicationPage {
    /// The form, filled with what was typed where it came back.
    public init(_ source: PageSource, retyped: Retyped? = nil) {
        self.init()
        kind.options = ApplicationKind.allCases.map {
            Choice($0.rawValue, LabelWords.of($0).capitalised, isChosen: $0 == .application)
        }
        applied.value = source.today.description
        autosave = "applications-new"
        guard let retyped else { return }
        retyped.fill(&employer)
        retyped.fill(&role)
        retyped.fill(&kind)
        retyped.fill(&applied)
        retyped.fill(&self.source)
        retyped.fill(&agency)
        retyped.fill(&posting)
        retyped.fill(&closing)
        retyped.fill(&cv)
        retyped.fill(&via)
        let more = [self.source, agency, posting, closing, cv, via]
        opensMore = more.contains { !$0.value.isEmpty || !$0.problem.isEmpty }
        guard !source.search.seeker.isQuiet else { return }
        remarks = source.search.earlierTries(at: employer.value).prefix(3)
            .map { ListWords.earlierTry($0, today: source.today) }
    }
}
