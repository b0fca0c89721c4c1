import Testing

@testable import Domain

@Suite struct PayComparingTests {
    /// Compared only where the arithmetic is exact: the same time, or months and years.
    @Test(
        arguments: [
            ("30000 GBP year", "30000 GBP year", true), ("29999.99 GBP year", "30000 GBP year", false),
            ("2500 GBP month", "30000 GBP year", true), ("2499.99 GBP month", "30000 GBP year", false),
            ("36000 GBP year", "3000 GBP month", true), ("15 GBP hour", "15 GBP hour", true),
            ("15 GBP hour", "30000 GBP year", nil), ("600 GBP week", "2500 GBP month", nil),
            ("90000 EUR year", "30000 GBP year", nil), ("30000-34000 GBP year", "30000- GBP year", true),
            ("28000-29000 GBP year", "30000 GBP year", false), ("28000-34000 GBP year", "30000 GBP year", nil),
            ("28000- GBP year", "30000 GBP year", nil), ("-29000 GBP year", "30000 GBP year", false),
            ("-34000 GBP year", "30000 GBP year", nil), ("30000 GBP year", "-34000 GBP year", nil),
        ] as [(String, String, Bool?)])
    func comparesOnlyWhatIsExact(mine: String, theirs: String, isAtLeast: Bool?) throws {
        let pay = try #require(Pay(mine))
        #expect(pay.isAtLeast(try #require(Pay(theirs))) == isAtLeast)
    }
}
