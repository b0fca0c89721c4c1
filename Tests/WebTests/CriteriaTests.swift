import Domain
import Testing

@Suite("Criteria of a posting, over the web")
struct CriteriaTests {
    private let path = "/applications/open/criteria"

    private func send(
        _ path: String, _ fields: KeyValuePairs<String, String>, _ owner: Browser, _ house: House
    ) async throws -> Answer {
        let seen = ("seen", String(try await house.sequence()))
        return try await owner.post(path, fields: [seen] + fields.map { ($0, $1) })
    }

    private func criteria(in house: House) async throws -> [Criterion] {
        try await house.search().applications[.init("open")]?.criteria ?? []
    }

    @Test("A posting is read and nothing is kept before a yes")
    func reading() async throws {
        try await House.open { house in
            try await house.withOpen()
            let owner = try await Browser.owner(of: house)
            #expect(try await owner.get(path).text.contains("Read them out of the posting"))
            let posting = "Essential\n- Keeps a ledger (30%, max 250 words)\n- Calm\n\nDesirable\n- Some Welsh\n"
            let before = try await house.sequence()
            let read = try await send("\(path)/read", ["posting": posting], owner, house)
            #expect(read.status == 200)
            for words in ["Keeps a ledger", "30%", "250", "Some Welsh", "Keep what is ticked"] {
                #expect(read.text.contains(words), "\(words)")
            }
            #expect(try await house.sequence() == before)
            let kept = try await send(
                "\(path)/keep",
                [
                    "keep": "0", "text_0": "Keeps a ledger", "kind_0": "must", "weight_0": "30%", "word_limit_0": "250",
                    "text_1": "Calm", "kind_1": "must", "text_2": "Some Welsh", "kind_2": "wish",
                ], owner, house)
            #expect(kept.status == 303 && kept["Location"]?.hasPrefix("\(path)?did=") == true)
            let found = try await criteria(in: house)
            #expect(found.map(\.text) == ["Keeps a ledger"] && found.first?.asked.wordLimit == 250)
        }
    }

    @Test("What cannot be read comes back in the form with what was typed")
    func mending() async throws {
        try await House.open { house in
            try await house.withOpen()
            let owner = try await Browser.owner(of: house)
            let empty = try await send("\(path)/read", ["posting": " "], owner, house)
            #expect(empty.status == 422 && empty.text.contains("Paste the words of the posting"))
            let several = try await send(
                "\(path)/read", ["posting": #"{"jobs":[{"title":"Cook"},{"title":"Baker"}]}"#], owner, house)
            #expect(several.status == 422 && several.text.contains("Cook and Baker"))
            let wrong = try await send(
                "\(path)/keep", ["keep": "0", "text_0": "Calmness", "years_0": "a few"], owner, house)
            #expect(wrong.status == 422 && wrong.text.contains("Calmness") && wrong.text.contains("a few"))
            let noText = try await send(path, ["text": " ", "weight": "heavy"], owner, house)
            #expect(noText.status == 422 && noText.text.contains("heavy"))
            #expect(try await criteria(in: house).isEmpty)
        }
    }

    @Test("Each side's view, the answer and the score are kept, and what lies between is said")
    func views() async throws {
        try await House.open { house in
            try await house.withOpen()
            let owner = try await Browser.owner(of: house)
            _ = try await send(path, ["text": "Keeps a ledger", "kind": "must", "word_limit": "3"], owner, house)
            let id = try #require(try await criteria(in: house).first).id
            let fields: KeyValuePairs = [
                "text": "Keeps a ledger", "kind": "must", "word_limit": "3", "own": "have", "shown": "not",
                "answer": "I kept two ledgers.", "answered_on": "2026-03-01", "view": "not_met",
                "their_words": "We heard little of it.", "from": "Alice", "score": "3 out of 7",
                "said_on": "2026-03-09",
            ]
            let kept = try await send("\(path)/\(id)", fields, owner, house)
            #expect(kept.status == 303 && kept["Location"]?.hasSuffix("#c-\(id)") == true)
            let page = try await owner.get(path).text
            for words in [
                "Had it, did not show it", "3 out of 7", "4 words, 1 more than the 3 they allow",
                "We heard little of it.",
            ] {
                #expect(page.contains(words), "\(words)")
            }
            #expect(try await owner.get("/applications/open").text.contains("Had it, did not show it"))
            let sequence = try await house.sequence()
            _ = try await send("\(path)/\(id)", fields, owner, house)
            #expect(try await house.sequence() == sequence, "the same form records nothing")
            for (field, value) in [("score", "8/7"), ("answered_on", "2099-01-01"), ("said_on", "2099-01-01")] {
                let wrong = try await send("\(path)/\(id)", ["text": "Other words", field: value], owner, house)
                #expect(wrong.status == 422 && wrong.text.contains("c-\(id)-\(field)-problem"), "\(field)")
            }
            #expect(try await owner.get("/search?q=two+ledgers").text.contains("\(path)#c-\(id)"))
            _ = try await send("\(path)/\(id)/removals", [:], owner, house)
            #expect(try await criteria(in: house).isEmpty)
            #expect(try await owner.get("/applications/nobody/criteria").status == 404)
        }
    }
}
