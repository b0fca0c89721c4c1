import Insights
import Testing

/// Against closed forms and values of scipy 1.17 (`betainc`, `betaincinv`).
@Suite struct BetaDistributionTests {
    @Test(arguments: [
        (1.0, 1.0, 0.3, 0.3), (2.0, 1.0, 0.3, 0.09), (1.0, 3.0, 0.2, 1 - 0.512), (0.5, 0.5, 0.5, 0.5),
        (5.0, 5.0, 0.5, 0.5),
    ]) func agreesWithClosedForms(_ a: Double, _ b: Double, _ x: Double, _ expected: Double) {
        #expect(abs(BetaDistribution(a, b).cumulative(x) - expected) < 1e-12)
    }

    /// The Jeffreys intervals of reference values B and C (INSIGHTS, section 9).
    @Test(arguments: [
        (0.5, 6.5, 0.95, 0.264172854), (2.5, 94.5, 0.05, 0.005995120), (2.5, 94.5, 0.95, 0.056459950),
        (2.5, 8.5, 0.05, 0.060213718), (2.5, 8.5, 0.95, 0.452495637),
    ]) func findsTheReferenceQuantiles(_ a: Double, _ b: Double, _ p: Double, _ expected: Double) {
        #expect(abs(BetaDistribution(a, b).quantile(p) - expected) < 1e-8)
    }

    @Test(arguments: [0.01, 0.3, 1, 4, 40, 4000], [0.01, 0.3, 1, 4, 40, 4000])
    func theInverseInverts(_ a: Double, _ b: Double) {
        let beta = BetaDistribution(a, b)
        var before = -1.0
        for p in [0.001, 0.05, 0.5, 0.95, 0.999] {
            let x = beta.quantile(p)
            #expect(x >= before)
            before = x
            // Where the quantile lies closer to an end than the bisection can tell, the share is decided there.
            guard x > 1e-9, x < 1 - 1e-9 else { continue }
            #expect(abs(beta.cumulative(x) - p) < 1e-6)
        }
    }

    @Test func endsAreEnds() {
        let beta = BetaDistribution(2, 3)
        #expect(beta.cumulative(-1) == 0 && beta.cumulative(0) == 0)
        #expect(beta.cumulative(1) == 1 && beta.cumulative(2) == 1)
        #expect(beta.quantile(0) == 0 && beta.quantile(1) == 1)
        #expect(BetaDistribution(0, 3).cumulative(0.5).isNaN && BetaDistribution(1, 0).quantile(0.5).isNaN)
        #expect(beta.cumulative(.nan).isNaN)
    }
}
