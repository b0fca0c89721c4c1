import Domain
import TestSupport
import Testing

@testable import Intake

/// Tuesday 10 March 2026 is today throughout.
@Suite struct RowsReaderTests {
    private static let now = Moment(day: AddReaderTests.today, minute: 540, offset: 0)

    private func rows(
        _ text: String, isSaidToBe: Bool = false, saying answers: RowsAnswers = .init(), search: JobSearch = JobSearch()
    ) throws -> RowsReading? {
        try AddReaderTests.reader.get().rows(
            in: text, isSaidToBe: isSaidToBe, saying: answers, search: search, at: Self.now)
    }

    private func meanings(_ text: String) throws -> [String]? { try rows(text)?.columns.map(\.meaning.code) }

    @Test func readsASheetWithHeadings() throws {
        let reading = try #require(
            try rows(
                """
                Company\tJob title\tDate applied\tStatus\tSalary\tLocation\tMood
                Acme\tWard Nurse\t3/3/2026\tRejection :(\t£32k\tLeeds\tfine
                Beta\tClerk\t2026-02-20\tApplied\t\tYork\t
                \tPorter\t\t\t\t\t

                Acme Ltd\tward nurse\t3 March 2026\t\t\t\t
                Gamma\t\t\t\t\t\t
                """))
        #expect(
            reading.columns.map(\.meaning.code) == ["employer", "role", "applied", "status", "pay", "place", "note"])
        #expect(reading.rows.map(\.number) == [2, 3, 4, 6, 7])
        #expect(reading.rows.map(\.problem) == [nil, nil, .noEmployer, nil, .noRole])
        #expect(reading.rows.map(\.isKnown) == [false, false, false, true, false])
        let first = reading.rows[0]
        #expect(first.applied == Day("2026-03-03"))
        #expect(first.outcome == .unsuccessful && first.ended == nil)
        #expect(first.details.pay == Pay("32000 GBP year"))
        #expect(first.note == "Mood: fine")
        #expect(reading.rows[1].reached == [.init(stage: .applied, round: nil, on: nil)])
    }

    @Test func guessesColumnsFromWhatTheyHold() throws {
        #expect(
            try meanings(
                "Acme\tWard Nurse\t2026-02-20\thttps://acme.example/1\nBeta\tClerk\t2026-02-21\thttps://b.example/x\n")
                == ["employer", "role", "applied", "url"])
        #expect(
            try meanings("2026-02-20,Acme,Clerk,Rejected,rang twice and left word\n2026-02-21,Beta,Nurse,Applied,")
                == ["applied", "employer", "role", "status", "note"])
        // A first row that says how things stand is no heading.
        #expect(
            try meanings("Acme\tWard Nurse\tApplied\tRemote\nBeta\tClerk\tRejected\tYork")?.prefix(3)
                == ["employer", "role", "status"])
        #expect(try rows("Acme\tWard Nurse\tApplied\tRemote\nBeta\tClerk\tRejected\tYork")?.rows.count == 2)
    }

    @Test(arguments: [
        "Acme, ward nurse, applied yesterday via Indeed, £32k",
        "Dear Sam,\nthank you for coming, and for your time.\nYours,\nPriya",
        "Company: Acme\nRole: Nurse", "Location\tLeeds\nSalary\t£30k\nCompany\tAcme\nRole\tNurse",
        "Ward nurse\n\nAcme\nLeeds",
        "We are looking for a nurse, a porter, and a clerk.\nApply by Friday, please, or later.", "", "\t",
        "\t\t\n\t\t", "a\tb",
    ])
    func leavesAloneWhatIsNoTable(text: String) throws {
        #expect(try rows(text) == nil)
    }

    @Test func takesTheSeekersWordOverItsGuess() throws {
        let text = "Acme\tWard Nurse\nBeta\tClerk"
        let turned = try #require(
            try rows(text, saying: .init(meanings: [.field(.role), .field(.employer)])))
        #expect(turned.rows.first?.details.employer == "Ward Nurse")
        let only = try #require(try rows("Acme\nBeta", isSaidToBe: true, saying: .init(role: "Clerk")))
        #expect(only.rows.map(\.details.role) == ["Clerk", "Clerk"] && only.rows.allSatisfy { $0.problem == nil })
        let noted = try #require(try rows(text, saying: .init(meanings: [.note, .aside])))
        #expect(noted.rows.map(\.problem) == [.noEmployer, .noEmployer])
        #expect(noted.rows.first?.note == "Acme")
    }

    // MARK: - Days

    private func applied(_ cells: String..., order: DayOrder? = nil) throws -> RowsReading {
        let body = cells.enumerated().map { "Firm \($0)\tClerk\t\($1)" }.joined(separator: "\n")
        return try #require(try rows("Company\tRole\tApplied\n" + body, saying: .init(order: order)))
    }

    @Test func asksOnceForTheOrderOfDays() throws {
        let open = try applied("3/4/2025", "2026-01-05", "5/6/2025")
        #expect(
            open.order == .open(words: "3/4/2025", try #require(Day("2025-04-03")), try #require(Day("2025-03-04"))))
        #expect(open.rows[0].applied == nil && open.rows[0].kept.map(\.why) == [.twoDays])
        #expect(open.rows[1].applied == Day("2026-01-05"))
        let first = try applied("3/4/2025", "5/6/2025", order: .dayFirst)
        #expect(first.rows.map(\.applied) == [Day("2025-04-03"), Day("2025-06-05")])
        let month = try applied("3/4/2025", "5/6/2025", order: .monthFirst)
        #expect(month.rows.map(\.applied) == [Day("2025-03-04"), Day("2025-05-06")])
    }

    @Test func findsTheOrderInTheTableItself() throws {
        #expect(try applied("3/4/2025", "13/4/2025").order == .known(.dayFirst))
        #expect(try applied("3/4/2025", "4/13/2025").rows[0].applied == Day("2025-03-04"))
        // Both at once show nothing.
        guard case .open = try applied("3/4/2025", "13/4/2025", "4/13/2025").order else {
            Issue.record("two orders in one table are not asked about")
            return
        }
        #expect(try applied("3/3/2025", "2026-01-05").order == .notNeeded)
    }

    @Test(
        arguments: [
            ("2026-03-03 00:00:00", "2026-03-03"), ("2026-03-03T10:30:00Z", "2026-03-03"), ("3-Mar-26", "2026-03-03"),
            ("Mar 3, 2026", "2026-03-03"), ("yesterday", "2026-03-09"), ("15/2/2026 10:30 AM", "2026-02-15"),
        ])
    func readsDaysAsSheetsWriteThem(cell: String, day: String) throws {
        #expect(try applied(cell).rows[0].applied == Day(day))
    }

    /// The day before today, today, and tomorrow.
    @Test func aDayToComeIsKeptAsANote() throws {
        let reading = try applied("2026-03-09", "2026-03-10", "2026-03-11", "soon")
        #expect(reading.rows.map { $0.applied?.description ?? "" } == ["2026-03-09", "2026-03-10", "", ""])
        #expect(reading.rows.flatMap(\.kept).map(\.why) == [.toCome, .notUnderstood])
        #expect(reading.rows[3].note == "Applied: soon")
    }

    @Test func severalDaysInOneCellAreRounds() throws {
        let reading = try #require(
            try rows(
                "Company\tRole\tApplied\tInterview\nAcme\tClerk\t7/20/25\t8/5 & 8/14\nBeta\tClerk\t7/21/25\tspoke to recruiter"
            ))
        #expect(reading.order == .known(.monthFirst))
        #expect(
            reading.rows[0].reached == [
                .init(stage: .interview, round: 1, on: Day("2025-08-05")),
                .init(stage: .interview, round: 2, on: Day("2025-08-14")),
            ])
        #expect(reading.rows[1].note == "Interview: spoke to recruiter")
    }

    // MARK: - How it stands

    @Test(
        arguments: [
            ("Rejected", nil, .unsuccessful), ("Rejection :(", nil, .unsuccessful), ("REJECTED!!", nil, .unsuccessful),
            ("No", nil, .unsuccessful), ("Unsuccessful after 2nd interview", .interview, .unsuccessful),
            ("rejected without interview", nil, .unsuccessful), ("Offer declined", .offer, .declined),
            ("No response", nil, .noResponse), ("ghosted", nil, .noResponse), ("no response yet", .applied, nil),
            ("Phone screen", .screen, nil), ("spoke to recruiter", .screen, nil), ("Applied", .applied, nil),
            ("Not applied yet", .saved, nil), ("Wishlist", .saved, nil), ("Final round", .final, nil),
            ("Offer", .offer, nil), ("accepted", nil, .accepted), ("Withdrew", nil, .withdrawn),
            ("role withdrawn", nil, .roleCancelled), ("offer rescinded", .offer, .offerWithdrawn),
            ("Take-home", .assessment, nil), ("Interviewing", .interview, nil), ("under review", .applied, nil),
            ("position filled", nil, .unsuccessful),
        ] as [(String, Stage?, Outcome?)])
    func knowsTheWordsOfOthers(words: String, stage: Stage?, outcome: Outcome?) throws {
        let status = try #require(try AddReaderTests.reader.get().status(words))
        #expect(status.outcome == outcome, "\(words)")
        #expect(status.stage == stage, "\(words)")
    }

    @Test(arguments: ["blue", "", ":(", "declined", "closed", "on hold", "no idea", "not sure", "Leeds"])
    func claimsNothingOfOtherWords(words: String) throws {
        #expect(try AddReaderTests.reader.get().status(words) == nil)
    }

    @Test func whatSaysMoreIsKeptWordForWord() throws {
        let reading = try #require(
            try rows(
                "Company\tRole\tStatus\nAcme\tClerk\tRejected 2/3/2026\nBeta\tClerk\tRejected, they wanted a driver\nGamma\tClerk\tInterview 20 February"
            ))
        #expect(reading.rows[0].outcome == .unsuccessful && reading.rows[1].outcome == .unsuccessful)
        #expect(reading.rows[1].note == "Status: Rejected, they wanted a driver")
        #expect(reading.rows[2].reached == [.init(stage: .interview, round: 1, on: Day("2026-02-20"))])
        #expect(reading.rows[2].note.isEmpty)
    }

    // MARK: - Rows that cannot be taken

    @Test func aRowThatWouldBeRefusedSaysWhy() throws {
        let reading = try #require(
            try rows(
                "Company\tRole\tApplied\tStatus\tDate closed\tUsername\nAcme\tClerk\t2026-03-05\tRejected\t2026-03-01\t\nBeta\tClerk\t\t\t\tsam / password: hunter2"
            ))
        #expect(
            reading.rows[0].problem
                == .refused(.outOfOrder(try #require(Day("2026-03-05")), try #require(Day("2026-03-01")))))
        #expect(reading.rows[1].problem == .refused(.maybePassword(field: "portal_user")))
    }

    @Test func passwordsAreLeftAside() throws {
        let reading = try #require(try rows("Company\tRole\tPassword\nAcme\tClerk\thunter2"))
        #expect(reading.columns[2].meaning == .aside)
        #expect(reading.rows[0].note.isEmpty && reading.rows[0].problem == nil)
    }

    /// Every word of a row stands in a field, was understood, or is kept in the note.
    @Test func commandsAreOneForEachThing() throws {
        let reading = try #require(
            try rows(
                "Company\tRole\tApplied\tStatus\tNotes\nAcme\tClerk\t2026-02-01\tRejected after 2nd interview\tkind people"
            ))
        let row = reading.rows[0]
        var fold = Fold(at: Self.now)
        try fold.record(
            Together(row.commands(application: .init("a"), note: .init("n"), today: AddReaderTests.today)))
        let application = try #require(fold.search.applications[.init("a")])
        #expect(application.stage == .interview && application.round == 2)
        #expect(application.outcome == .unsuccessful && application.ending?.value.isDayKnown == false)
        #expect(application.appliedOn == Day("2026-02-01") && application.notes.count == 1)
        #expect(application.lastDay(upTo: AddReaderTests.today) == Day("2026-02-01"))
    }

    @Test(arguments: [
        "\"", "\"\"\"\t\"\n\"", "a\tb\n\"c", "\u{0}\t\n\u{0}\t", ",\n,", ";;;\n;;;", "Company\tRole\n\t\u{202E}\t\t\t",
    ])
    func standsFirm(text: String) throws {
        let all = Array(repeating: ColumnMeaning.all, count: 3).flatMap { $0 }
        for order in DayOrder.allCases {
            let reading = try rows(text + "\n" + text, isSaidToBe: true, saying: .init(meanings: all, order: order))
            #expect((reading?.rows.count ?? 0) <= 8)
        }
    }
}
