import Pages

extension Sample {
    var rowsPage: (RowsPage, Frame) {
        var page = RowsPage()
        var frame = frame(self == .empty ? "Rows from a spreadsheet" : "Is this what the rows say?")
        page.text.value = maybe("Company\tRole\nTern Books\tBookseller")
        guard self != .empty else { return (page, frame) }
        page.isProposal = true
        page.lead = "Three rows came in. One application would be added, as one change."
        page.remarks = list("The first row was taken for the headings.", text("“Password” is left out."))
        page.shown = "3"
        page.rows = list(taken, known, refused)
        page.columns = list(
            Choices(
                "column", id: "column-1",
                options: [Choice("employer", "Employer", isChosen: true), Choice("note", "A private note")],
                label: text("“Company”")),
            Choices(
                "column", id: "column-2",
                options: [Choice("role", "Role"), Choice("note", "A private note", isChosen: true)],
                label: "Column 2"))
        page.canAdd = true
        guard self != .one else { return (page, frame) }
        page.order.label = "The days in this table can be read in two ways. Which comes first?"
        page.order.options = [
            Choice("day_first", "The day first", about: "“3/4/2026” is then Friday 3 April 2026"),
            Choice("month_first", "The month first"),
        ]
        page.asksRole = true
        page.role.value = text("Clerk")
        page.opensColumns = true
        if self == .hostile {
            page.order.problem = "Please say which comes first, the day or the month; then the rows can be added."
            frame.problems = [Problem(field: "order", text: page.order.problem)]
        }
        return (page, frame)
    }

    private var taken: PastedRow {
        var row = PastedRow()
        row.number = "2"
        row.label = "Row 2"
        row.name = text("Tern Books, Bookseller")
        row.becomes = "Applied on Tuesday 6 January; unsuccessful; pay £24,000 a year."
        row.kept = list(text("Notes “kind letter”"), "Status “Rejection :(”: says more than could be read")
        row.remarks = list("You tried here before: Clerk. Applied.")
        row.canTake = true
        row.isTicked = true
        return row
    }

    private var known: PastedRow {
        var row = PastedRow()
        row.number = "3"
        row.label = "Row 3"
        row.name = "Quillback Foods, Operations Coordinator"
        row.becomes = "Saved."
        row.remarks = ["The same employer, role and day are recorded already. Tick it to add it all the same."]
        row.canTake = true
        return row
    }

    private var refused: PastedRow {
        var row = PastedRow()
        row.number = "4"
        row.label = "Row 4"
        row.name = text("Porter")
        row.remarks = ["No employer stands in it."]
        return row
    }
}
