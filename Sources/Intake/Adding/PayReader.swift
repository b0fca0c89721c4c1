public import Domain

/// Reads pay as people write it, with or without a currency, a range or what it is for.
public enum PayReader {
    /// The pay a field holds: `£32k`, `32,000–36,000 a year`, `from £12.60 an hour`; nil where no single one is meant.
    ///
    /// `home` is the currency of an amount without one.
    public static func read(_ text: String, home: String = "GBP") -> Pay? {
        if let pay = Pay(text) { return pay }
        let line = LineTokens(text)
        guard let found = PayScan(line, home: home, at: 0)?.found, found.range == 0..<line.tokens.count else {
            return nil
        }
        return found.pay
    }

    /// The first pay in a line, with the tokens that say so.
    ///
    /// A bare number is no pay: it has a currency, or is said to be for an hour, a year or the like.
    static func find(in line: LineTokens, home: String = "GBP") -> (pay: Pay, range: Range<Int>)? {
        for start in line.tokens.indices where mayBegin(line.tokens[start]) {
            guard let scan = PayScan(line, home: home, at: start), scan.isSaidToBePay, let found = scan.found else {
                continue
            }
            return found
        }
        return nil
    }

    private static func mayBegin(_ token: LineToken) -> Bool {
        token.kind == .number || PayWordLists.currency(token) != nil || PayWordLists.bounds[token.folded] != nil
            || PayWordLists.around.contains(token.folded)
    }
}

/// One pay, read from a place on.
private struct PayScan {
    let line: LineTokens
    private var next: Int
    private let first: Int
    private var bound: PayBound?
    private var low: Amount
    private var high: Amount?
    private var period: PayPeriod?
    private let home: String

    private struct Amount {
        /// Hundredths.
        var value: Int
        var currency: String?
        var isThousands: Bool
        var hasPart: Bool
    }

    init?(_ line: LineTokens, home: String, at first: Int) {
        self.line = line
        self.home = home
        self.first = first
        next = first
        low = Amount(value: 0, currency: nil, isThousands: false, hasPart: false)
        while PayWordLists.around.contains(line.folded(next)) {
            next += 1
            if line.folded(next) == "." { next += 1 }
        }
        takeBound()
        guard let amount = takeAmount() else { return nil }
        low = amount
        takeSecond()
        if bound == nil, high == nil, line.folded(next) == "+" {
            bound = .low
            next += 1
        }
        takePeriod()
    }

    /// True where more than the number says that it is pay.
    var isSaidToBePay: Bool {
        if low.currency != nil || high?.currency != nil { return true }
        let least = min(low.value, high?.value ?? low.value)
        if period != nil { return least >= 100_000 || low.hasPart }
        guard low.isThousands || high?.isThousands == true, least >= 1_200_000, least != 40_100_000 else {
            return false
        }
        return line[next].map { $0.kind == .sign || $0.kind == .lineBreak } ?? true
    }

    var found: (pay: Pay, range: Range<Int>)? {
        guard let period = period ?? likelyPeriod else { return nil }
        let currency = low.currency ?? high?.currency ?? home
        let ends: (Int?, Int?) =
            switch (bound, high) {
            case (_, let high?): (low.value, high.value)
            case (.low, nil): (low.value, nil)
            case (.high, nil): (nil, low.value)
            case (nil, nil): (low.value, low.value)
            }
        return Pay(low: ends.0, high: ends.1, currency: currency, period: period).map { ($0, first..<next) }
    }

    /// What an amount without a period is for, where only one is usual.
    private var likelyPeriod: PayPeriod? {
        let most = high?.value ?? low.value
        if most >= 1_000_000 { return .year }
        return most <= 10_000 ? .hour : nil
    }

    private mutating func takeBound() {
        guard let found = PayWordLists.bounds[line.folded(next)] else { return }
        if line.folded(next) == "up" {
            guard line.folded(next + 1) == "to" else { return }
            next += 1
        }
        bound = found
        next += 1
    }

    private mutating func takeAmount() -> Amount? {
        let start = next
        var currency = line[next].flatMap(PayWordLists.currency)
        if currency != nil { next += 1 }
        guard let token = line[next], token.kind == .number, let value = PayWordLists.hundredths(token.text) else {
            next = start
            return nil
        }
        next += 1
        var amount = Amount(
            value: value, currency: nil, isThousands: false, hasPart: value % 100 != 0 || token.text.contains("."))
        if line.folded(next) == "k", line[next]?.isGlued == true, value < 1_000_000 {
            amount.value *= 1000
            amount.isThousands = true
            next += 1
        }
        if currency == nil, let after = line[next].flatMap(PayWordLists.currency) {
            currency = after
            next += 1
        }
        amount.currency = currency
        return amount
    }

    private mutating func takeSecond() {
        guard PayWordLists.ranges.contains(line.folded(next)) else { return }
        let start = next
        next += 1
        guard var amount = takeAmount() else {
            next = start
            return
        }
        // In "32–36k" both are thousands.
        if amount.isThousands, !low.isThousands, low.value < 100_000 { low.value *= 1000 }
        if low.isThousands, !amount.isThousands, amount.value < 100_000 { amount.value *= 1000 }
        high = amount
    }

    private mutating func takePeriod() {
        let word = line.folded(next)
        if let found = PayWordLists.short[word], word != "pm" || low.currency != nil {
            period = found
            next += 1
        } else if ["a", "an", "per", "each", "/"].contains(word),
            let found = PayWordLists.periods[line.folded(next + 1)]
        {
            period = found
            next += 2
        } else if word == "p", [".", "/"].contains(line.folded(next + 1)),
            let found = PayWordLists.letters[line.folded(next + 2)]
        {
            period = found
            next += line.folded(next + 3) == "." ? 4 : 3
        }
    }
}

/// Which end of a range one amount is.
enum PayBound: Sendable {
    case low, high
}
