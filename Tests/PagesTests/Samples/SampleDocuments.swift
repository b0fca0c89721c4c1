import Pages

extension Sample {
    /// What is kept with an application.
    var documentSection: DocumentSection {
        var section = DocumentSection()
        section.rows = list(documentRow, secondDocumentRow)
        section.form = documentForm("/applications/018f/documents")
        section.forgetUrl = "/forget/application/018f"
        return section
    }

    private var documentRow: DocumentRow {
        DocumentRow(
            name: text("CV Sam Taylor.pdf"), url: "/documents/d1", text: "CV, PDF, 120 kB",
            when: When("Thursday 20 November", iso: "2025-11-20"))
    }

    private var secondDocumentRow: DocumentRow {
        DocumentRow(
            name: "Posting, as seen on 18 November 2025", url: "/documents/d2", text: "posting, text, 4 kB",
            when: When("Tuesday 18 November", iso: "2025-11-18"))
    }

    private func documentForm(_ action: String) -> DocumentForm {
        var form = DocumentForm()
        form.action = action
        form.isOpen = self == .hostile
        form.kind.options = [
            Choice("cv", "CV", isChosen: true), Choice("letter", "Letter"), Choice("posting", "Posting"),
        ]
        if self == .hostile {
            form.pasted.value = text("")
            form.file.problem = "Choose a file, or paste a text."
        }
        return form
    }

    var documents: (DocumentsPage, Frame) {
        var page = DocumentsPage()
        page.versions = list(
            VersionEntry(
                name: text("October, short"), kind: "CV", files: list(documentRow, secondDocumentRow),
                used: "Used for two applications.",
                links: [
                    Link(text("Harbour Lane Museum, Project Coordinator"), "/applications/018f"),
                    Link("Quillback Foods, Operations Coordinator", "/applications/0190"),
                ]),
            VersionEntry(
                name: text("Thirty seconds"), kind: "Pitch", used: "Not used yet. Its file is not kept here."))
        page.form = documentForm("/documents")
        page.form.isOpen = self == .empty || self == .hostile
        return (page, frame("Documents", current: "/documents"))
    }

    var document: (DocumentPage, Frame) {
        var page = DocumentPage()
        page.name = text("Posting, as seen on 18 November 2025")
        page.about = "Posting, text, 4 kB. From Tuesday 18 November."
        page.with = list(Link(text("Harbour Lane Museum, Project Coordinator"), "/applications/018f"))
        page.words = list(
            Quote([text("Harbour Lane Museum seeks a project coordinator."), "You will plan exhibitions."]))
        page.remark = self == .empty ? "This is no text, so it is not shown here. You can download it." : ""
        page.download = "/documents/d2/file"
        page.remove = "/documents/d2/removals"
        page.forgetUrl = "/forget/document/d2"
        return (page, frame("Posting"))
    }

    var forget: (ForgetPage, Frame) {
        var page = ForgetPage()
        page.heading = "Forget the application to " + text("Harbour Lane Museum") + " for good?"
        page.count = "Two entries would be erased:"
        page.lines = [text("Thursday 20 November: Added Harbour Lane Museum."), "Thursday 4 December: Interview."]
        page.remarks = list(
            "What stands half-filled in forms goes too.",
            "The lesson you took from it stays: “" + text("Name the number first.") + "”")
        page.mentions = list(
            Link(text("Friday 5 December: You wrote a private note."), "/forget/entry/e1"),
            Link("Tuesday 9 December: You were in touch.", "/forget/entry/e2"))
        page.mentioned = page.mentions.isEmpty ? "" : "Other entries hold the name and would stay."
        page.parts = list(
            Link(text("Friday 5 December: You wrote a private note."), "/forget/note/n1"),
            Link("Tuesday 16 December: Feedback.", "/forget/feedback/f1"))
        page.copies = list(text("/home/sam/backups/rebound-2026-03-01.db"), "/home/sam/before-migration.db")
        if self != .empty {
            page.daily.options = [
                Choice("yes", "Delete the seven daily copies too, and make a new one", isChosen: true)
            ]
        }
        page.action = "/forget/application/018f"
        page.back = "/applications/018f"
        return (page, frame("Forget for good"))
    }

    var forgetList: (ForgetListPage, Frame) {
        var page = ForgetListPage()
        page.groups = list(
            ForgetGroup(
                heading: "Applications", id: "applications",
                links: [Link(text("Harbour Lane Museum, Project Coordinator"), "/forget/application/018f")]),
            ForgetGroup(
                heading: "People", id: "people",
                links: [Link(text("Dilip Rowe"), "/forget/person/p1"), Link("Ines Marlow", "/forget/person/p2")]))
        return (page, frame("Forget for good"))
    }

    var forgotten: (ForgottenPage, Frame) {
        var page = ForgottenPage()
        page.done = "Forgotten: 12 entries."
        page.copies = list(text("/home/sam/backups/rebound-2026-03-01.db"), "/home/sam/before-migration.db")
        return (page, frame("Forgotten"))
    }
}
