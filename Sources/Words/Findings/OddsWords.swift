public import Guidance

/// What usually happens at a step, own figures first, each with its source (METHOD L2, EVIDENCE.md).
public enum OddsWords {
    public static let label = "What usually happens at this point"

    public static func sentences(_ finding: OddsFinding) -> [String] {
        var sentences = finding.own.map { [own($0, finding.step)] } ?? []
        sentences += finding.published.map { published($0, finding.step) }
        if finding.published.contains(where: { $0.source == .careerPlug && $0.year == 2020 }) {
            sentences.append("The two years differ so much that no single figure should be trusted.")
        }
        return sentences
    }

    private static func own(_ own: OddsFinding.Own, _ step: OddsStep) -> String {
        let of = own.of
        switch step {
        case .appliedToInterview:
            return
                "Of your own \(of) applications that are at least 60 days old, \(spelled(own.movedOn)) led to an "
                + "interview."
        case .interviewToOffer, .finalToOffer:
            return "Of your own \(of) applications with an interview at least 60 days ago, "
                + "\(spelled(own.movedOn)) led to an offer."
        }
    }

    private static func published(_ odds: PublishedOdds, _ step: OddsStep) -> String {
        let year = odds.year.map { ", \($0)" } ?? ""
        switch (odds.source, step) {
        case (.arithmetic, _):
            return "With three or four equal people in a final round, each has one chance in three or four. "
                + "That is arithmetic, not data: nobody has measured it."
        case (.careerPlug, .appliedToInterview):
            return "About \(people(odds.low)) applications in 100 led to an interview "
                + "(small businesses in the US\(year); figures of one vendor, CareerPlug)."
        case (.careerPlug, _):
            return "About \(people(odds.low)) in 100 of those interviewed were hired "
                + "(small businesses in the US\(year); figures of one vendor, CareerPlug)."
        case (.nace, _):
            return "About \(people(odds.low)) in 100 interviewed graduates had an offer "
                + "(334 firms in the US\(year), mostly large; NACE). It counts offers, not hires."
        }
    }

    private static func people(_ share: Double) -> String { String(Int((share * 100).rounded())) }
}
