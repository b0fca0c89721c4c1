/// The share answered by each day, and the chance that an answer still comes: own cases with a stated prior.
///
/// The hazard of each day is Beta(aₜ, bₜ), aₜ = c(F₀(t) − F₀(t−1)) + dₜ, bₜ = c(1 − F₀(t)) + Yₜ − dₜ, with dₜ answers
/// among the Yₜ that had waited so long (Beta-Stacy process, Walker & Muliere 1997; INSIGHTS, section 4). Without a
/// prior it is Kaplan–Meier.
public struct WaitingCurve: Sendable, Equatable {
    /// The last day of the curve; what is answered later is rare enough to leave out.
    public static let horizon = 180

    /// What is assumed.
    public let prior: WaitingPrior
    /// How many own cases stand beside the prior.
    public let own: Int
    /// After how many days each of those answered was, the quickest first.
    public let ownDays: [Int]
    private let hazards: [Hazard]

    private struct Hazard: Equatable {
        var a: Double
        var b: Double
    }

    public init(_ cases: [Observation], prior: WaitingPrior) {
        self.prior = prior
        own = cases.count
        ownDays = cases.filter { $0.end == .answered }.map(\.days).sorted()
        var answers = Array(repeating: 0, count: Self.horizon + 1)
        var leaving = Array(repeating: 0, count: Self.horizon + 2)
        for one in cases {
            leaving[min(one.days, Self.horizon) + 1] += 1
            if one.end == .answered, one.days <= Self.horizon { answers[one.days] += 1 }
        }
        var waiting = cases.count
        hazards = (0...Self.horizon).map { t in
            waiting -= leaving[t]
            return Hazard(
                a: prior.weight * (prior.answered(by: t) - prior.answered(by: t - 1)) + Double(answers[t]),
                b: prior.weight * (1 - prior.answered(by: t)) + Double(waiting - answers[t]))
        }
    }

    /// How many own cases were answered.
    public var ownAnswered: Int { ownDays.count }

    /// The share answered by day `t` (0–180).
    public func answered(by t: Int) -> Estimate { between(-1, t) }

    /// The chance that an answer still comes, by day 180, after `t` days of silence.
    ///
    /// Never the share "of those that ever answer": that cannot be known, and is about twice as large.
    public func stillComes(after t: Int) -> Estimate { between(max(t, 0), Self.horizon) }

    /// As `answered(by:)`, without its interval.
    public func shareAnswered(by t: Int) -> Double { 1 - silence(-1, t) }

    /// As `stillComes(after:)`, without its interval.
    public func chanceAfter(_ t: Int) -> Double { 1 - silence(max(t, 0), Self.horizon) }

    /// The mean chance of no answer after day `u` up to day `t`.
    private func silence(_ u: Int, _ t: Int) -> Double {
        var mean = 1.0
        for hazard in days(u, t) where hazard.a + hazard.b > 0 { mean *= hazard.b / (hazard.a + hazard.b) }
        return mean
    }

    private func days(_ u: Int, _ t: Int) -> ArraySlice<Hazard> {
        let last = min(t, Self.horizon)
        return u < last ? hazards[(u + 1)...last] : []
    }

    /// The chance of an answer after day `u` up to day `t`, where there was none up to day `u`.
    private func between(_ u: Int, _ t: Int) -> Estimate {
        var mean = 1.0
        var square = 1.0
        for hazard in days(u, t) {
            let all = hazard.a + hazard.b
            guard all > 0 else { continue }
            mean *= hazard.b / all
            square *= hazard.b * (hazard.b + 1) / (all * (all + 1))
        }
        let variance = square - mean * mean
        guard mean > 0, mean < 1, variance > 0 else { return Estimate(value: 1 - mean, low: 1 - mean, high: 1 - mean) }
        // The product of betas is close to a beta with the same mean and variance.
        let size = mean * (1 - mean) / variance - 1
        let silent = BetaDistribution(mean * size, (1 - mean) * size)
        return Estimate(value: 1 - mean, low: 1 - silent.quantile(0.95), high: 1 - silent.quantile(0.05))
    }
}
