import Pages

extension Sample {
    var search: (SearchPage, Frame) {
        var page = SearchPage()
        page.field.value = maybe("nurse in Leeds")
        page.lead = self == .empty ? "" : "Four things found."
        page.notes = self == .empty ? ["Nothing here answers to “nusre”."] : []
        page.closest = self == .empty ? [Link("Look for “nurse” instead", "/search?q=nurse")] : []
        var applications = FoundGroup(
            id: "found-applications", heading: "Applications",
            rows: list(
                FoundRow(
                    url: "/applications/018f",
                    name: [FoundPiece(text("Aire Infirmary, Ward ")), FoundPiece("nurse", isMarked: true)],
                    about: "Interview; 12 days ago", excerpt: [FoundPiece("Leeds", isMarked: true)]),
                FoundRow(
                    url: "/applications/018e", name: [FoundPiece(text("Bond Clinic, Nurse"))], about: "Saved; today")))
        applications.more = self == .longest ? "There are 43 more; another word narrows it down." : ""
        let said = FoundGroup(
            id: "found-said", heading: "Said and written",
            rows: list(
                FoundRow(
                    url: "/applications/018f", name: [FoundPiece(text("Feedback from Alice"))],
                    about: "Aire Infirmary, Ward nurse; yesterday",
                    excerpt: [
                        FoundPiece("… a "), FoundPiece("nurse", isMarked: true),
                        FoundPiece(text(" who knows her wards …")),
                    ])))
        page.groups = self == .empty ? [] : [applications, said]
        return (page, frame("Search"))
    }
}
