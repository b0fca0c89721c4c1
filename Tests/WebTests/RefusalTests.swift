import Testing

@Suite("A form that cannot be taken comes back as it was, with what to mend")
struct RefusalTests {
    /// A form with something amiss: where it goes, what was typed, and the id of the field to mend.
    struct Amiss: Sendable, CustomTestStringConvertible {
        let path: String
        let fields: [(String, String)]
        let field: String
        var testDescription: String { "\(path) \(fields.map(\.0)) \(field)" }

        init(_ path: String, _ fields: KeyValuePairs<String, String>, _ field: String) {
            self.path = path
            self.fields = fields.map { ($0, $1) }
            self.field = field
        }
    }

    private static let far = "2031-05-05"
    private static let line = String(repeating: "long ", count: 120)
    private static let at = "/applications/quillback"

    static let table: [Amiss] = [
        Amiss("/applications", ["employer": "", "role": "Clerk", "source": "A friend"], "employer"),
        Amiss("/applications", ["employer": "Alder", "role": " ", "agency": "Hirelings"], "role"),
        Amiss("/applications", ["employer": "Alder", "role": "Clerk", "applied": "Smarch 1", "cv": "3"], "applied"),
        Amiss("/applications", ["employer": "Alder", "role": "Clerk", "applied": far, "via": "Bob"], "applied"),
        Amiss("/applications", ["employer": "Alder", "role": "Clerk", "closing": "soonish"], "closing"),
        Amiss("/applications", ["employer": "Alder", "role": "Clerk", "applied": "3/4/2026"], "applied"),
        Amiss("/applications", ["employer": line, "role": "Clerk"], "employer"),
        Amiss("/people", ["name": "", "organisation": "Alder", "notes": "Met at the fair"], "name"),
        Amiss("/people", ["name": "Bob", "mail": line, "phone": "01632"], "mail"),
        Amiss("/people", ["name": "Bob", "organisation": line], "organisation"),
        Amiss("/people", ["name": "Bob", "phone": line], "phone"),
        Amiss("/lessons", ["text": ""], "text"),
        Amiss("/lessons", ["text": line, "application": "quillback"], "text"),
        Amiss(at + "/stages", ["stage": "", "on": "2026-03-01"], "stages-stage"),
        Amiss(at + "/stages", ["stage": "interview", "round": "second", "on": "2026-03-01"], "stages-round"),
        Amiss(at + "/stages", ["stage": "interview", "round": "99"], "stages-round"),
        Amiss(at + "/stages", ["stage": "interview", "on": "one day"], "stages-on"),
        Amiss(at + "/stages", ["stage": "interview", "on": far], "stages-on"),
        Amiss("/applications/open/outcomes", ["outcome": "", "words": "We regret"], "outcomes-outcome"),
        Amiss("/applications/open/outcomes", ["outcome": "unsuccessful", "on": far, "told_by": "Bob"], "outcomes-on"),
        Amiss(at + "/reopenings", ["on": "never", "why": "They rang"], "reopenings-on"),
        Amiss(at + "/reopenings", ["on": far, "why": "They rang"], "reopenings-on"),
        Amiss(at + "/interviews", ["on": "", "place": "Room 2", "with": "Bob"], "interviews-on"),
        Amiss(at + "/interviews", ["on": "2026-04-01", "at": "tea time", "place": "Room 2"], "interviews-at"),
        Amiss(at + "/interviews", ["on": "2026-04-01", "at": "25:00"], "interviews-at"),
        Amiss(at + "/interviews", ["on": "2026-04-01", "at": "10:00", "place": line], "interviews-place"),
        Amiss(at + "/debriefs", ["went_well": "", "went_less_well": " "], "debriefs-went_well"),
        Amiss(at + "/debriefs", ["went_well": "The tour", "on": far], "debriefs-on"),
        Amiss(at + "/feedback", ["words": "", "from": "Alice"], "feedback-words"),
        Amiss(at + "/feedback", ["words": "Kind words", "on": far], "feedback-on"),
        Amiss(at + "/feedback", ["words": "Kind words", "from": line], "feedback-from"),
        Amiss(at + "/notes", ["text": ""], "notes-text"),
        Amiss(at + "/contacts", ["person": "", "name": "Bob", "text": "Rang", "on": far], "contacts-on"),
        Amiss(at + "/contacts", ["person": "", "name": line, "text": "Rang"], "contacts-name"),
        Amiss("/applications/open/offers", ["pay": "plenty", "hours": "35"], "pay"),
        Amiss("/applications/open/offers", ["pay": "£30,000 a year", "reply_by": "soon"], "reply_by"),
        Amiss("/applications/open/offers", ["hours": line, "place": "Leeds"], "hours"),
        Amiss("/applications/open/offers", ["hours": "35", "on": far], "on"),
        Amiss("/applications/open/offers", ["hours": "35", "starts": "one day"], "starts"),
        Amiss("/plan", ["must": "", "place": " "], "plan-must"),
        Amiss("/plan", ["must": "A contract", "place": line], "plan-place"),
        Amiss("/plan", ["must": "A contract", "least_pay": "plenty"], "plan-least_pay"),
        Amiss("/plan/weeks/2026-03-09/lines", ["what": "", "place": "library"], "lines-what"),
        Amiss("/plan/weeks/2026-03-09/lines", ["what": "Write", "at": "tea time"], "lines-at"),
        Amiss("/plan/weeks/2026-03-09/lines", ["what": "Write", "count": "some"], "lines-count"),
        Amiss("/plan/weeks/2026-03-09/lines", ["what": "Write", "count": "0"], "lines-count"),
        Amiss("/plan/weeks/2026-03-09/goals", ["applications": "many", "hours": "6"], "goals-applications"),
        Amiss("/plan/weeks/2026-03-09/goals", ["applications": "3", "hours": "a few"], "goals-hours"),
        Amiss("/plan/activities", ["kind": "fair", "what": "Careers day", "minutes": "long"], "activities-minutes"),
        Amiss("/plan/activities", ["kind": "fair", "what": "Careers day", "minutes": "2000"], "activities-minutes"),
        Amiss("/plan/activities", ["kind": "other", "what": "", "note": "Rain"], "activities-what"),
        Amiss("/plan/activities", ["kind": "fair", "what": "Careers day", "on": far], "activities-on"),
        Amiss("/plan/actions", ["aim": " ", "first_step": "Ring"], "steps-aim"),
        Amiss("/plan/actions", ["aim": "Ring", "by": "one day", "then_i": "ring"], "steps-by"),
        Amiss(at + "/walk/land", ["do": "save", "told_on": "never", "words": "No", "note": "Low"], "told_on"),
        Amiss(at + "/walk/land", ["do": "save", "told_on": far, "words": "No", "note": "Low"], "told_on"),
        Amiss(at + "/walk/land", ["do": "save", "tonight": "own", "tonight_own": line, "note": "Low"], "tonight_own"),
        Amiss(at + "/walk/reply", ["do": "sent", "subject": line, "body": "Dear Alice"], "subject"),
        Amiss(at + "/walk/reply", ["do": "sent", "sent_on": "one day", "body": "Dear Alice"], "sent_on"),
        Amiss(at + "/walk/reply", ["do": "sent", "sent_on": far, "body": "Dear Alice"], "sent_on"),
        Amiss(at + "/walk/reply", ["do": "later", "until": "2020-01-01", "body": "Dear Alice"], "until"),
        Amiss(at + "/walk/ask", ["do": "later", "until": "one day", "own_question": "How was it?"], "until"),
        Amiss(at + "/walk/decode", ["do": "hear", "words": "", "from": "Alice"], "words"),
        Amiss(at + "/walk/decode", ["do": "hear", "words": "Good", "on": far, "from": "Alice"], "on"),
        Amiss(at + "/walk/confide", ["do": "save", "new_name": line, "question": "Coffee?"], "new_name"),
        Amiss(at + "/walk/reflect", ["do": "save", "lesson": line, "reflect_learned_organisation": "Much"], "lesson"),
        Amiss(at + "/walk/act", ["do": "save", "action": "", "first_step": "Open it", "then_i": "go"], "action"),
        Amiss(at + "/walk/act", ["do": "save", "action": "", "decide_by": "one day"], "decide_by"),
        Amiss(at + "/walk/act", ["do": "save", "action": line, "first_step": "Open it"], "action"),
        Amiss(at + "/walk/act", ["do": "save", "action": "Rest", "first_step": line, "then_i": "go"], "first_step"),
        Amiss(at + "/walk/act", ["do": "save", "action": "Rest", "on": "whenever", "if_when": "tea"], "on"),
        Amiss(at + "/walk/act", ["do": "save", "action": "Rest", "if_when": line, "then_i": "go"], "if_when"),
        Amiss(at + "/walk/act", ["do": "save", "action": "Rest", "if_when": "tea", "then_i": line], "then_i"),
    ]

