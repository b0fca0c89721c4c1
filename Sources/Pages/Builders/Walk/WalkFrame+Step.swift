import Domain
import Guidance
import Words

extension WalkFrame {
    /// What stands around one step.
    init(
        _ step: Domain.WalkStep, of application: JobApplication, walk: Domain.Walk, in source: PageSource,
        recipient: String? = nil, restored: String = "", retyped: Retyped? = nil
    ) {
        self.init()
        who = application.title
        let guide = WalkGuide.guide(to: step, of: application, in: source.search, at: source.now)
        place = WalkWords.place(step, size: walk.size, minutes: guide.minutes)
        heading = WalkWords.heading(step, recipient: recipient)
        why = StepWords.why(step)
        formURL = "\(application.path)/walk/\(step.rawValue)"
        self.application = application.path
        save = WalkWords.save(step)
        steps = Self.steps(of: application, walk: walk, current: step, today: source.today)
        until.value = DayWords.typed(source.today.adding(1))
        size.options = WalkSize.allCases.map { size in
            let words = WalkWords.size(size)
            return Choice(size.rawValue, words.text, about: words.about, isChosen: size == walk.size)
        }
        autosave = "walk-\(step.rawValue)-\(application.id)"
        self.restored = restored
        retyped?.fill(&until)
        retyped?.fill(&size)
    }

    /// The steps that are offered, by name.
    static func steps(
        of application: JobApplication, walk: Domain.Walk, current: Domain.WalkStep?, today: Day
    ) -> [StepLink] {
        walk.size.steps.map { step in
            StepLink(
                name: WalkWords.name(step), url: "\(application.path)/walk/\(step.rawValue)",
                state: WalkWords.state(walk.state(of: step), today: today), isCurrent: step == current)
        }
    }
}
