import Domain
import Guidance
import Words

extension AddApplicationPage {
    /// The form, filled with what was typed where it came back.
    public init(_ source: PageSource, retyped: Retyped? = nil) {
        self.init()
        kind.options = ApplicationKind.allCases.map {
            Choice($0.rawValue, LabelWords.of($0).capitalised, isChosen: $0 == .application)
        }
        offerChoices()
        applied.value = DayWords.typed(source.today)
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
        refillMore(from: retyped)
        remark(in: source)
    }

    /// Earlier tries there, and the same job by two ways.
    mutating func remark(in source: PageSource) {
        let again = TryingAgain(
            employer: employer.value, role: role.value, agency: agency.value.isEmpty ? nil : agency.value,
            in: source.search)
        remarks = TryingWords.lines(again, today: source.today, isQuiet: source.search.seeker.isQuiet)
    }

    private mutating func offerChoices() {
        let nothing = Choice("", FormWords.notSaid, isChosen: true)
        workMode.options = [nothing] + WorkMode.allCases.map { Choice($0.rawValue, LabelWords.of($0).capitalised) }
        appliedBy.options = [nothing] + AppliedBy.allCases.map { Choice($0.rawValue, LabelWords.of($0).capitalised) }
        route.options = [nothing] + Domain.Route.allCases.map { Choice($0.rawValue, LabelWords.of($0).capitalised) }
    }

    private mutating func refillMore(from retyped: Retyped) {
        retyped.fill(&place)
        retyped.fill(&pay)
        retyped.fill(&reference)
        retyped.fill(&portal)
        retyped.fill(&portalUser)
        retyped.fill(&letterVersion)
        retyped.fill(&tags)
        retyped.fill(&note)
        retyped.fill(&workMode)
        retyped.fill(&appliedBy)
        retyped.fill(&route)
        let fields = [
            source, agency, posting, closing, cv, via, place, pay, reference, portal, portalUser, letterVersion, tags,
        ]
        let choices = [workMode, appliedBy, route]
        opensMore =
            fields.contains { !$0.value.isEmpty || !$0.problem.isEmpty }
            || choices.contains { !$0.problem.isEmpty || $0.options.first?.isChosen == false }
    }
}
