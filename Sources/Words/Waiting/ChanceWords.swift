public import Insights

/// Chances as people count: so many in ten, or in a hundred where they are small.
public enum ChanceWords {
    /// `about 3 in 10`; never a figure that looks surer than it is.
    public static func about(_ chance: Double) -> String {
        if chance < 0.005 { return "fewer than 1 in 100" }
        if chance >= 0.95 { return "nearly all" }
        return "about \(many(chance))"
    }

    /// `anything from 1 to 6 in 10`: both ends in the same measure.
    public static func range(_ estimate: Estimate) -> String {
        let isSmall = estimate.high < 0.095
        let measure = isSmall ? 100 : 10
        let low = Int((estimate.low * Double(measure)).rounded(.down))
        let high = max(Int((estimate.high * Double(measure)).rounded(.up)), low + 1)
        return low == 0 ? "anything up to \(high) in \(measure)" : "anything from \(low) to \(high) in \(measure)"
    }

    private static func many(_ chance: Double) -> String {
        chance < 0.095 ? "\(Int((chance * 100).rounded())) in 100" : "\(Int((chance * 10).rounded())) in 10"
    }
}
