/// The pay a posting names: one amount, a range, or one end of it.
///
/// Its text is `32000-36000 GBP year`; `32000 GBP year` for one amount, `32000- GBP year` for "from", `-36000 GBP year`
/// for "up to".
public struct Pay: Codable, Sendable, Hashable {
    /// Hundredths of the currency's unit, so that £12.60 an hour is kept exactly; nil for "up to".
    public var low: Int?
    /// Hundredths; the same as `low` for one amount, nil for "from".
    public var high: Int?
    /// Three letters: `GBP`.
    public var currency: String
    public var period: PayPeriod

    /// Nil where there is no amount, an end that is not above nothing, the ends in the wrong order, or no currency.
    public init?(low: Int?, high: Int?, currency: String, period: PayPeriod) {
        let ends = [low, high].compactMap { $0 }
        guard !ends.isEmpty, ends.allSatisfy({ (1...Self.most).contains($0) }) else { return nil }
        if let low, let high, low > high { return nil }
        guard currency.utf8.count == 3, currency.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else { return nil }
        self.low = low
        self.high = high
        self.currency = currency
        self.period = period
    }

    /// The most that is taken for an amount, in hundredths: a billion, for those paid in small units.
    public static let most = 100_000_000_000
}

extension Pay: LosslessStringConvertible {
    public init?(_ description: String) {
        let parts = description.split(separator: " ")
        guard parts.count == 3, let period = PayPeriod(rawValue: String(parts[2])) else { return nil }
        let ends = parts[0].split(separator: "-", omittingEmptySubsequences: false)
        guard (1...2).contains(ends.count) else { return nil }
        var amounts: [Int?] = []
        for end in ends {
            guard !end.isEmpty || ends.count == 2 else { return nil }
            let amount = Self.hundredths(end)
            guard end.isEmpty || amount != nil else { return nil }
            amounts.append(amount)
        }
        self.init(low: amounts[0], high: amounts[amounts.count - 1], currency: String(parts[1]), period: period)
    }

    public var description: String {
        let low = low.map(Self.text) ?? ""
        let high = high.map(Self.text) ?? ""
        return "\(low == high ? low : "\(low)-\(high)") \(currency) \(period.rawValue)"
    }

    /// `32000`, `12.60`: digits, and two more after a point.
    private static func hundredths(_ text: Substring) -> Int? {
        let halves = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(halves.count), halves.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            (1...10).contains(halves[0].utf8.count), let whole = Int(halves[0])
        else { return nil }
        guard halves.count == 2 else { return whole * 100 }
        guard halves[1].utf8.count == 2, let rest = Int(halves[1]) else { return nil }
        return whole * 100 + rest
    }

    /// An amount in hundredths as text: `32000`, `12.60`.
    static func text(_ hundredths: Int) -> String {
        let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
        return rest == 0 ? String(whole) : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
}
