import Domain
import Testing

@Suite("What every answer says to the browser")
struct HeadersTests {
    @Test("The strict headers stand on every answer, errors and redirects too")
    func strict() async throws {
        try await House.open { house in
            let id = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            let stranger = Browser(port: house.port)
            let tag = try await owner.get("/")["ETag"] ?? ""
            house.log.trouble = .fault
            let answers: [(Int, Answer)] = [
                (500, try await owner.post("/lessons", ["text": "x"])), (200, try await owner.get("/read")),
                (304, try await owner.get("/", ["If-None-Match": tag])), (404, try await owner.get("/nothing")),
                (200, try await owner.get("/applications/\(id)")), (200, try await stranger.get("/healthz")),
                (401, try await stranger.get("/")), (403, try await owner.send("POST", "/lessons")),
                (421, try await owner.get("/", ["Host": "x"])), (303, try await stranger.get(house.link)),
                (200, try await owner.get("/styles/tokens.css")), (422, try await owner.post("/people", [:])),
                (413, try await owner.post("/people", ["name": String(repeating: "x", count: 2_100_000)])),
            ]
            for (status, answer) in answers {
                #expect(answer.status == status)
                let policy = answer["Content-Security-Policy"] ?? ""
                for part in ["default-src 'none'", "script-src 'self'", "form-action 'self'", "frame-ancestors 'none'"]
                {
                    #expect(policy.contains(part), "\(status): \(policy)")
                }
                #expect(!policy.contains("unsafe") && !policy.contains("*") && !policy.contains("http"))
                #expect(answer["X-Content-Type-Options"] == "nosniff", "\(status)")
                #expect(answer["Referrer-Policy"] == "same-origin", "\(status)")
                #expect(answer["X-Frame-Options"] == "DENY", "\(status)")
                #expect(answer["Cross-Origin-Resource-Policy"] == "same-origin", "\(status)")
                #expect(answer["Server"] == nil, "\(status)")
                let cache = answer["Cache-Control"] ?? ""
                #expect(cache.contains("no-store") || cache.contains("private"), "\(status): \(cache)")
            }
        }
    }

    @Test("What is private is never stored")
    func private_() async throws {
        try await House.open { house in
            let id = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            for path in [
                "/read", "/people", "/lessons", "/settings", "/applications/\(id)/walk/land", "/applications/new",
            ] {
                #expect(try await owner.get(path)["Cache-Control"] == "no-store", "\(path)")
            }
            for path in ["/", "/applications", "/applications/\(id)"] {
                #expect(try await owner.get(path)["Cache-Control"] == "private, no-cache", "\(path)")
            }
        }
    }

    @Test("A page is not sent again until something about it is different", arguments: ["/", "/applications", "ID"])
    func tag(path: String) async throws {
        try await House.open { house in
            let id = try await house.withSetback()
            let path = path == "ID" ? "/applications/\(id)" : path
            let owner = try await Browser.owner(of: house)
            let first = try await owner.get(path)
            var tag = try #require(first["ETag"])
            let same = try await owner.get(path, ["If-None-Match": tag])
            #expect(same.status == 304)
            #expect(same.bytes.isEmpty)
            #expect(same["ETag"] == tag)
            func isAnother(_ why: String) async throws {
                let answer = try await owner.get(path, ["If-None-Match": tag])
                #expect(answer.status == 200, "\(why)")
                tag = answer["ETag"] ?? ""
            }
            try await house.perform(WriteNote(id: .init("n"), application: .init(id), words: "Rang them"))
            try await isAnother("after a change")
            house.clock.go(to: "2026-03-11")
            try await isAnother("on another day")
            _ = try await owner.post("/settings", ["theme": "dark"])
            try await isAnother("with other settings")
            let upcoming = JobApplication.ID("later")
            try await house.perform(
                AddApplication(
                    id: upcoming, kind: .application, details: ApplicationDetails(employer: "Later Ltd", role: "Clerk"),
                    applied: Day("2026-03-01")))
            try await house.perform(
                ArrangeInterview(
                    id: .init("i"), application: upcoming, stage: .interview,
                    at: Moment(day: house.clock.now.day, minute: 840, offset: 0)))
            try await isAnother("with an interview to come")
            house.clock.go(to: "2026-03-11", minute: 900)
            try await isAnother("after the interview")
            #expect(try await owner.get(path + "?did=x", ["If-None-Match": tag]).status == 200)
        }
    }

    @Test("HEAD answers as GET does, without the page")
    func head() async throws {
        try await House.open { house in
            let id = try await house.withSetback()
            let owner = try await Browser.owner(of: house)
            for path in ["/", "/read", "/applications/\(id)", "/healthz", "/styles/rebound.css"] {
                let answer = try await owner.send("HEAD", path)
                #expect(answer.status == 200, "\(path)")
                #expect(answer.bytes.isEmpty, "\(path)")
                #expect(answer["Content-Security-Policy"] != nil)
            }
            #expect(try await owner.send("HEAD", "/nothing").status == 404)
            #expect(try await Browser(port: house.port).send("HEAD", "/").status == 401)
        }
    }

    @Test("Unknown methods and addresses are no fault")
    func unknown() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            let own = ["Sec-Fetch-Site": "same-origin"]
            for method in ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"] {
                #expect(try await owner.send(method, "/applications", own).status == 404, "\(method)")
            }
            #expect(try await owner.get("/read/").status == 200, "a slash at the end does no harm")
            for path in ["/read/record", "/changes/x/undo", "/actions/x", "/autosaves/read"] {
                #expect(try await owner.get(path).status == 404, "\(path)")
            }
        }
    }
}
