import Domain
import Phrases
import Testing
import Words

@testable import Intake

@Suite struct AddReaderTests {
    static let reader = Result {
        AddReader(try PhraseBook(files: try Samples.phraseFiles())) { DaySaid.possible($0, today: $1, isAhead: $2) }
    }
    /// Tuesday 10 March 2026.
    static let today = Day(number: 20_522)

    private func read(_ text: String) throws -> AddReading {
        try Self.reader.get().read(text, today: Self.today, employers: ["Zenith Works"], people: ["Ines Marlow"])
    }

    /// What was read, in one line.
    static func told(_ reading: AddReading) -> String {
        var parts: [String] = []
        for field in ApplicationField.allCases {
            let text = field.text(of: reading.details, kind: reading.kind)
            if !text.isEmpty, field != .kind || reading.kind != .application {
                parts.append("\(field.rawValue)=\(text)")
            }
            if field == .role, let day = reading.applied { parts.append("applied=\(day)") }
        }
        if !reading.note.isEmpty { parts.append("note=\(reading.note)") }
        parts += reading.doubts.map { doubt in
            switch doubt {
            case .noDay: "doubt=noDay"
            case .twoDays: "doubt=twoDays"
            case .order: "doubt=order"
            case .address: "doubt=address"
            }
        }
        return parts.joined(separator: " ")
    }

    @Test(arguments: AddSamples.lines) func understandsLines(line: String, expected: String) throws {
        let told = Self.told(try read(line))
        let sorted = { (text: String) in text }
        #expect(sorted(told) == sorted(expected), "\(line)")
    }

    /// Nothing typed is lost: every word is in a field, in the words of one, or in the note.
    @Test(arguments: AddSamples.lines) func losesNoWords(line: String, expected: String) throws {
        let reading = try read(line)
        let kept = foldedWords(
            ([reading.note] + reading.understood.map(\.words)
                + ApplicationField.allCases.map { $0.text(of: reading.details, kind: reading.kind) }).joined(
                    separator: " "))
        let empty: Set<String> = [
            "i", "to", "for", "at", "the", "a", "are", "looking", "not", "applied", "yet", "want", "apply", "job",
        ]
        for word in foldedWords(line) where !empty.contains(word) {
            #expect(kept.contains { $0.contains(word) || word.contains($0) }, "\(word) of \(line)")
        }
    }

    @Test(arguments: AddSamples.hostile) func standsFirm(text: String) throws {
        for text in [text, "Acme, nurse, " + text, text + " Acme, nurse", text + text] {
            let reading = try read(text)
            #expect(reading.details.employer.count <= longestLine)
            #expect(reading.understood.allSatisfy { !$0.words.isEmpty })
        }
    }

    @Test func takesItsTimeWithNothing() throws {
        for text in [
            String(repeating: "applied via in at ", count: 3000), String(repeating: "(", count: 20_000),
            String(repeating: "£32k-", count: 4000), String(repeating: "a", count: 50_000),
            String(repeating: "x\n", count: 9000),
        ] {
            let time = try ContinuousClock().measure { _ = try read(text) }
            #expect(time < .seconds(5), "\(text.prefix(20)) took \(time)")
        }
    }

    @Test func knowsEmployersOfTheSearch() throws {
        #expect(Self.told(try read("zenith works ward nurse")) == "employer=Zenith Works role=Ward Nurse")
    }

    @Test(arguments: [
        (
            "https://www.indeed.com/viewjob?jk=4711",
            "source=Indeed url=https://www.indeed.com/viewjob?jk=4711 route=posting"
        ),
        (
            "https://acme.example/careers/ward-nurse-1234",
            "employer=Acme role=Ward Nurse url=https://acme.example/careers/ward-nurse-1234 doubt=address"
        ),
        (
            "https://boards.greenhouse.io/acmefoods/jobs/4711",
            "employer=Acmefoods url=https://boards.greenhouse.io/acmefoods/jobs/4711 doubt=address"
        ),
        (
            "https://acme.wd3.myworkdayjobs.com/en-US/Careers/job/Leeds/Ward-Nurse_R123",
            "employer=Acme role=Ward Nurse url=https://acme.wd3.myworkdayjobs.com/en-US/Careers/job/Leeds/Ward-Nurse_R123 doubt=address"
        ),
        (
            "https://www.linkedin.com/jobs/view/ward-nurse-at-acme-4711",
            "employer=Acme role=Ward Nurse source=Linkedin url=https://www.linkedin.com/jobs/view/ward-nurse-at-acme-4711 "
                + "route=posting doubt=address"
        ),
        (
            "www.harbour-lane.example/jobs",
            "employer=Harbour Lane url=https://www.harbour-lane.example/jobs doubt=address"
        ),
    ])
    func readsOnlyWhatAnAddressNames(link: String, expected: String) throws {
        #expect(Self.told(try read(link)) == expected)
    }

    /// The line below the title is the firm, with its place unless the comma is part of the name.
    @Test(
        arguments: [
            ("Brightwater Hospice, York", "Brightwater Hospice", "York"), ("Acme, Inc.", "Acme, Inc", nil),
            ("Day, Lee and Hart", "Day, Lee and Hart", nil), ("Acme | Leeds", "Acme", nil),
            ("Pier Four, Bath BA1 1AA", "Pier Four, Bath BA1 1AA", nil),
        ] as [(String, String, String?)])
    func readsTheFirmBelowTheTitle(line: String, employer: String, place: String?) throws {
        let reading = try read(
            "Ward Nurse\n\(line)\nClosing date: 5 December 2026\n\nAbout the role\nYou must be registered.")
        #expect(reading.details.employer == employer)
        #expect(reading.details.place == place)
    }

    @Test func readsAPosting() throws {
        let posting = """
            Ward Nurse
            Ashdown Hospital
            Location: Leeds
            Salary: £32,000 to £36,000 a year
            Closing date: 3 April 2026
            Reference: AH/1234

            About us
            Ashdown Hospital is a small hospital. The post is hybrid.

            Responsibilities
            - You will run the ward at night.

            How to apply: https://jobs.ashdown.example/17
            """
        let reading = try read(posting)
        #expect(reading.form == .posting)
        #expect(reading.details.employer == "Ashdown Hospital")
        #expect(reading.details.role == "Ward Nurse")
        #expect(reading.details.place == "Leeds")
        #expect(reading.details.pay == Pay("32000-36000 GBP year"))
        #expect(reading.details.closing == Day("2026-04-03"))
        #expect(reading.details.reference == "AH/1234")
        #expect(reading.details.workMode == .hybrid)
        #expect(reading.details.url == "https://jobs.ashdown.example/17")
        #expect(reading.note == posting)
        #expect(reading.applied == nil)
    }

    @Test func readsWhoIsHiring() throws {
        let reading = try read(
            "We make sails.\nHarbour Sails is looking for a Sailmaker.\nWhat we offer: a pension.\nAbout you: patient.\n"
        )
        #expect(reading.details.employer == "Harbour Sails")
        #expect(reading.details.role == "Sailmaker")
    }
}
