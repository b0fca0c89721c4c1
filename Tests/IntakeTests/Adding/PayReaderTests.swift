import Domain
import Testing

@testable import Intake

@Suite struct PayReaderTests {
    @Test(
        arguments: [
            ("£32k", "32000 GBP year"), ("32k", "32000 GBP year"), ("32000", "32000 GBP year"),
            ("32,000–36,000 a year", "32000-36000 GBP year"), ("£32,000 to £36,000 a year", "32000-36000 GBP year"),
            ("£32-36k", "32000-36000 GBP year"), ("£32k - £36k pa", "32000-36000 GBP year"),
            ("£32k-36 p.a.", "32000-36000 GBP year"), ("£12.60 an hour", "12.60 GBP hour"),
            ("12.6/hr", "12.60 GBP hour"), ("£11.44ph", "11.44 GBP hour"), ("$25 - $30 per hour", "25-30 USD hour"),
            ("from £12.60 an hour", "12.60- GBP hour"), ("up to £40k", "-40000 GBP year"), ("£40k+", "40000- GBP year"),
            ("CHF 90,000 a year", "90000 CHF year"), ("90 000 CHF", nil), ("€3.200 monthly", "3200 EUR month"),
            ("€450 per day", "450 EUR day"), ("£500 p.d.", "500 GBP day"), ("£600 pw", "600 GBP week"),
            ("circa £45k", "45000 GBP year"), ("c. £45,000", "45000 GBP year"),
            ("32000-36000 GBP year", "32000-36000 GBP year"),
            ("36.000 € per annum", "36000 EUR year"), ("£2,400 pcm", "2400 GBP month"), ("£250", nil), ("", nil),
            ("competitive", nil), ("£32k and a car", nil), ("£36k to £32k", nil), ("£", nil), ("k", nil), ("£0", nil),
            ("£99999999999999999999", nil), ("1,2,3,4", nil), ("£1..2", nil),
        ] as [(String, String?)])
    func readsAField(text: String, pay: String?) {
        #expect(PayReader.read(text)?.description == pay)
    }

    @Test func takesTheCurrencyOfHome() {
        #expect(PayReader.read("32k", home: "EUR")?.currency == "EUR")
        #expect(PayReader.read("£32k", home: "EUR")?.currency == "GBP")
    }

    @Test(
        arguments: [
            ("Acme, ward nurse, £32k, remote", "£32k"),
            ("pay is 32,000–36,000 a year plus bonus", "32,000–36,000 a year"),
            ("12.60 an hour, nights", "12.60 an hour"), ("32k, hybrid", "32k"), ("Acme £40k+ DOE", "£40k+"),
            ("ref 1234", nil), ("3 days a week", nil), ("2 year contract", nil), ("36 hours a week", nil),
            ("401k", nil), ("10k users served", nil), ("5 a day", nil), ("3 pm on 4 May 2026", nil), ("2024-2026", nil),
            ("Band 5", nil), ("37.5 hours", nil), ("B2B sales", nil), ("up to the mark", nil), ("24/7", nil),
        ] as [(String, String?)])
    func findsItInALine(text: String, words: String?) {
        let line = LineTokens(text)
        let found = PayReader.find(in: line)
        #expect(found.map { line.words($0.range) } == words)
    }
}
