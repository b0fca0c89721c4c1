import Foundation
import Testing

@Suite("Who is let in")
struct EntranceTests {
    /// Every route of the house; `ID` stands for an application with a no.
    static let pages = [
        "/", "/board", "/board?column=applied", "/applications/ID/interviews/talk", "/read", "/applications",
        "/applications/new", "/applications/ID", "/applications/ID/walk/land",
        "/applications/ID/walk/reply", "/applications/ID/walk/ask", "/applications/ID/walk/debrief",
        "/applications/ID/walk/decode", "/applications/ID/walk/confide", "/applications/ID/walk/reflect",
        "/applications/ID/walk/act", "/applications/ID/walk/closing", "/people", "/lessons", "/settings", "/reminders",
        "/talk",
        "/more",
        "/keys", "/away",
    ]
    static let forms = [
        "/read", "/read/record", "/applications", "/applications/ID/stages", "/applications/ID/outcomes",
        "/applications/ID/reopenings", "/applications/ID/interviews", "/applications/ID/debriefs",
        "/applications/ID/moves", "/applications/ID/reserves", "/applications/ID/corrections",
        "/applications/ID/interviews/talk/changes", "/applications/ID/interviews/talk/moves",
        "/applications/ID/interviews/talk/cancellations", "/applications/ID/interviews/talk/debriefs",
        "/settings/stages", "/settings/stages/x",
        "/applications/ID/feedback", "/applications/ID/notes", "/applications/ID/contacts",
        "/applications/ID/walk/land", "/people", "/lessons", "/settings", "/reminders", "/actions/x", "/changes/x/undo",
        "/autosaves/read",
    ]

    @Test("Every page opens to its owner, and to nobody else")
    func pages() async throws {
        try await House.open { house in
            let id = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            let stranger = Browser(port: house.port)
            for page in Self.pages.map({ $0.replacingOccurrences(of: "ID", with: id) }) {
                let seen = try await owner.get(page)
                #expect(seen.status == 200, "\(page)")
                #expect(seen.text.contains("<h1") || page == "/away", "\(page)")
                for (caller, headers, status) in [
                    (stranger, ["Sec-Fetch-Site": "none"], 401), (stranger, ["Sec-Fetch-Site": "same-origin"], 401),
                    (owner, ["Host": "evil.example"], 421), (owner, ["Host": "127.0.0.1.evil.example"], 421),
                    (owner, ["Host": "localhost.evil.example:80"], 421), (owner, ["Host": "127.0.0.1:x"], 421),
                    (owner, ["Cookie": owner.cookie.dropLast() + "x"], 401),
                    (owner, ["Cookie": owner.cookie.replacingOccurrences(of: "=", with: "1=")], 401),
                ] {
                    let answer = try await caller.get(page, headers)
                    #expect(answer.status == status, "\(page) \(headers)")
                    #expect(!answer.text.contains("Quillback"), "\(page) \(headers)")
                }
            }
        }
    }

    @Test("Every form is taken from our own pages, and from nowhere else")
    func forms() async throws {
        try await House.open { house in
            let id = try await house.withSetback()
            let before = try await house.facts()
            let owner = try await Browser.owner(of: house)
            let stranger = Browser(port: house.port)
            let elsewhere: [([String: String], Int)] = [
                (["Sec-Fetch-Site": "cross-site"], 403), (["Sec-Fetch-Site": "same-site"], 403),
                (["Sec-Fetch-Site": "none"], 403), (["Sec-Fetch-Site": "", "Origin": ""], 403),
                (["Origin": "null"], 403), (["Origin": "http://evil.example"], 403),
                (["Origin": "http://127.0.0.1:1"], 403), (["Origin": "https://127.0.0.1:\(house.port)"], 403),
                (["Sec-Fetch-Site": "", "Origin": "http://evil.example"], 403), (["Host": "evil.example"], 421),
            ]
            for form in Self.forms.map({ $0.replacingOccurrences(of: "ID", with: id) }) {
                for (headers, status) in elsewhere {
                    let answer = try await owner.post(form, ["text": "planted", "employer": "planted"], headers)
                    #expect(answer.status == status, "\(form) \(headers)")
                }
                #expect(try await stranger.post(form, ["text": "planted"]).status == 401, "\(form)")
                for method in ["PUT", "DELETE", "PATCH", "OPTIONS"] {
                    let answer = try await owner.send(method, form, ["Sec-Fetch-Site": "cross-site"])
                    #expect(answer.status == 403, "\(method) \(form)")
                }
            }
            #expect(try await house.facts() == before)
            let taken = try await owner.post("/lessons", ["text": "Ask sooner"], ["Sec-Fetch-Site": ""])
            #expect(taken.status == 303, "an Origin of our own is enough")
            #expect(try await owner.post("/people", ["name": "Bob"], ["Origin": ""]).status == 303)
        }
    }

    @Test("The link lets a browser in, a wrong one does not")
    func link() async throws {
        try await House.open { house in
            let browser = Browser(port: house.port)
            for wrong in [house.link.dropLast() + "0", house.link + "0", "/enter/", "/enter/x/y"] {
                let answer = try await browser.get(String(wrong))
                #expect([401, 403].contains(answer.status) || String(wrong) == house.link, "\(wrong)")
                #expect(answer["Set-Cookie"] == nil || String(wrong) == house.link)
            }
            let answer = try await browser.get(house.link, ["Sec-Fetch-Site": "none"])
            #expect(answer.status == 303)
            #expect(answer["Location"] == "/")
            let cookie = try #require(answer["Set-Cookie"])
            #expect(cookie.hasPrefix("rebound-\(house.port)="), "two servers of one machine keep apart")
            for part in ["HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=31536000"] {
                #expect(cookie.contains(part), "\(cookie)")
            }
            #expect(try await browser.post(house.link, [:]).status == 401)
        }
    }

    @Test("A link from elsewhere goes on from our own origin", arguments: ["cross-site", "same-site"])
    func goOn(site: String) async throws {
        try await House.open { house in
            let browser = Browser(port: house.port)
            let answer = try await browser.get("/applications?show=open", ["Sec-Fetch-Site": site])
            #expect(answer.status == 200)
            #expect(answer.page.links(to: "/applications?show=open").count == 1)
            #expect(
                answer.page.tags.contains { $0.name == "link" && $0.attributes["href"]?.contains("?v=?v=") == false })
            let away = try await browser.get("//evil.example/", ["Sec-Fetch-Site": site])
            #expect(away.page.tags.allSatisfy { $0.attributes["href"]?.contains("evil") != true })
        }
    }

    @Test("What needs nobody's cookie tells nothing")
    func open() async throws {
        try await House.open { house in
            _ = try await house.withSetback()
            let stranger = Browser(port: house.port)
            #expect(try await stranger.get("/healthz").text == "{\"status\":\"ok\"}")
            let style = try await stranger.get("/styles/rebound.css")
            #expect(style.status == 200)
            #expect(style["Content-Type"]?.hasPrefix("text/css") == true)
            for path in [
                "/styles/../templates/layout.mustache", "/styles/%2e%2e/templates/layout.mustache",
                "/styles/..%2fwords", "/scripts/../../../etc/passwd", "/styles/", "/styles", "/styles/%00",
                "/styles//rebound.css/x", "/healthz/x", "/styles/../applications",
            ] {
                let answer = try await stranger.get(path)
                #expect([400, 401, 404].contains(answer.status), "\(path) \(answer.status)")
                #expect(!answer.text.contains("Quillback") && !answer.text.contains("{{"), "\(path)")
            }
        }
    }
}
