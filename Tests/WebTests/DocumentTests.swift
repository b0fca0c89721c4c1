import Domain
import Foundation
import Storage
import Testing

@Suite("Documents are kept, read, downloaded and never run")
struct DocumentTests {
    private static let edge = "----edge"

    /// The form of an application as a browser sends it, with a file where one is given.
    private func keep(
        _ owner: Browser, at path: String = "/applications/open/documents", file: String? = nil,
        _ bytes: [UInt8] = [], fields: [(String, String)] = []
    ) async throws -> Answer {
        var body: [UInt8] = []
        func part(_ head: String, _ value: [UInt8]) {
            body += Array("--\(Self.edge)\r\nContent-Disposition: form-data; \(head)\r\n\r\n".utf8) + value
            body += Array("\r\n".utf8)
        }
        for (name, value) in [("seen", "2")] + fields { part("name=\"\(name)\"", Array(value.utf8)) }
        part("name=\"document_file\"; filename=\"\(file ?? "")\"\r\nContent-Type: text/html", bytes)
        return try await owner.send(
            "POST", path,
            ["Content-Type": "multipart/form-data; boundary=\(Self.edge)", "Sec-Fetch-Site": "same-origin"],
            body + Array("--\(Self.edge)--\r\n".utf8))
    }

    @Test("A file and a pasted text are kept, shown and handed out to the byte") func keeps() async throws {
        try await House.open { house in
            try await house.withOpen()
            let owner = try await Browser.owner(of: house)
            let bytes: [UInt8] = Array("%PDF-1.7\n".utf8) + [0, 255, 13, 10]
            let kept = try await keep(owner, file: "CV é.pdf", bytes, fields: [("document_kind", "cv")])
            #expect(kept.status == 303)
            let document = try #require(try await house.search().documentsInOrder.first)
            #expect(document.name == "CV é.pdf")
            #expect(document.kept.mediaType == "application/pdf")
            #expect(try await owner.get("/applications/open").text.contains("CV é.pdf"))
            let file = try await owner.get("/documents/\(document.id)/file")
            #expect(file.bytes == bytes)
            #expect(file["Content-Type"] == "application/pdf")
            #expect(
                file["Content-Disposition"]
                    == "attachment; filename=\"CV _.pdf\"; filename*=UTF-8''CV%20%C3%A9.pdf")

            let pasted = [
                ("document_kind", "posting"), ("document_text", "We seek\n\na clerk."), ("document_on", "yesterday"),
            ]
            #expect(try await keep(owner, fields: pasted).status == 303)
            let posting = try #require(try await house.search().documentsInOrder.first)
            #expect(posting.name == "Posting, as seen on 9 March 2026" || posting.name.hasPrefix("Posting, as seen on"))
            let page = try await owner.get("/documents/\(posting.id)")
            #expect(page.text.contains("a clerk."))
        }
    }

    @Test(
        "What could run is handed out as bytes in a sandbox, and shown only as its words",
        arguments: [
            ("x.html", "<html><body><p>We seek a clerk.</p><script>alert(1)</script></body></html>"),
            ("x.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
            ("x.txt", "<script>alert(1)</script>"),
            ("x.eml", "Subject: x\r\nContent-Type: text/html\r\n\r\n<script>alert(1)</script>"),
        ])
    func isSafe(name: String, words: String) async throws {
        try await House.open { house in
            try await house.withOpen()
            let owner = try await Browser.owner(of: house)
            #expect(try await keep(owner, file: name, Array(words.utf8)).status == 303)
            let id = try #require(try await house.search().documentsInOrder.first?.id)
            let file = try await owner.get("/documents/\(id)/file")
            let isText = name == "x.txt"
            #expect(file["Content-Type"] == (isText ? "text/plain" : "application/octet-stream"))
            #expect(file["Content-Security-Policy"] == "default-src 'none'; sandbox")
            #expect(file["Content-Disposition"]?.hasPrefix("attachment;") == true)
            #expect(file["X-Content-Type-Options"] == "nosniff")
            #expect(file["Cache-Control"] == "private, no-store")
            let page = try await owner.get("/documents/\(id)")
            #expect(page.status == 200)
            #expect(!page.text.contains("<script>alert"))
            #expect(page["Content-Security-Policy"]?.contains("script-src 'self'") == true)
        }
    }

    @Test("A form without a file, or with a bad one, comes back with what was typed") func refuses() async throws {
        try await House.open { house in
            try await house.withOpen()
            let owner = try await Browser.owner(of: house)
            let empty = try await keep(owner, fields: [("document_name", "Portfolio"), ("document_kind", "cv")])
            #expect(empty.status == 422)
            #expect(empty.text.contains("Choose a file, or paste a text"))
            #expect(empty.text.contains("value=\"Portfolio\""))
            let large = [UInt8](repeating: 65, count: Storage.Attachment.limit + 1)
            let answer = try await keep(owner, file: "large.txt", large, fields: [("document_name", "Portfolio")])
            #expect(answer.status == 422)
            #expect(answer.text.contains("the most that can be kept"))
            #expect(answer.text.contains("value=\"Portfolio\""))
            #expect(try await house.facts() == ["application_added", "stage_reached"])
        }
    }

    @Test("Sent twice it is kept once; two files with the same fields are two") func knowsItAgain() async throws {
        try await House.open { house in
            try await house.withOpen()
            let owner = try await Browser.owner(of: house)
            for _ in 0..<2 { #expect(try await keep(owner, file: "a.txt", Array("one".utf8)).status == 303) }
            #expect(try await house.search().documentsInOrder.count == 1)
            #expect(try await keep(owner, file: "a.txt", Array("two".utf8)).status == 303)
            #expect(try await house.search().documentsInOrder.count == 2)
        }
    }

    @Test("A version is kept by itself, and taken off its list and brought back") func keepsVersions() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            let fields = [
                ("document_kind", "pitch"), ("document_name", "Thirty seconds"), ("document_text", "I make plans."),
            ]
            #expect(try await keep(owner, at: "/documents", fields: fields).status == 303)
            #expect(try await owner.get("/documents").text.contains("Thirty seconds"))
            let id = try #require(try await house.search().versions.first?.id)
            #expect(try await owner.post("/documents/\(id)/removals", ["seen": ""]).status == 303)
            #expect(try await owner.get("/documents/\(id)").status == 404)
            #expect(try await owner.get("/documents/\(id)/file").status == 404)
            let change = try #require(try await house.lastChange())
            #expect(try await owner.post("/changes/\(change)/undo", ["seen": ""]).status == 303)
            #expect(try await owner.get("/documents/\(id)").status == 200)
        }
    }
}

