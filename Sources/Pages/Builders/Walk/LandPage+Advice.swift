import Domain
import Guidance
import Words

extension LandPage {
    /// Perspective from facts, odds behind one tap, and what became of thoughts that were looked at (METHOD L2–L4).
    mutating func addAdvice(_ application: JobApplication, _ source: PageSource) {
        perspective = Perspective.facts(for: application, at: source.now).filter {
            !isFirstDay || Self.isForTheFirstDay($0)
        }
        .map(PerspectiveWords.sentence)
        if !isFirstDay, let finding = Odds.finding(for: application, in: source.search, at: source.now) {
            odds = OddsWords.sentences(finding).map { OddsFact(text: $0, source: "") }
        }
        for thought in application.assumptions.map(\.value) {
            let reading = Assumptions.read(thought.thought, wasSaid: thought.wasSaid, evidence: thought.evidence)
            caught.append(
                CaughtAssumption(
                    theirs: thought.thought, reading: AssumptionWords.sentence(reading),
                    question: AssumptionWords.question(reading) ?? ""))
            if case .mayBeUnfair = reading, unfair.isEmpty {
                unfair = [
                    UnfairOffer(
                        paragraphs: [AssumptionWords.sentence(reading)], note: AssumptionWords.unfairNote, links: [])
                ]
            }
        }
        tell.options = Confidants.ranked(for: application, in: source.search, on: source.today)
            .filter { $0.reasons.contains(.closeToYou) }.map { Choice($0.person.text, $0.name) }
    }

    /// On the first day a few sentences are enough; questions about chance and skill can wait.
    private static func isForTheFirstDay(_ fact: PerspectiveFact) -> Bool {
        switch fact {
        case .othersCompeted, .theyKnewMore, .skillIsALaterQuestion: false
        default: true
        }
    }
}
