import Foundation
import Testing

@Suite("Nonsense and malice are no fault")
struct NonsenseTests {
    static let hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)> {{seen}} &amp; \u{202E}"

    @Test("Hostile text stays text on every page")
    func escaped() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            let bad = Self.hostile
            let added = try await owner.post(
                "/applications",
                ["employer": bad, "role": bad, "agency": bad, "source": bad, "url": "javascript:alert(1)", "via": bad])
            let path = try #require(added.place)
            for (action, fields) in [
                ("stages", ["stage": "interview"]), ("notes", ["text": bad]),
                ("interviews", ["on": "2026-03-09", "place": bad, "with": bad, "link": bad, "prepare": bad]),
                ("reserves", ["on": "2026-03-09", "until": ""]),
                ("feedback", ["words": bad, "from": bad]), ("contacts", ["name": bad, "text": bad]),
                ("debriefs", ["went_well": bad, "went_less_well": bad]),
                ("outcomes", ["outcome": "unsuccessful", "words": bad, "told_by": bad]),
            ] {
                let answer = try await owner.post(path + "/" + action, fields: fields.map { ($0, $1) })
                #expect(answer.status == 303, "\(action)")
            }
            _ = try await owner.post("/lessons", ["text": bad])
            _ = try await owner.post("/people", ["name": bad, "mail": bad, "notes": bad])
            _ = try await owner.post("/settings", ["name": bad, "help_name": bad, "help_number": bad])
            _ = try await owner.post(path + "/walk/land", ["do": "catch", "assumption": bad])
            _ = try await owner.post(path + "/walk/reply", ["do": "keep", "subject": bad, "body": bad])
            let id = String(path.dropFirst("/applications/".count))
            let all = EntranceTests.pages.map { $0.replacingOccurrences(of: "ID", with: id) }
            for page in all + [
                "/applications?q=\(coded(bad))&show=\(coded(bad))", "/?did=\(coded(bad))", "/\(coded(bad))",
            ] {
                let text = try await owner.get(page).text
                #expect(!text.contains("<script>alert") && !text.contains("<img src=x"), "\(page)")
                #expect(!text.lowercased().contains("href=\"javascript:"), "\(page)")
            }
            let back = try await owner.post("/people", ["name": "", "notes": bad, bad: bad])
            #expect(back.status == 422)
            #expect(!back.text.contains("<script>alert"))
            let gone = try await owner.post("/applications/gone/notes", ["text": bad, bad: bad])
            #expect(gone.status == 404)
            #expect(!gone.text.contains("<script>alert") && gone.text.contains("&lt;script&gt;"))
        }
    }

    private func coded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }

    @Test("Malformed addresses are answered")
    func addresses() async throws {
        try await House.open { house in
            let id = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            for path in [
                "/applications/%FF%FE", "/applications/%zz", "/applications/%", "/applications/%00", "/%2e%2e/%2e%2e",
                "/applications/" + String(repeating: "a", count: 6000), "/applications/../../etc/passwd",
                "/applications?page=99999999999999999999", "/applications?page=9223372036854775807",
                "/applications?page=-9223372036854775808", "/applications?q=%FF&show=%", "/?did=%FF", "/?did",
                "/?=&&==&did=a&did=b", "/applications/\(id)/walk/%FF", "/applications/\(id)/walk/nothing",
                "/applications/\(id)/letters/x", "/applications/\(id)/letters/x/letter.eml",
                "/applications/gone/walk/land", "/applications/gone/walk/closing", "*", "//", "/\u{301}",
            ] {
                let answer = try await owner.get(path)
                #expect(answer.status < 500, "\(path.prefix(60)) \(answer.status)")
            }
        }
    }

    @Test("Malformed bodies are answered", arguments: EntranceTests.forms)
    func bodies(form: String) async throws {
        try await House.open { house in
            let id = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            let path = form.replacingOccurrences(of: "ID", with: id)
            let own = ["Sec-Fetch-Site": "same-origin", "Content-Type": "application/x-www-form-urlencoded"]
            let names = [
                "text", "words", "on", "at", "until", "round", "stage", "outcome", "name", "employer", "role", "body",
                "use", "message", "applied", "closing", "told_on", "date", "seen", "size", "do", "person", "theme",
            ]
            let values = [
                "%00", "%FF%FE", "%zz", "99999999999999999999", "-9223372036854775808", "9999999999-12-31", "0/0/0",
                "-1-01-01", "25:61", "99999999999999999999:1 pm", "in 9999999999999999999 days",
            ]
            let bodies =
                values.map { value in Array(names.map { "\($0)=\(value)" }.joined(separator: "&").utf8) } + [
                    [], Array("&&&===%%%".utf8), [0, 0xFF, 0xFE, 0x26, 0x3D],
                ]
            for body in bodies {
                let answer = try await owner.send("POST", path, own, body)
                #expect(
                    answer.status < 500, "\(path) \(String(decoding: body.prefix(60), as: UTF8.self)) \(answer.status)")
            }
            #expect(try await owner.get("/healthz").status == 200, "it still stands")
        }
    }

    @Test(
        "Long bodies, and bodies of many fields, are answered",
        arguments: [
            "/read", "/lessons", "/applications", "/applications/quillback/notes", "/autosaves/read",
        ])
    func long(path: String) async throws {
        try await House.open { house in
            _ = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            let own = ["Sec-Fetch-Site": "same-origin", "Content-Type": "application/x-www-form-urlencoded"]
            for (body, status) in [
                (String(repeating: "&", count: 1_000_000), 413), (String(repeating: "a=b&", count: 100_000), 413),
                ("text=" + String(repeating: "x", count: 400_000), 0),
                ("text=" + String(repeating: "%", count: 100_000), 0),
            ] {
                let answer = try await owner.send("POST", path, own, Array(body.utf8))
                #expect(status == 0 ? answer.status < 500 : answer.status == status, "\(path) \(answer.status)")
            }
        }
    }

    @Test("A body sent in pieces is limited, too")
    func chunked() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            let head = """
                POST /lessons HTTP/1.1\r
                Host: 127.0.0.1:\(house.port)\r
                Cookie: \(owner.cookie)\r
                Sec-Fetch-Site: same-origin\r
                Content-Type: application/x-www-form-urlencoded\r
                Transfer-Encoding: chunked\r
                Connection: close\r
                \r

                """
            let chunk = "100000\r\n" + String(repeating: "x", count: 0x100000) + "\r\n"
            let body = String(repeating: chunk, count: 3) + "0\r\n\r\n"
            let answer = try await owner.send(bytes: Array((head + body).utf8))
            #expect(answer.status == 413)
        }
    }

    @Test("No log names a person, an employer or a text")
    func quiet() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            _ = try await owner.post("/applications", ["employer": "Whitlow Kilns", "role": "Potter"])
            _ = try await owner.get("/applications?q=Whitlow")
            _ = try await owner.get("/Whitlow/%FF")
            house.log.trouble = .fault
            _ = try await owner.post("/lessons", ["text": "Whitlow taught me this"])
            _ = try await owner.post("/autosaves/read", ["message": "Whitlow wrote"])
            #expect(LogBook.text.contains("fault"))
            #expect(!LogBook.text.contains("Whitlow"))
        }
    }
}
