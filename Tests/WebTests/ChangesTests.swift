import Domain
import Testing

@Suite("Changes, undo, double clicks and conflicts")
struct ChangesTests {
    @Test("After a change the browser goes and looks, with a notice that takes it back and brings it again")
    func undo() async throws {
        try await House.open { house in
            let id = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            let seen = String(try await house.sequence())
            let answer = try await owner.post("/applications/\(id)/notes", ["seen": seen, "text": "Rang my sister"])
            #expect(answer.status == 303)
            let place = try #require(answer["Location"])
            #expect(place.hasPrefix("/applications/\(id)?did="))
            let page = try await owner.get(place)
            #expect(page.text.contains("Rang my sister"))
            let undone = try await press(undoIn: page, owner)
            #expect(!undone.text.contains("<p>Rang my sister"))
            #expect(try await house.search().applications[.init(id)]?.notes.isEmpty == true)
            let again = try await press(undoIn: undone, owner)
            #expect(again.text.contains("Rang my sister"))
            #expect(try await house.facts().suffix(3) == ["note_written", "retracted", "retracted"])
        }
    }

    @Test("What hangs on a change is listed before anything is taken back")
    func dependents() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            _ = try await owner.post(
                "/applications", ["employer": "Quillback Foods", "role": "Cook", "applied": "2026-03-02"])
            let added = try #require(try await house.lastChange())
            let id = try #require(try await house.search().applications.keys.first)
            _ = try await owner.post("/applications/\(id)/notes", ["text": "Rang my sister"])
            let before = try await house.facts()

            let asked = try await owner.post("/changes/\(added)/undo", ["back": "/applications/\(id)"])
            #expect(asked.status == 200)
            #expect(asked.text.contains("Other things hang on this"))
            #expect(asked.text.contains("Kept the note"))
            #expect(try await house.facts() == before, "nothing is taken back before the yes")