@Suite("Forgetting asks, once")
struct ForgetTests {
    @Test("It lists what goes, forgets it, and clears the browser's cache") func forgets() async throws {
        try await House.open { house in
            try await house.withOpen()
            try await house.perform(WriteNote(id: .init("n"), application: .init("open"), words: "About Xylophone9."))
            let owner = try await Browser.owner(of: house)
            let page = try await owner.get("/forget/application/open")
            #expect(page.status == 200)
            #expect(page.text.contains("Forget the application to Open Ltd for good?"))
            #expect(page.text.contains("/forget/note/n"))
            let done = try await owner.post("/forget/application/open", ["seen": "3"])
            #expect(done.status == 303)
            #expect(done["Location"] == "/forgotten?entries=3")
            #expect(done["Clear-Site-Data"] == "\"cache\"")
            #expect(try await owner.get("/forgotten?entries=3").text.contains("three entries"))
            #expect(try await owner.get("/applications/open").status == 404)
            #expect(try await owner.get("/forget/application/open").status == 404)
            #expect(try await !house.recorded().contains("Xylophone9"))
            #expect(try await owner.post("/forget/application/open", ["seen": "3"]).status == 404)
        }
    }

    @Test("What changed since the question is asked about again, and nothing goes") func asksAgain() async throws {
        try await House.open { house in
            try await house.withOpen()
            let owner = try await Browser.owner(of: house)
            try await house.perform(WriteNote(id: .init("n"), application: .init("open"), words: "New."))
            let answer = try await owner.post("/forget/application/open", ["seen": "2"])
            #expect(answer["Location"] == "/forget/application/open")
            #expect(try await house.search().applications.count == 1)
        }
    }

    @Test("Undo of what was forgotten is refused kindly") func refusesUndo() async throws {
        try await House.open { house in
            try await house.withOpen()
            let owner = try await Browser.owner(of: house)
            let change = try #require(try await house.lastChange())
            _ = try await owner.post("/forget/application/open", ["seen": "2"])
            let answer = try await owner.post("/changes/\(change)/undo", ["seen": ""])
            #expect(answer.status == 422)
            #expect(answer.text.contains("forgotten for good"))
        }
    }

    @Test("Kinds that are none are not found", arguments: ["/forget/seeker/x", "/forget/nothing/x", "/forget/note/x"])
    func findsNothing(path: String) async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            #expect(try await owner.get(path).status == 404)
        }
    }
}
