public import Domain
import Guidance
import Words

extension ClosingPage {
    /// What the seeker takes with them from a walk.
    public init(_ application: JobApplication, in source: PageSource) {
        self.init()
        let taken = Guidance.ClosingPage(of: application, in: source.search, at: source.now)
        who = application.title
        self.application = application.path
        let walk = application.walk(at: source.now)
        let end = walk?.setback.on ?? application.lastDay(upTo: source.today)
        let start = min(application.appliedOn ?? application.added.on, end)
        span = WalkWords.span(from: start, to: end, today: source.today)
        lead = ClosingWords.opening(taken)
        lessons = taken.lessons.map { LearnedLesson($0) }
        parts = [
            ClosingPart(heading: ClosingWords.wentWell, lines: taken.wentWell),
            ClosingPart(heading: ClosingWords.kept, lines: taken.kept.map(\.quoted)),
            ClosingPart(heading: ClosingWords.takenUp, lines: taken.takenUp.map(ClosingWords.taken)),
            ClosingPart(heading: ClosingWords.action, lines: taken.actionAim.map { [$0] } ?? []),
            ClosingPart(heading: ClosingWords.people, lines: taken.people),
        ].filter { !$0.lines.isEmpty }
        last = parts.isEmpty && lessons.isEmpty ? ClosingWords.nothingToCarry : WalkWords.last
        steps = walk.map { WalkFrame.steps(of: application, walk: $0, current: nil, today: source.today) } ?? []
    }
}
