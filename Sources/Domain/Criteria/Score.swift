/// A panel's score as it was given: so many out of so many.
public struct Score: Codable, Sendable, Hashable {
    /// Hundredths, so that three and a half is kept exactly.
    public var got: Int
    /// Hundredths; nil where nobody said out of how many.
    public var outOf: Int?

    /// Nil where there is less than nothing, or more than can be had.
    public init?(got: Int, outOf: Int? = nil) {
        guard (0...Self.most).contains(got) else { return nil }
        if let outOf, !(1...Self.most).contains(outOf) || got > outOf { return nil }
        self.got = got
        self.outOf = outOf
    }

    private static let most = 1_000_000
}

extension Score: LosslessStringConvertible {
    /// `4`, `4/7`, `3.5/5`, and as people say it: `4 out of 7`, `4 of 7`.
    public init?(_ description: String) {
        let words = foldedWords(description).filter { $0 != "out" && $0 != "of" }
        let numbers = description.split { !$0.isNumber && $0 != "." && $0 != "," }.map { number in
            Self.hundredths(number)
        }
        guard trimmed(description).first?.isNumber == true, (1...2).contains(numbers.count),
            words.allSatisfy({ $0.allSatisfy(\.isNumber) }), let got = numbers[0]
        else { return nil }
        if numbers.count == 2, numbers[1] == nil { return nil }
        self.init(got: got, outOf: numbers.count == 2 ? numbers[1] : nil)
    }

    public var description: String {
        Self.text(got) + (outOf.map { "/" + Self.text($0) } ?? "")
    }

    private static func hundredths(_ text: Substring) -> Int? {
        let halves = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard (1...2).contains(halves.count), (1...5).contains(halves[0].utf8.count), let whole = Int(halves[0]) else {
            return nil
        }
        guard halves.count == 2 else { return whole * 100 }
        guard (1...2).contains(halves[1].utf8.count), let part = Int(halves[1]) else { return nil }
        return whole * 100 + (halves[1].utf8.count == 1 ? part * 10 : part)
    }

    /// `4`, `3.5`, `3.25`.
    public static func text(_ hundredths: Int) -> String {
        let (whole, part) = hundredths.quotientAndRemainder(dividingBy: 100)
        if part == 0 { return String(whole) }
        if part % 10 == 0 { return "\(whole).\(part / 10)" }
        return "\(whole).\(part < 10 ? "0" : "")\(part)"
    }
}
