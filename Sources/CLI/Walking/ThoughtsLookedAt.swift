import Domain
import Guidance
import Words

extension JobApplication {
    /// What became of thoughts about why, each with its question; where something may have been unfair, once, whom to
    /// talk to (METHOD L3, L4).
    var thoughtsLookedAt: [String] {
        let read = assumptions.map(\.value).map {
            (thought: $0.thought, reading: Assumptions.read($0.thought, wasSaid: $0.wasSaid, evidence: $0.evidence))
        }
        let lines = read.flatMap { thought, reading in
            ["  \(thought.onOneLine.quoted)", "  \(AssumptionWords.sentence(reading))"]
                + (AssumptionWords.question(reading).map { ["  \($0)"] } ?? [])
        }
        let mayBeUnfair = read.contains { if case .mayBeUnfair = $0.reading { true } else { false } }
        return lines + (mayBeUnfair ? AssumptionWords.unfairNote.map { "  \($0)" } : [])
    }
}
