import Domain
import Foundation
import Testing

@Suite("A message goes in")
struct ReadTests {
    static let message = """
        From: Alice Brown <alice.brown@northgate.example>
        To: Sam Taylor <sam.taylor@example.com>
        Date: Tue, 3 Mar 2026 10:12:00 +0000
        Message-ID: <no-1@northgate.example>
        Subject: Your application for Data Analyst at Northgate Lanterns

        Dear Sam,

        Thank you for coming to the interview for the Data Analyst role at Northgate Lanterns last week.

        After careful consideration I am sorry to tell you that you were unsuccessful on this occasion.

        Kind regards,
        Alice Brown
        """

    @Test("From a pasted no to a reply marked as sent in five interactions, and the facts of it")
    func journey() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            let empty = try await owner.get("/read")
            let paste = try #require(empty.page.form(to: "/read"))
            #expect(paste.map(\.0) == ["seen", "message", "sender", "date"])
            // 1: the pasting itself. 2: "Read it".
            let proposal = try await owner.post("/read", ["message": Self.message])
            #expect(proposal.status == 200)
            #expect(proposal["Cache-Control"] == "no-store")
            #expect(proposal.text.contains("Northgate Lanterns"))
            #expect(try await house.facts().isEmpty, "nothing is noted without a yes")
            // 3: "Yes, and walk with me".
            var form = try #require(proposal.page.form(to: "/read/record"))
            form.append(("do", "walk"))
            let noted = try await owner.post("/read/record", fields: form)
            #expect(noted.status == 303)
            let reply = try await owner.get(try #require(noted["Location"]))
            let path = try #require(noted.place)
            #expect(path.hasSuffix("/walk/reply"))
            var letter = try #require(reply.page.form(to: path))
            #expect(letter.first { $0.0 == "body" }?.1.contains("Alice") == true)
            // 4: "I have sent it".
            letter.append(("do", "sent"))
            #expect(try await owner.post(path, fields: letter).status == 303)
            let facts = try await house.facts()
            for fact in ["application_added", "notice_received", "outcome_recorded", "letter_sent"] {
                #expect(facts.contains(fact), "\(fact) in \(facts)")
            }
            #expect(try await house.recorded().contains("you were unsuccessful on this occasion"))
        }
    }

    @Test("The same message is refused the second time, kindly, with everything still there")
    func sameTwice() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            try await record(Self.message, owner)
            let count = try await house.facts().count
            let proposal = try await owner.post("/read", ["message": Self.message])
            let form = try #require(proposal.page.form(to: "/read/record"))
            let again = try await owner.post("/read/record", fields: form + [("do", "record")])
            #expect(again.status == 422)
            #expect(again.text.contains("noted already"))
            #expect(again.page.form(to: "/read/record")?.contains { $0.1.contains("Dear Sam") } == true)
            #expect(try await house.facts().count == count)
        }
    }

    @Test("A reason in the news is a point to look at, and goes where it is put")
    func reasonInTheNews() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            let told = "unsuccessful on this occasion; the person we chose had already run a budget of that size."
            try await record(
                Self.message.replacingOccurrences(of: "unsuccessful on this occasion.", with: told), owner)
            let id = try #require(try await house.search().applications.keys.first)
            let path = "/applications/\(id)/walk/decode"
            let page = try await owner.get(path)
            #expect(page.text.contains("had already run a budget"))
            #expect(!page.text.contains("Nothing has been said"))
            #expect(!page.text.contains("<p>Kind regards"), "courtesy is no point")
            let form = try #require(page.page.form(to: path)).filter { !$0.0.hasPrefix("bin_") }
            let answer = try await owner.post(path, fields: form + [("bin_news-0", "let_it_go"), ("do", "save")])
            #expect(answer.status == 303)
            let points = try await house.search().applications[id]?.sortedPoints.map(\.value.bin)
            #expect(points == [.letItGo])
        }
    }

    @Test("The same words without their head are the same message")
    func sameWords() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            try await record(Self.message, owner)
            let before = try await house.facts()
            let id = try #require(try await house.search().applications.keys.first)
            let words = Self.message.split(separator: "\n\n", maxSplits: 1).last.map(String.init) ?? ""
            let answer = try await owner.post(
                "/read/record",
                [
                    "message": words, "application": id.text, "what": "rejection", "stage": "interview",
                    "on": "2026-03-10", "sender": "Alice Brown", "do": "record",
                ])
            #expect(answer.status == 422)
            #expect(try await house.facts() == before)
        }
    }

    private func record(_ message: String, _ owner: Browser) async throws {
        let proposal = try await owner.post("/read", ["message": message])
        let form = try #require(proposal.page.form(to: "/read/record"))
        #expect(try await owner.post("/read/record", fields: form + [("do", "record")]).status == 303)
    }

    @Test("Declining notes nothing and forgets what was pasted")
    func decline() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            _ = try await owner.post("/autosaves/read", ["message": "Half a message"])
            let answer = try await owner.post("/read/record", ["message": Self.message, "do": "decline"])
            #expect(answer.place == "/")
            #expect(try await house.facts().isEmpty)
            #expect(try await !owner.get("/read").text.contains("Half a message"))
        }
    }

    @Test(
        "What is not right yet comes back in the form",
        arguments: [
            ("employer", "", "employer"), ("role", "", "role"), ("on", "the day before never", "on"),
            ("on", "2031-01-01", "on"),
        ])
    func amiss(field: String, value: String, problem: String) async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            let proposal = try await owner.post("/read", ["message": Self.message])
            var form = try #require(proposal.page.form(to: "/read/record")).filter { $0.0 != field && $0.0 != "sender" }
            form += [(field, value), ("sender", "Somebody Else"), ("do", "record")]
            let answer = try await owner.post("/read/record", fields: form)
            #expect(answer.status == 422)
            #expect(answer.page.problems == [problem])
            #expect(answer.page.tag(id: problem)?.attributes["aria-invalid"] == "true")
            let kept = try #require(answer.page.form(to: "/read/record"))
            #expect(kept.contains { $0.0 == "sender" && $0.1 == "Somebody Else" })
            #expect(kept.contains { $0.0 == field && $0.1 == value })
            #expect(kept.contains { $0.0 == "message" && $0.1.contains("Dear Sam") })
            #expect(try await house.facts().isEmpty)
        }
    }

    @Test(
        "What is no message is told so, and no fault",
        arguments: [
            "", "   \n ", "\u{1}\u{2}", "Content-Type: text/plain\n\n", "\u{0}\u{0}",
        ])
    func noMessage(text: String) async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            let answer = try await owner.post("/read", ["message": text, "sender": "Alice", "date": "2026-03-09"])
            #expect(answer.status == 422)
            #expect(answer.page.problems == ["message"])
            #expect(answer.page.form(to: "/read")?.contains { $0.0 == "sender" && $0.1 == "Alice" } == true)
        }
    }
}
