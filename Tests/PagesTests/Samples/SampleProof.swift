import Pages

extension Sample {
    var proof: (ProofPage, Frame) {
        var page = ProofPage()
        page.heading = "What I did to find work"
        page.name = maybe("Sam Taylor")
        page.period = "1 to 31 March 2026"
        page.counts = self == .empty ? "Nothing is noted for these days." : "Two applications and one other activity."
        page.tables = list(
            ProofTable(
                id: "tries", title: "Applications and interviews",
                columns: ["Day", "What", "Employer and place", "Role", "How", "What came of it"],
                rows: list(
                    row(
                        "application-1", ["3 March 2026", "Application", "Quillback Foods, Leeds", "Clerk", "By post"]),
                    row("interview-2", ["9 March 2026", "Second interview", "Larkspur Housing", "Officer", ""]))),
            ProofTable(
                id: "activities", title: "Other activities", columns: ["Day", "What", "Time"],
                rows: [
                    ProofTableRow(
                        id: "activity-3", line: "10 March 2026, fair",
                        cells: [
                            ProofCell("Day", "10 March 2026"), ProofCell("What", text("Fair: Northwick careers day")),
                            ProofCell("Time", "Two hours"),
                        ])
                ]))
        page.made = "Made on 31 March 2026 from my own notes."
        page.signature = "Date and signature"
        page.remarks = self == .empty ? [] : list("Two applications have no day of application.")
        page.periods = [
            Link("This month", "/proof?from=2026-03-01&until=2026-03-31"),
            Link("Last month", "/proof?from=2026-02-01&until=2026-02-28"),
        ]
        page.from.value = text("1 March 2026")
        page.until.value = "31 March 2026"
        page.left.options = self == .many ? [Choice("application-4", "5 March 2026, application", isChosen: true)] : []
        var frame = frame("Proof of my search", current: "/more")
        if self == .hostile {
            page.from.problem = "That could not be read as a day."
            frame.problems = [Problem(field: "from", text: page.from.problem)]
        }
        return (page, frame)
    }

    private func row(_ id: String, _ cells: [String]) -> ProofTableRow {
        let columns = ["Day", "What", "Employer and place", "Role", "How", "What came of it"]
        let texts = cells.enumerated().map { $0 == 2 ? text($1) : $1 } + ["No answer yet"]
        return ProofTableRow(
            id: text(id), line: text("\(cells[0]), \(cells[1].lowercased())"),
            cells: zip(columns, texts).map { ProofCell($0, $1) })
    }
}
