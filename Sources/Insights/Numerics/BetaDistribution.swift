import RealModule

/// A share that is not known for certain: the beta distribution with `a` and `b` pseudo-counts (INSIGHTS, section 10).
public struct BetaDistribution: Sendable, Equatable {
    /// Pseudo-count of what happened; above 0.
    public var a: Double
    /// Pseudo-count of what did not; above 0.
    public var b: Double

    public init(_ a: Double, _ b: Double) {
        self.a = a
        self.b = b
    }

    /// The chance that the share is at most `x` (0–1): the regularised incomplete beta function.
    ///
    /// By the continued fraction of DLMF 8.17.22, on the side where it converges fast. NaN for parameters that are no
    /// beta distribution.
    public func cumulative(_ x: Double) -> Double {
        guard a > 0, b > 0, a.isFinite, b.isFinite, !x.isNaN else { return .nan }
        guard x > 0 else { return 0 }
        guard x < 1 else { return 1 }
        let front = Double.exp(
            .logGamma(a + b) - .logGamma(a) - .logGamma(b) + a * .log(x) + b * .log(onePlus: -x))
        // The fraction converges fast below the mean; above it, the other tail is taken away from 1.
        return x < (a + 1) / (a + b + 2)
            ? front * Self.fraction(a, b, x) / a : 1 - front * Self.fraction(b, a, 1 - x) / b
    }

    /// The share that is exceeded with chance `1 − p` (0–1), by bisection to 1e-12.
    public func quantile(_ p: Double) -> Double {
        guard a > 0, b > 0, a.isFinite, b.isFinite, p > 0, p < 1 else { return p >= 1 ? 1 : p <= 0 ? 0 : .nan }
        var (low, high) = (0.0, 1.0)
        while high - low > 1e-12 {
            let middle = (low + high) / 2
            if cumulative(middle) < p { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }

    /// DLMF 8.17.22, by the method of Lentz.
    private static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
        // Stands in for a denominator of 0, which the method must not divide by.
        let tiny = 1e-300
        func kept(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
        var c = 1.0
        var d = 1 / kept(1 - (a + b) * x / (a + 1))
        var result = d
        for step in 1...10_000 {
            let m = Double(step)
            let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
            d = 1 / kept(1 + even * d)
            c = kept(1 + even / c)
            result *= d * c
            let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
            d = 1 / kept(1 + odd * d)
            c = kept(1 + odd / c)
            let change = d * c
            result *= change
            if abs(change - 1) < 1e-15 { break }
        }
        return result
    }
}
