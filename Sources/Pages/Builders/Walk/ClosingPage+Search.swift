public import Domain
import Words

extension ClosingPage {
    /// What the seeker takes with them from a walk.
    public init(_ application: JobApplication, in source: PageSource) {
        self.init()
        who = application.title
        self.application = application.path
        let walk = application.walk(at: source.now)
        let first = application.appliedOn ?? application.added.on
        let last = walk?.setback.on ?? application.lastDay(upTo: source.today)
        span = WalkWords.span(from: min(first, last), to: last, today: source.today)
        lead = WalkWords.closingLead
        lessons = source.search.lessonsInOrder.filter { $0.application == application.id }
            .map { LearnedLesson($0.sentence) }
        let points = application.sortedPoints.map(\.value)
        let kept = points.filter { $0.bin == .keepIt }.map { $0.words.quoted }
        let well = application.debriefs.map(\.value.wentWell).filter { !$0.isEmpty }
        let others = points.filter { $0.bin != .keepIt }
            .map { "\($0.words.quoted) \(LabelWords.of($0.bin).capitalised)." }
        let actions = source.search.actionsInOrder.filter { $0.planned.application == application.id && $0.isOpen }
            .map { WalkWords.actionNoted($0.planned, today: source.today) }
        let people = application.participants.compactMap { source.search.people[$0.person]?.name }
        parts = [
            ClosingPart(heading: WalkWords.kept, lines: well + kept),
            ClosingPart(heading: WalkWords.sorted, lines: others),
            ClosingPart(heading: WalkWords.next, lines: actions.isEmpty ? [WalkWords.nothingToDo] : actions),
            ClosingPart(heading: WalkWords.people, lines: people),
        ].filter { !$0.lines.isEmpty }
        self.last = WalkWords.last
        steps = walk.map { Walk.steps(of: application, walk: $0, current: nil, today: source.today) } ?? []
    }
}
