import Domain
import Guidance
import TestSupport
import Testing
import Words

/// What is said otherwise in American English.
@Suite struct AmericanTests {
    private let today = day("2026-03-10")

    private func american<T>(_ body: () throws -> T) rethrows -> T {
        try Language.$current.withValue(.americanEnglish, operation: body)
    }

    @Test func theKindsAreThoseOfTheSeeker() {
        #expect(Language.allCases.map(\.rawValue) == Seeker.variants)
        #expect(Language.current == .britishEnglish)
        var world = Fold()
        #expect(Language(of: world.search.seeker) == .britishEnglish)
        #expect(throws: Never.self) {
            try world.record(DescribeSeeker(SeekerDescribed(words: "en-US")))
        }
        #expect(Language(of: world.search.seeker) == .americanEnglish)
    }

    @Test(arguments: [
        ("2026-03-03", "Tuesday, March 3", "Tuesday, March 3, 2026"),
        ("2025-12-31", "Wednesday, December 31, 2025", "Wednesday, December 31, 2025"),
    ])
    func saysDays(text: String, long: String, exact: String) {
        american {
            #expect(DayWords.long(day(text), today: today) == long)
            #expect(DayWords.exact(day(text)) == exact)
            #expect("\(DayWords.weekday(day(text))), \(DayWords.dated(day(text)))" == exact)
        }
    }

    /// Around both noons.
    @Test(arguments: [
        (0, "12:00 AM"), (59, "12:59 AM"), (60, "1:00 AM"), (719, "11:59 AM"), (720, "12:00 PM"), (780, "1:00 PM"),
        (870, "2:30 PM"), (1439, "11:59 PM"),
    ])
    func saysTimes(minute: Int, text: String) {
        american { #expect(DayWords.clock(minute) == text) }
        #expect(ClockSaid.minute(text) == minute, "what is said can be typed")
    }

    @Test func saysMoments() {
        let moment = Moment(day: day("2026-03-12"), minute: 870, offset: 0)
        american {
            #expect(DayWords.moment(moment, today: today) == "Thursday, March 12 at 2:30 PM")
            #expect(DayWords.moment(moment, today: day("2026-03-11")) == "tomorrow at 2:30 PM")
            #expect(WeekWords.title(day("2026-03-12"), today: today) == "Monday, March 9 to Sunday, March 15")
            #expect(
                WeekWords.title(day("2025-12-31"), today: today)
                    == "Monday, December 29, 2025 to Sunday, January 4, 2026")
        }
    }

    /// Two readings stay two; which comes first is a matter of the English.
    ///
    /// Dots are day first everywhere.
    @Test(arguments: [
        ("3/4/2026", ["2026-04-03", "2026-03-04"]), ("3.4.2026", ["2026-04-03", "2026-03-04"]),
        ("13/4/2026", ["2026-04-13"]), ("4/13/2026", ["2026-04-13"]), ("4/4/2026", ["2026-04-04"]),
        ("March 4, 2026", ["2026-03-04"]), ("Wednesday, March 4, 2026", ["2026-03-04"]), ("31/31/2026", []),
    ])
    func readsDays(text: String, british: [String]) {
        let days = british.map { day($0) }
        #expect(DaySaid.possible(text, today: today, isAhead: false) == days)
        american {
            let isSlashed = text.contains("/")
            #expect(DaySaid.possible(text, today: today, isAhead: false) == (isSlashed ? days.reversed() : days))
        }
    }

    @Test func oneTaskDoesNotSpeakForAnother() async {
        await Language.$current.withValue(.americanEnglish) {
            async let inside = Terms.cv
            let outside = await Task.detached { Terms.cv }.value
            #expect(await inside == "résumé")
            #expect(outside == "CV")
        }
        #expect(Terms.cv == "CV")
    }
}

/// Letters in American English.
@Suite struct AmericanLetterTests {
    static let kinds: [LetterKind] = [.reply, .feedbackRequest, .mentorRequest]

    @Test(arguments: kinds) func readsAsRecorded(kind: LetterKind) throws {
        let text = Language.$current.withValue(.americanEnglish) {
            var text = ""
            for row in LetterCases.pairwise where row.kind == kind {
                let letter = LetterWords.compose(row.facts)
                text += "=== \(row.name)\nTo: \(letter.recipientName ?? "-") <\(letter.address ?? "-")>\n"
                text += "Subject: \(letter.title)\n\n\(letter.body)\n\n"
            }
            return text
        }
        try Golden().expect(text, named: "american-\(kind.rawValue).txt")
    }

    /// Names and words of others, as they stand in the cases.
    private static let theirs = [
        "Programme Officer", "how your repairs teams will move into the neighbourhoods", "£32,000 a year",
        "how their repairs teams will move into the neighbourhoods",
    ]

    @Test func noWordOfOursIsOnlyBritish() {
        var faults: [String] = []
        for row in LetterCases.full {
            let british = LetterWords.compose(row.facts)
            let american = Language.$current.withValue(.americanEnglish) { LetterWords.compose(row.facts) }
            var ours = american.title + "\n" + american.body
            for text in Self.theirs {
                let pieces = ours.components(of: text)
                if pieces.count != (british.title + "\n" + british.body).components(of: text).count {
                    faults.append("\(row.name): “\(text)” is not as it was written")
                }
                ours = pieces.joined()
            }
            let words = OnlyBritish.words(in: ours)
            if !words.isEmpty { faults.append("\(row.name): \(words.sorted())") }
        }
        #expect(faults.isEmpty, "\(faults.count) faults, first: \(faults.prefix(5))")
    }
}

extension String {
    /// What stands between the places where it says this.
    fileprivate func components(of text: String) -> [Substring] {
        split(separator: text, omittingEmptySubsequences: false)
    }
}
