extension Pay {
    /// Whether this is at least as much as the lower end of the other; nil where that is not exact.
    ///
    /// Months and years are compared, as twelve of one are the other; hours, days and weeks only among themselves, as
    /// how many are worked is not known. Of a range that lies on both sides, neither is said.
    public func isAtLeast(_ other: Pay) -> Bool? {
        guard currency == other.currency, let least = other.low else { return nil }
        let (mine, theirs) = period == other.period ? (1, 1) : (period.inAYear, other.period.inAYear)
        guard let mine, let theirs else { return nil }
        if let low, low * mine >= least * theirs { return true }
        if let high, high * mine < least * theirs { return false }
        return nil
    }
}

extension PayPeriod {
    /// How many of it a year has, where that is arithmetic.
    fileprivate var inAYear: Int? {
        switch self {
        case .year: 1
        case .month: 12
        case .week, .day, .hour: nil
        }
    }
}
