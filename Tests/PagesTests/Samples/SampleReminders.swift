import Pages

extension Sample {
    var reminders: (RemindersPage, Frame) {
        var page = RemindersPage()
        page.address = maybe("http://127.0.0.1:8321/calendar/0123456789abcdef0123456789abcdef.ics")
        page.commands = list(
            FactRow("To see what is due now", "rebound remind"),
            FactRow("A notice on your screen", text("rebound remind --install")))
        return (page, frame("Calendar and reminders", current: "/more"))
    }
}
