import Domain
import Guidance
import Words

extension ApplicationWaiting {
    /// How the application waits; none where no answer is awaited.
    static func of(_ application: JobApplication, in source: PageSource) -> [ApplicationWaiting] {
        let waits = Waits(source.search, at: source.now)
        let plannable = application.isOpen ? application.interviewToPlanFor(at: source.now) : nil
        guard let wait = waits.wait(of: application) else {
            guard let plannable else { return [] }
            var waiting = ApplicationWaiting()
            waiting.addPlan(for: plannable, of: application)
            return [waiting]
        }
        return [ApplicationWaiting(wait, waits, plannable, of: application, in: source)]
    }

    private init(
        _ wait: Wait, _ waits: Waits, _ plannable: Interview.ID?, of application: JobApplication, in source: PageSource
    ) {
        self.init()
        let today = source.today
        let chance = WaitingWords.stillComes(wait, waits.times)
        let isQuiet = source.search.seeker.isQuiet
        sentences = [
            WaitingWords.howLong(wait, of: application), WaitingWords.named(wait, today: today),
            isQuiet ? "" : chance,
            WaitingWords.asking(wait, whom: source.name(of: wait.chase?.person), today: today),
            WaitingWords.closing(wait, today: today),
        ].filter { !$0.isEmpty }
        if wait.isDue(on: today) { actions.append(.chase(wait)) }
        if wait.hadConversation { actions.append(.link(WaitingListWords.card, "/card")) }
        if !wait.hadConversation, wait.mayBeClosed(on: today) {
            actions.append(.link(WaitingListWords.silent, "/waiting#silent"))
        }
        usualLabel = UsualWaitWords.label
        usual = (isQuiet ? [chance] : []) + UsualWaitWords.sentences(wait.clock, waits.times)
        answerBy.value = wait.named.map(DayWords.typed) ?? ""
        if wait.hadConversation || plannable != nil { addPlan(for: plannable, of: application) }
    }

    private mutating func addPlan(for interview: Interview.ID?, of application: JobApplication) {
        offersPlan = true
        self.interview = interview?.text ?? ""
        plan.value = application.planB(for: interview)?.value.words ?? ""
    }
}
