import RealModule

/// What is assumed about a wait before anything of one's own is known (INSIGHTS, section 4).
///
/// Stated, not hidden: as much as `weight` imaginary cases say, of which a share `ever` is answered, half of those by
/// about `median` days. It is never switched off; own cases outweigh it by and by.
public struct WaitingPrior: Sendable, Equatable {
    /// How many imaginary cases it counts as.
    public var weight: Double
    /// Share that is ever answered, 0–1.
    public var ever: Double
    /// Days by which half of those are answered; above 0.
    public var median: Double
    /// How far the days spread, on the scale of their logarithm; above 0.
    public var spread: Double

    public init(weight: Double, ever: Double, median: Double, spread: Double) {
        self.weight = weight
        self.ever = ever
        self.median = median
        self.spread = spread
    }

    /// The share answered by day `t`; 0 before day 0.
    public func answered(by t: Int) -> Double {
        t < 0 ? 0 : ever * Normal.cumulative((.log(Double(t + 1)) - .log(median)) / spread)
    }
}

extension WaitClock {
    /// The assumption for this wait.
    ///
    /// After applying: half answered by day 60, midway between 67 % (Talent Board 2020) and 33 % (one real search); the
    /// shape is an assumption. After an interview: a mean of 24.6 days where a decision comes (NACE 2023 25.1,
    /// Glassdoor 2017 23.8); the share is an assumption.
    public var prior: WaitingPrior {
        switch self {
        case .applied: WaitingPrior(weight: 8, ever: 0.54, median: 8, spread: 1.4)
        case .interview: WaitingPrior(weight: 8, ever: 0.80, median: 16, spread: 0.95)
        }
    }

    /// The days within which a question about the decision is kept, whatever the curve says (METHOD W1).
    public var chaseDays: ClosedRange<Int> {
        switch self {
        case .applied: 10...21
        case .interview: 5...10
        }
    }
}
