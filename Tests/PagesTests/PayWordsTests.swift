import Domain
import Intake
import Testing
import Words

/// What a page shows as pay is what its form takes.
@Suite struct PayWordsTests {
    @Test(arguments: [
        ("32000-36000 GBP year", "£32,000 to £36,000 a year"), ("32000 GBP year", "£32,000 a year"),
        ("12.60- GBP hour", "from £12.60 an hour"), ("-90000 CHF year", "up to CHF 90,000 a year"),
        ("450 EUR day", "€450 a day"), ("3200-3300 USD month", "$3,200 to $3,300 a month"),
        ("0.05 GBP hour", "£0.05 an hour"),
        ("1000000000 GBP year", "£1,000,000,000 a year"), ("600 AUD week", "AUD 600 a week"),
        ("7 GBP year", "£7 a year"),
        ("999-1000.50 SEK month", "SEK 999 to SEK 1,000.50 a month"),
    ])
    func areReadBack(text: String, words: String) throws {
        let pay = try #require(Pay(text))
        #expect(PayWords.of(pay) == words)
        #expect(PayReader.read(words) == pay)
    }
}
