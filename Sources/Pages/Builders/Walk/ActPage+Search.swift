public import Domain
import Guidance
import Words

extension ActPage {
    /// One action with its first step, or nothing to change (METHOD P1, P2, K1).
    public init(
        _ application: JobApplication, walk: Domain.Walk, in source: PageSource, retyped: Retyped?, restored: String
    ) {
        self.init()
        self.walk = WalkFrame(.act, of: application, walk: walk, in: source, restored: restored, retyped: retyped)
        suggestions.options =
            ActionSuggestions.suggested(for: application).map {
                Choice($0.code, ActionWords.aim($0), about: ActionWords.why($0))
            } + [Choice("own", WalkWords.ownAction)]
        if ActionSuggestions.isOnlyCosmetic(for: application, in: source.search) { remarks = [ActionWords.cosmetics] }
        keep.options = OpenDoor.people(for: application, in: source.search, at: source.now).map {
            Choice($0.person.text, ActionWords.keep($0))
        }
        noted = source.search.actionsInOrder.filter { $0.planned.application == application.id && $0.isOpen }
            .map { WalkWords.actionNoted($0.planned, today: source.today) }
        guard let retyped else { return }
        retyped.fill(&suggestions)
        retyped.fill(&action)
        retyped.fill(&firstStep)
        retyped.fill(&on)
        retyped.fill(&ifWhen)
        retyped.fill(&thenI)
        retyped.fill(&decideBy)
        retyped.fill(&keep)
    }

    /// The words of a suggestion, for an action that was chosen without words of its own.
    public static func aim(of code: String, for application: JobApplication) -> String? {
        ActionSuggestions.suggested(for: application).first { $0.code == code && $0 != .carryOn }
            .map(ActionWords.aim)
    }
}
