import Foundation
import Testing

@testable import Domain

@Suite struct PayTests {
    @Test(arguments: [
        ("32000-36000 GBP year", 3_200_000, 3_600_000), ("32000 GBP year", 3_200_000, 3_200_000),
        ("12.60 GBP hour", 1_260, 1_260), ("12.05-13 EUR hour", 1_205, 1_300),
    ])
    func isWrittenAndReadBack(text: String, low: Int, high: Int) throws {
        let pay = try #require(Pay(text))
        #expect(pay.low == low && pay.high == high)
        #expect(pay.description == text)
    }

    @Test func hasOneEnd() throws {
        let from = try #require(Pay("32000- GBP year"))
        #expect(from.low == 3_200_000 && from.high == nil && from.description == "32000- GBP year")
        let upTo = try #require(Pay("-90000 CHF year"))
        #expect(upTo.low == nil && upTo.high == 9_000_000 && upTo.description == "-90000 CHF year")
    }

    @Test(arguments: [
        "", "32000", "32000 GBP", "32000 GBP fortnight", "36000-32000 GBP year", "- GBP year", "0 GBP year",
        "-0 GBP year", "32000 gbp year", "32000 £ year", "32k GBP year", "1-2-3 GBP year", "12.6 GBP hour",
        "12. GBP hour", "1000000001 GBP year", "99999999999999999999 GBP year", "٣٢ GBP year",
    ])
    func isNothingElse(text: String) {
        #expect(Pay(text) == nil)
    }

    @Test func takesTheMostAndNoMore() {
        #expect(Pay(low: Pay.most, high: nil, currency: "GBP", period: .year) != nil)
        #expect(Pay(low: Pay.most + 1, high: nil, currency: "GBP", period: .year) == nil)
        #expect(Pay(low: 1, high: 1, currency: "GBP", period: .hour) != nil)
        #expect(Pay(low: nil, high: nil, currency: "GBP", period: .hour) == nil)
    }

    /// As stored with an application; the fields are never renamed.
    @Test func hasStableBytes() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let bytes = try encoder.encode(try #require(Pay("32000-36000 GBP year")))
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == #"{"currency":"GBP","high":3600000,"low":3200000,"period":"year"}"#)
    }
}