            let form = try #require(asked.page.form(to: "/changes/\(added)/undo"))
            #expect(try await owner.post("/changes/\(added)/undo", fields: form).place == "/")
            #expect(try await house.search().applications.isEmpty)
        }
    }

    private func press(undoIn answer: Answer, _ owner: Browser) async throws -> Answer {
        let action = try #require(
            answer.page.tags.first { $0.name == "form" && $0.attributes["action"]?.hasSuffix("/undo") == true }?
                .attributes["action"])
        let sent = try await owner.post(action, fields: try #require(answer.page.form(to: action)))
        #expect(sent.status == 303)
        return try await owner.get(try #require(sent["Location"]))
    }

    @Test(
        "Undo leads back to where it was asked, and never away",
        arguments: [
            ("/lessons", "/lessons"), ("//evil.example", "/"), ("https://evil.example/", "/"), ("/\\evil.example", "/"),
            ("/\t/evil.example", "/"), ("/x\r\nSet-Cookie: a=b", "/"), ("evil", "/"), ("", "/"),
            ("/applications/gone", "/"), ("/applications/quillback", "/applications/quillback"),
            ("/applications/new", "/applications/new"),
        ])
    func back(path: String, place: String) async throws {
        try await House.open { house in
            _ = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            _ = try await owner.post("/lessons", ["text": "Ask sooner"])
            let change = try #require(try await house.lastChange())
            let answer = try await owner.post("/changes/\(change)/undo", ["back": path])
            #expect(answer.status == 303)
            #expect(answer.place == place)
            #expect(answer["Set-Cookie"] == nil)
            // Where `/x…` with a line end goes, the whole of it must not come along.
            #expect(answer["Location"]?.contains("evil") == false)
        }
    }

    @Test(
        "The same form sent twice is recorded once and leads to the same place",
        arguments: [
            ("/applications", "employer=Alder&role=Clerk"), ("/people", "name=Charlie"), ("/lessons", "text=Ask"),
            ("/applications/quillback/notes", "text=Hello"),
            ("/applications/quillback/feedback", "words=Good&from=Alice"),
            ("/applications/quillback/walk/reflect", "do=save&lesson=Ask"), ("/settings", "theme=dark"),
        ])
    func twice(path: String, body: String) async throws {
        try await House.open { house in
            _ = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            let seen = try await house.sequence()
            let fields = (body + "&seen=\(seen)").split(separator: "&").map { pair in
                let halves = pair.split(separator: "=")
                return (String(halves[0]), String(halves[1]))
            }
            let first = try await owner.post(path, fields: fields)
            let count = try await house.facts().count
            let second = try await owner.post(path, fields: fields)
            #expect(first.status == 303 && second.status == 303)
            #expect(first["Location"] == second["Location"])
            #expect(try await house.facts().count == count)
            #expect(count > seen)
        }
    }

    @Test("A form sent again after it was taken back is recorded again")
    func afterUndo() async throws {
        try await House.open { house in
            let id = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            let seen = String(try await house.sequence())
            for _ in 0..<2 {
                let sent = try await owner.post("/lessons", ["seen": seen, "text": "Ask sooner", "application": id])
                #expect(sent.status == 303)
                #expect(try await owner.get("/lessons").text.contains("Ask sooner"))
                let change = try #require(try await house.lastChange())
                #expect(sent["Location"] == "/lessons?did=\(change)")
                #expect(try await owner.post("/changes/\(change)/undo", [:]).status == 303)
                #expect(try await !owner.get("/lessons").text.contains("Ask sooner"))
            }
        }
    }

    @Test("A form made before a change is a conflict that keeps what was typed, and goes through when sent again")
    func conflict() async throws {
        try await House.open { house in
            let id = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            let seen = String(try await house.sequence())
            try await house.perform(RecordStage(application: .init(id), stage: .final, on: Day("2026-03-05") ?? .first))
            let mine = "Mine, with <b>marks</b> & \"quotes\"\nand two lines"
            let answer = try await owner.post(
                "/applications/\(id)/feedback",
                ["seen": seen, "words": mine, "from": "Bob", "how": "phone", "on": "2026-03-09"])
            #expect(answer.status == 409)
            let form = try #require(answer.page.form(to: "/applications/\(id)/feedback"))
            for (name, value) in ["words": mine, "from": "Bob", "how": "phone", "on": "2026-03-09"] {
                #expect(form.contains { $0.0 == name && $0.1 == value }, "\(name)")
            }
            let shown = answer.page.tags.filter { $0.name == "textarea" }.compactMap { $0.attributes["name"] }
            #expect(shown.contains("words") && shown.contains("from"), "typed words are shown, not only sent along")
            #expect(!answer.text.contains("<b>marks"))
            let again = try await owner.post("/applications/\(id)/feedback", fields: form)
            #expect(again.status == 303)
            let said = try await house.search().applications[.init(id)]?.feedback.last?.value
            #expect(said?.words == mine)
            #expect(said?.from == "Bob")
            #expect(said?.channel == .phone)
        }
    }

    @Test(
        "A fault of the log shows a reference and everything typed, and the form can be sent once more",
        arguments: [
            ("/applications", "employer"), ("/people", "name"), ("/lessons", "text"), ("/settings", "help_name"),
            ("/applications/quillback/notes", "text"), ("/applications/quillback/walk/reflect", "lesson"),
            ("/applications/quillback/feedback", "words"),
        ])
    func fault(path: String, field: String) async throws {
        try await House.open { house in
            _ = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            let words = "Saltmarsh \(field) words"
            let fields = [("seen", String(try await house.sequence())), (field, words), ("role", "Clerk")]
            house.log.trouble = .fault
            let answer = try await owner.post(path, fields: fields)
            #expect(answer.status == 500)
            let reference = try #require(answer.page.tags.first { $0.name == "code" }?.text)
            #expect(reference.count == 8)
            #expect(LogBook.text.contains(reference))
            #expect(!LogBook.text.contains("Saltmarsh") && !LogBook.text.contains("Quillback"))
            #expect(!answer.text.contains("Fault()"))
            house.log.trouble = .none
            let again = try await owner.post(path, fields: try #require(answer.page.form(to: path)))
            #expect(again.status == 303)
            #expect(try await owner.get(again["Location"] ?? "/").status == 200)
            #expect(try await house.recorded().contains(words))
        }
    }

    @Test("While something else writes all the time, nothing typed is lost, and it can be sent once more")
    func busy() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            house.log.trouble = .busy
            let answer = try await owner.post("/people", ["seen": "0", "name": "Charlie", "notes": "Met at the fair"])
            #expect(answer.status == 503)
            house.log.trouble = .none
            let form = try #require(answer.page.form(to: "/people"))
            #expect(form.contains { $0.0 == "seen" && $0.1 == "0" })
            #expect(try await owner.post("/people", fields: form).status == 303)
            #expect(try await house.recorded().contains("Met at the fair"))
        }
    }
}
