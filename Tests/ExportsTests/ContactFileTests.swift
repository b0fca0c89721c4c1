import Domain
import Exports
import Guidance
import TestSupport
import Testing

@Suite("People as cards for an address book") struct ContactFileTests {
    private func file(_ people: PersonDetails...) throws -> String {
        var world = World(on: "2026-03-02")
        for (index, details) in people.enumerated() {
            try world.perform(AddPerson(id: .init("p\(index)"), details: details))
        }
        return ContactFile.text(of: Shareable.contactCards(of: world.search))
    }

    @Test("nobody makes an empty file") func empty() throws {
        #expect(try file() == "")
    }

    @Test("a card has what an address book wants, line by line") func wholeCard() throws {
        let written = try file(
            PersonDetails(
                name: "Mary Ann O’Hara", relation: .recruiter, title: "Partner; Works, & Co\\Sons",
                agency: "Tern, Vale; Co", address: "mary@example.com", phone: "+44 1632 960118",
                howMet: "At the fair", notes: "Rings back after four.", knowsOfSearch: true))
        #expect(
            written == """
                BEGIN:VCARD\r
                VERSION:4.0\r
                UID:rebound-p0\r
                FN:Mary Ann O’Hara\r
                N:O’Hara;Mary Ann;;;\r
                ORG:Tern\\, Vale\\; Co\r
                TITLE:Partner\\; Works\\, & Co\\\\Sons\r
                EMAIL:mary@example.com\r
                TEL:+44 1632 960118\r
                END:VCARD\r

                """)
    }

    @Test("nothing private and nothing of the search is in it") func holdsNothingPrivate() throws {
        let written = try file(
            PersonDetails(
                name: "Alice", relation: .recruiter, howMet: "Fair", notes: "Secret", isAtPresentEmployer: true))
        for word in ["Secret", "Fair", "recruiter", "NOTE", "CATEGORIES", "present"] {
            #expect(!written.contains(word), "\(word)")
        }
    }

    @Test("by name, one word is a name too, and no line is too long") func ordersAndFolds() throws {
        let endless = String(repeating: "Zoë", count: 60)
        let written = try file(PersonDetails(name: endless, relation: .hr), PersonDetails(name: "Bob", relation: .hr))
        let lines = written.split(separator: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        #expect(lines.filter { $0 == "BEGIN:VCARD" }.count == 2)
        #expect(lines[4] == "N:Bob;;;;")
        #expect(written.replacing("\r\n ", with: "").contains("FN:\(endless)\r\n"))
    }
}
