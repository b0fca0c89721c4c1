extension HelpWords {
    /// `export proof`.
    public enum Proof {
        public static let from =
            "proof: the first day, or a period such as “last month” or “March” (the first of this month, unless you say)."
        public static let until = "proof: the last day (today, unless you say)."
        public static let without = "proof: leaves a row out, by its name in --json; may be given again."
    }
}

extension CommandWords {
    public static func proofWritten(to path: String) -> String {
        "Written to \(path). It names employers and what came of it; no notes, no feedback, no reasons, no people."
    }
}

extension TroubleWords {
    public static func onlyWith(_ option: String, of format: String) -> String {
        "\(option) belongs to \("export \(format)".quoted)."
    }
}
