import TestSupport
import Testing

@testable import Domain

@Suite struct DocumentTests {
    private func cv(
        _ id: String = "cv", of application: JobApplication.ID? = a, _ name: String = "CV.pdf",
        kind: DocumentKind = .cv, size: Int = 100, hash: String = "h", on: Day = day("2026-03-31")
    ) -> KeepDocument {
        KeepDocument(
            DocumentKept(
                document: .init(id), application: application, kind: kind, name: name, mediaType: "application/pdf",
                size: size, hash: hash, on: on))
    }

    @Test func keepsOneWithAnApplicationAndOneByItself() throws {
        var fold = try started()
        try fold.record(cv(), cv("own", of: nil, "  October,\n short "))
        #expect(fold.search.documents(of: a).map(\.name) == ["CV.pdf"])
        #expect(fold.search.versions.map(\.name) == ["October, short"])
        #expect(try fold.search.document(.init("cv")).kept.attachments == ["h"])
    }

    @Test(
        arguments: [
            (1, "2026-03-31", nil), (largestDocument, "2026-03-30", nil), (0, "2026-03-31", .empty(field: "file")),
            (
                largestDocument + 1, "2026-03-31",
                .tooLarge(bytes: largestDocument + 1, limit: largestDocument)
            ),
            (1, "2026-04-01", .inTheFuture(day("2026-04-01"))),
        ] as [(Int, String, Refusal?)])
    func takesWhatFits(size: Int, on: String, refusal: Refusal?) throws {
        let fold = try started()
        #expect(fold.refusal(cv(size: size, on: day(on))) == refusal)
    }

    @Test func refuses() throws {
        var fold = try started()
        #expect(fold.refusal(cv(of: nobody)) == .notFound(.application, "nobody"))
        #expect(fold.refusal(cv(of: a, " ")) == .empty(field: "document_name"))
        #expect(fold.refusal(cv(of: a, tooLongLine)) == .tooLong(field: "document_name", limit: longestLine))
        for kind in DocumentKind.allCases {
            let refused = kind == .posting || kind == .mail
            #expect((fold.refusal(cv(of: nil, kind: kind)) != nil) == refused, "\(kind)")
        }
        try fold.record(cv())
        #expect(fold.refusal(cv()) == .alreadySo)
        #expect(fold.refusal(cv("again")) == .alreadySo)
        #expect(fold.refusal(cv("again", hash: "other")) == nil)
        #expect(fold.refusal(cv("again", of: nil)) == nil)
    }

    @Test func isTakenOffItsListAndBroughtBack() throws {
        var fold = try started()
        try fold.record(cv(), RemoveDocument(document: .init("cv")))
        #expect(fold.search.documents(of: a).isEmpty)
        #expect(fold.refusal(RemoveDocument(document: .init("cv"))) == .notFound(.document, "cv"))
        #expect(fold.refusal(cv("again")) == nil)
        try fold.record(UndoChange())
        #expect(fold.search.documents(of: a).map(\.id) == [.init("cv")])
    }

    @Test func goesWithItsApplicationWhenThatIsUndone() throws {
        var fold = try started()
        try fold.record(cv())
        let first = try #require(fold.search.changes.first)
        try fold.record(UndoChange(change: first.id))
        #expect(fold.search.documentsInOrder.isEmpty)
        #expect(fold.search.orphans.isEmpty)
    }

    @Test func versionsTellWhereTheyWereUsed() throws {
        var fold = try started()
        let b = JobApplication.ID("b")
        try fold.record(
            AddApplication(id: b, details: .init(employer: "Pier", role: "Clerk", cv: "october,  SHORT")),
            cv("v", of: nil, "October, short", hash: "h1"),
            cv("same", of: a, "cv-final-2.pdf", hash: "h1"),
            cv("pitch", of: a, "Thirty seconds", kind: .pitch, hash: "h2"),
            cv("posting", of: a, "Posting", kind: .posting, hash: "h3"),
            EditApplication(application: a, changes: [.cv: "March", .letterVersion: "Plain"]))
        let told = fold.search.versionsUsed.map { "\($0.kind) \($0.name) \($0.documents.count) \($0.uses)" }
        #expect(
            told == [
                "cv October, short 1 [a, b]", "cv March 0 [a]", "letter Plain 0 [a]", "pitch Thirty seconds 1 [a]",
            ])
        // Another file is taken for the version that the application names.
        try fold.record(cv("other", of: a, "cv-final-3.pdf", hash: "h4"))
        let march = fold.search.versionsUsed.first { $0.name == "March" }
        #expect(march?.documents.map(\.id) == [.init("other")])
    }

    @Test(
        arguments: [
            ("%PDF-1.7", "cv.txt", "application/pdf"), ("Dear Sam", "letter.TXT", "text/plain"),
            ("<script>", "posting.html", "text/html"), ("<svg/>", "x.svg", "image/svg+xml"),
            ("PK\u{3}\u{4}", "cv.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            ("PK\u{3}\u{4}\u{0}", "cv.zip", "application/octet-stream"), ("", "empty", "text/plain"),
            ("From: a", "m.eml", "message/rfc822"), ("no ending", "README", "text/plain"),
        ])
    func tellsWhatBytesAre(bytes: String, name: String, type: String) {
        #expect(MediaType.of(Array(bytes.utf8), fileName: name) == type)
    }

    @Test func nothingThatRunsIsHandedOutAsItself() {
        for type in ["text/html", "image/svg+xml", "message/rfc822", "application/octet-stream", "text/javascript"] {
            #expect(!MediaType.isHandedOutAsItself(type), "\(type)")
        }
        for type in ["text/plain", "application/pdf", "image/png", "image/jpeg"] {
            #expect(MediaType.isHandedOutAsItself(type), "\(type)")
        }
        #expect(MediaType.of([0xFF, 0xFE, 0x00], fileName: "x.html") == MediaType.unknown)
    }
}
