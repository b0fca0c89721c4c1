public import Domain

/// Pay as people write it; `PayReader` in Intake reads every one of these back.
public enum PayWords {
    /// `£32,000 to £36,000 a year`, `from £12.60 an hour`, `up to CHF 90,000 a year`.
    public static func of(_ pay: Pay) -> String {
        "\(amounts(pay)) \(period(pay.period))"
    }

    /// How pay may be written.
    static var example: String { said("£32,000 to £36,000 a year", american: "$52,000 to $58,000 a year") }

    /// How pay by the hour may be written.
    static var hourly: String { said("£12.60 an hour", american: "$21.50 an hour") }

    private static func amounts(_ pay: Pay) -> String {
        switch (pay.low, pay.high) {
        case (let low?, let high?) where low == high: amount(low, pay.currency)
        case (let low?, let high?): "\(amount(low, pay.currency)) to \(amount(high, pay.currency))"
        case (let low?, nil): "from \(amount(low, pay.currency))"
        case (nil, let high?): "up to \(amount(high, pay.currency))"
        case (nil, nil): ""
        }
    }

    private static func amount(_ hundredths: Int, _ currency: String) -> String {
        let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
        let part = rest == 0 ? "" : ".\(rest < 10 ? "0" : "")\(rest)"
        let sign = ["GBP": "£", "EUR": "€", "USD": "$"][currency] ?? "\(currency) "
        return sign + grouped(whole) + part
    }

    /// Commas between thousands.
    private static func grouped(_ number: Int) -> String {
        let digits = Array(String(number))
        return String(
            digits.enumerated().flatMap { index, digit in
                index > 0 && (digits.count - index) % 3 == 0 ? [",", digit] : [digit]
            })
    }

    private static func period(_ period: PayPeriod) -> String {
        period == .hour ? "an hour" : "a \(period.rawValue)"
    }
}