    @Test("The form comes back", arguments: table)
    func comesBack(_ amiss: Amiss) async throws {
        try await House.open { house in
            _ = try await house.withSetback()
            try await house.withOpen()
            let owner = try await Browser.owner(of: house)
            let before = try await house.facts()
            let seen = ("seen", String(try await house.sequence()))
            let answer = try await owner.post(amiss.path, fields: [seen] + amiss.fields)
            #expect(answer.status == 422)
            #expect(try await house.facts() == before)
            let page = answer.page
            #expect(page.problems == [amiss.field])
            let tag = try #require(page.tag(id: amiss.field), "the summary leads somewhere")
            #expect(tag.attributes["aria-invalid"] == "true" || tag.name == "div")
            #expect(page.ids.contains(amiss.field + "-problem"), "what to mend stands at the field, too")
            let form = try #require(page.form(to: amiss.path))
            for (name, value) in amiss.fields where name != "do" && !value.isEmpty {
                #expect(form.contains { $0.0 == name && $0.1 == value }, "\(name)")
            }
            #expect(answer.text.contains("<title>Error") || page.tags.contains { $0.name == "title" })
        }
    }

    @Test(
        "What is not there is said, with what was typed",
        arguments: [
            ("/applications/gone/notes", 404), ("/applications/gone/walk/land", 404), ("/actions/gone", 404),
            ("/changes/gone/undo", 422), ("/applications/quillback/walk/nothing", 404),
            ("/applications/quillback/outcomes", 422),
        ])
    func gone(path: String, status: Int) async throws {
        try await House.open { house in
            _ = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            let answer = try await owner.post(path, ["text": "Words worth keeping", "note": "And these"])
            #expect(answer.status == status)
            #expect(answer.text.contains("Words worth keeping") && answer.text.contains("And these"))
        }
    }

    @Test("Where no walk has begun, its pages lead to the application, and nothing typed is lost")
    func noWalk() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            try await house.withOpen()
            #expect(try await owner.get("/applications/open/walk/land").place == "/applications/open")
            #expect(try await owner.get("/applications/open/walk/closing").place == "/applications/open")
            let answer = try await owner.post("/applications/open/walk/reply", ["do": "save", "body": "Words I typed"])
            #expect(answer.status == 422)
            #expect(answer.text.contains("Words I typed"))
        }
    }
}
