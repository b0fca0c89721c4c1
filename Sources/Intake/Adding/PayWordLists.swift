import Domain

/// The words in which pay is written.
enum PayWordLists {
    static let bounds: [String: PayBound] = [
        "from": .low, "min": .low, "minimum": .low, "over": .low, "up": .high, "max": .high, "maximum": .high,
    ]
    static let around: Set<String> = ["circa", "c", "ca", "around", "about", "approx", "approximately", "~"]
    static let ranges: Set<String> = ["-", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2014}", "to", "and"]
    static let short: [String: PayPeriod] = [
        "pa": .year, "annually": .year, "yearly": .year, "ph": .hour, "hourly": .hour, "pd": .day, "daily": .day,
        "pw": .week, "weekly": .week, "pm": .month, "pcm": .month, "monthly": .month,
    ]
    static let periods: [String: PayPeriod] = [
        "year": .year, "yr": .year, "annum": .year, "y": .year, "month": .month, "mth": .month, "mo": .month,
        "week": .week, "wk": .week, "day": .day, "d": .day, "hour": .hour, "hr": .hour, "h": .hour,
    ]
    static let letters: [String: PayPeriod] = [
        "a": .year, "h": .hour, "d": .day, "w": .week, "m": .month,
    ]
    private static let currencies: [String: String] = [
        "£": "GBP", "gbp": "GBP", "pounds": "GBP", "€": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR", "$": "USD",
        "usd": "USD", "dollars": "USD", "chf": "CHF", "aud": "AUD", "cad": "CAD", "nzd": "NZD", "sek": "SEK",
        "nok": "NOK", "dkk": "DKK", "inr": "INR", "₹": "INR", "zar": "ZAR", "sgd": "SGD", "hkd": "HKD", "jpy": "JPY",
        "¥": "JPY", "pln": "PLN", "czk": "CZK",
    ]

    /// The currency a word or sign stands for.
    static func currency(_ token: LineToken) -> String? {
        token.kind == .number ? nil : currencies[token.folded]
    }

    /// `32,000`, `12.60`, `12.5`, `32.000`, `1,234.50` as hundredths; nil for anything else.
    static func hundredths(_ text: String) -> Int? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard let head = parts.first, (1...9).contains(head.count), !parts.contains(where: \.isEmpty) else {
            return nil
        }
        var groups = parts.dropFirst()
        var rest = 0
        if let last = groups.last, last.count < 3 {
            guard let number = Int(last) else { return nil }
            rest = last.count == 1 ? number * 10 : number
            groups.removeLast()
        }
        guard groups.allSatisfy({ $0.count == 3 }), groups.isEmpty || head.count <= 3,
            let whole = Int(head + groups.joined()), whole <= Pay.most / 100
        else { return nil }
        return whole * 100 + rest
    }
}
