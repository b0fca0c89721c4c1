import Domain
import Foundation
import Testing

@Suite("A message's file goes in, without JavaScript")
struct UploadTests {
    private static let edge = "----edge"

    private func part(_ name: String, _ value: [UInt8], file: String? = nil, type: String? = nil) -> [UInt8] {
        var head = "--\(Self.edge)\r\nContent-Disposition: form-data; name=\"\(name)\""
        if let file { head += "; filename=\"\(file)\"" }
        if let type { head += "\r\nContent-Type: \(type)" }
        return Array("\(head)\r\n\r\n".utf8) + value + Array("\r\n".utf8)
    }

    private func upload(_ owner: Browser, _ parts: [[UInt8]], type: String? = nil) async throws -> Answer {
        let headers = [
            "Content-Type": type ?? "multipart/form-data; boundary=\(Self.edge)", "Sec-Fetch-Site": "same-origin",
        ]
        return try await owner.send(
            "POST", "/read", headers, parts.flatMap(\.self) + Array("--\(Self.edge)--\r\n".utf8))
    }

    @Test(
        "A file is read like pasted words",
        arguments: [
            ("no.eml", "message/rfc822"), ("no.eml", "application/octet-stream"), ("no.txt", "text/plain"),
            ("nein (1) é.eml", nil),
        ])
    func file(name: String, type: String?) async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            let bytes = Array(ReadTests.message.replacingOccurrences(of: "\n", with: "\r\n").utf8)
            let answer = try await upload(
                owner,
                [part("seen", Array("0".utf8)), part("message", []), part("file", bytes, file: name, type: type)])
            #expect(answer.status == 200)
            #expect(answer.text.contains("Northgate Lanterns"))
            #expect(try await house.facts().isEmpty)
            let form = try #require(answer.page.form(to: "/read/record"))
            #expect(form.contains { $0.1 == ReadTests.message }, "the words are carried along as they are")
            #expect(try await owner.post("/read/record", fields: form + [("do", "record")]).status == 303)
            let pasted = try await owner.post("/read", ["message": ReadTests.message])
            let twice = try #require(pasted.page.form(to: "/read/record"))
            #expect(try await owner.post("/read/record", fields: twice + [("do", "record")]).status == 422)
        }
    }

    @Test("A mail with something large attached is recorded without it, and known again")
    func large() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            let lines = String(repeating: String(repeating: "QUJD", count: 18) + "\r\n", count: 60_000)
            let source = """
                From: =?utf-8?Q?Zo=C3=AB?= Brown <zoe@northgate.example>\r
                Date: Tue, 3 Mar 2026 10:12:00 +0100\r
                Message-ID: <no-2@northgate.example>\r
                Subject: =?utf-8?Q?Your_application_=E2=80=93_Data_Analyst?=\r
                MIME-Version: 1.0\r
                Content-Type: multipart/mixed; boundary=inner\r
                \r
                --inner\r
                Content-Type: text/plain; charset=iso-8859-1\r
                Content-Transfer-Encoding: quoted-printable\r
                \r
                Dear Sam, I am sorry: you were unsuccessful at Northgate Lanterns. Zo=EB\r
                --inner\r
                Content-Type: application/pdf\r
                Content-Disposition: attachment; filename=x.pdf\r
                Content-Transfer-Encoding: base64\r
                \r
                \(lines)\r
                --inner--\r

                """
            let answer = try await upload(
                owner, [part("file", Array(source.utf8), file: "no.eml", type: "message/rfc822")])
            #expect(answer.status == 200)
            #expect(answer.bytes.count < 200_000, "\(answer.bytes.count)")
            #expect(answer.text.contains("Zoë Brown"))
            let form = try #require(answer.page.form(to: "/read/record"))
            let filled =
                form.filter { !["employer", "role"].contains($0.0) }
                + [("employer", "Northgate Lanterns"), ("role", "Data Analyst"), ("do", "record")]
            #expect(try await owner.post("/read/record", fields: filled).status == 303)
            let recorded = try await house.recorded()
            #expect(recorded.contains("unsuccessful at Northgate Lanterns. Zoë"))
            #expect(recorded.contains("Your application – Data Analyst"))
            #expect(try await house.search().origins.contains("mail:no-2@northgate.example"))
            let notice = try await house.search().applicationsInOrder.first?.notices.first
            #expect(notice?.entry.on.description == "2026-03-03")
        }
    }

    @Test("The pasted text still works, and a file goes before it")
    func pasted() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            let message = Array(ReadTests.message.utf8)
            let none = part("file", [], file: "", type: "application/octet-stream")
            #expect(try await upload(owner, [part("message", message), none]).text.contains("Northgate"))
            let both = try await upload(
                owner, [part("message", Array("Hello".utf8)), part("file", message, file: "a.txt", type: "text/plain")])
            #expect(both.text.contains("Northgate"))
            let empty = try await upload(owner, [part("message", []), none, part("sender", Array("Bob".utf8))])
            #expect(empty.status == 422)
            #expect(empty.page.problems == ["message"])
            #expect(empty.page.form(to: "/read")?.contains { $0.0 == "sender" && $0.1 == "Bob" } == true)
        }
    }

    @Test("A picture is no message")
    func binary() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            let bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
            let answer = try await upload(
                owner, [part("file", bytes, file: "a.png", type: "image/png"), part("sender", Array("Bob".utf8))])
            #expect(answer.status == 422)
            #expect(answer.page.problems == ["file"])
            #expect(answer.page.tag(id: "file")?.attributes["aria-invalid"] == "true")
            #expect(answer.page.form(to: "/read")?.contains { $0.0 == "sender" && $0.1 == "Bob" } == true)
        }
    }

    @Test(
        "Nonsense is no fault",
        arguments: [
            "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=other",
            "multipart/form-data; boundary=\"----edge", "MULTIPART/FORM-DATA; boundary=x; boundary=y",
        ])
    func nonsense(type: String) async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            for body in [[UInt8]("--".utf8), [0, 255, 13, 10], part("message", Array("x".utf8)), []] {
                let answer = try await upload(owner, [body], type: type)
                #expect([200, 400, 422].contains(answer.status), "\(type) \(answer.status)")
            }
        }
    }

    @Test("What is too large, or no form, is told so")
    func limits() async throws {
        try await House.open { house in
            let owner = try await Browser.owner(of: house)
            let large = [UInt8](repeating: 120, count: 20_000_001)
            #expect(try await upload(owner, [part("file", large, file: "x.txt")]).status == 413)
            #expect(try await upload(owner, [part("message", Array(large.prefix(2_200_000)))]).status == 413)
            let own = ["Sec-Fetch-Site": "same-origin"]
            let tooLong = own.merging([
                "Content-Type": "multipart/form-data; boundary=x", "Content-Length": "25000001",
            ]) { $1 }
            #expect(try await owner.send("POST", "/read", tooLong).status == 413)
            for type in ["application/json", "text/plain", "multipart/mixed; boundary=x"] {
                let answer = try await owner.send("POST", "/read", own.merging(["Content-Type": type]) { $1 }, [1])
                #expect(answer.status == 415, "\(type)")
                let lesson = try await owner.send("POST", "/lessons", own.merging(["Content-Type": type]) { $1 }, [1])
                #expect(lesson.status == 415, "\(type)")
            }
            let files = own.merging(["Content-Type": "multipart/form-data; boundary=x"]) { $1 }
            #expect(try await owner.send("POST", "/lessons", files, [1]).status == 415, "only /read takes files")
        }
    }
}
