import Pages

extension Sample {
    var lessons: (LessonsPage, Frame) {
        var page = LessonsPage()
        page.lessons = list(lesson, secondLesson)
        page.application.options = list(
            Choice("", "None in particular"), Choice("018f", text("Harbour Lane Museum, Project Coordinator")))
        return (page, frame("What you have learned", current: "/lessons"))
    }

    var settings: (SettingsPage, Frame) {
        var page = SettingsPage()
        page.name.value = maybe("Sam Taylor")
        page.words.options = [
            Choice("en-GB", "British English", about: "31 March, 14:30", isChosen: true),
            Choice("en-US", "American English", about: "March 31, 2:30 PM"),
        ]
        page.themes.options = [
            Choice("", "As my computer does", isChosen: true), Choice("light", "Light"), Choice("dark", "Dark"),
        ]
        page.quiet.options = [
            Choice(
                "yes", "Keep outcomes and counts closed until I open them",
                about: "and say nothing in the title of the tab")
        ]
        page.facts = list(
            FactRow("Folder", text("/home/sam/.local/share/rebound")), FactRow("Size", "1.2 MB"),
            FactRow("Newest backup", "Sunday 8 March, in /home/sam/backups"), FactRow("Version", "0.1.0"))
        page.stages = ownStages
        page.switching = list(KeysSwitch(isOn: self == .one, words: "Use single letters", back: "/settings"))
        page.backupCommand = maybe("rebound backup ~/rebound-2026-03-10.sqlite")
        page.daily = list(
            DailyCopiesSection(
                text: text("Seven copies in /home/sam/.local/share/rebound/backups, the newest from today."),
                isWanted: true, words: "Make a copy of my data by itself, and keep the newest seven"))
        return (page, frame("Settings", current: "/settings"))
    }

    var keys: (KeysPage, Frame) {
        var page = KeysPage()
        page.switching = list(KeysSwitch(isOn: self == .one, words: "Use single letters", back: "/keys"))
        var frame = frame("Keys")
        frame.isKeyless = self == .many
        return (page, frame)
    }

    var phone: (PhonePage, Frame) {
        var page = PhonePage()
        page.lead = "Your phone can open these pages while this computer is on."
        page.codes = list(
            PairingCode(
                path: "M4 4h7v1H4z", extent: "37", link: "https://192.168.1.20:8322/pair/0123456789abcdef",
                until: "It works once, until 10:42."))
        page.fingerprint = list("AB:CD:EF:01:23:45:67:89", "01:23:45:67:89:AB:CD:EF")
        page.command = self == .empty ? "rebound serve --phone" : ""
        page.phones = list(
            PhoneRow(name: text("My phone"), text: "Let in today, until 9 April.", url: "/phone/01234567/revoke"),
            PhoneRow(name: "Tablet", text: "Let in 12 days ago, until 28 March.", url: "/phone/89abcdef/revoke"))
        return (page, frame("Your phone"))
    }

    var pair: (PairPage, Frame) {
        var page = PairPage()
        page.lead = "It will show your search, as your computer does."
        page.forms = list(PairForm(url: "/pair/0123456789abcdef", name: Field("name", value: text("My phone"))))
        return (page, frame("Rebound on this phone"))
    }

    var history: (HistoryPage, Frame) {
        var page = HistoryPage()
        page.lead = "What was noted, the latest first."
        page.back = "/history?page=1"
        page.days = list(
            HistoryDay(
                id: "d2026-03-10", when: When("Tuesday 10 March", iso: "2026-03-10", exact: "Tuesday 10 March 2026"),
                changes: [
                    HistoryEntry(
                        text: text("Noted that Harbour Lane Museum ended unsuccessful."), how: "10:42", action: "Undo",
                        url: "/changes/018f/undo"),
                    HistoryEntry(
                        text: "Added Tallis Water, Clerk.", how: "10:40, in the terminal; taken back", action: "",
                        url: "/changes/018e/undo"),
                ]),
            HistoryDay(
                id: "d2026-03-09", when: When("Monday 9 March", iso: "2026-03-09", exact: "Monday 9 March 2026"),
                changes: [
                    HistoryEntry(text: "Brought back.", how: "9:00", action: "Bring back", url: "/changes/018d/undo")
                ]))
        page.pages = list(Link("Earlier", "/history?page=2"))
        return (page, frame("History"))
    }

    var more: (MorePage, Frame) {
        var page = MorePage()
        page.places = list(
            PlaceEntry(Link(text("Read a message"), "/read"), text: text("A message you received is read.")),
            PlaceEntry(Link("Lessons", "/lessons"), text: "What you took with you."))
        return (page, frame("More"))
    }

    var talk: (TalkPage, Frame) {
        var page = TalkPage()
        page.lines = list(
            HelpLine(name: text("Alice"), number: text("01632 960 118"), dial: "01632960118", source: "Set by you."),
            HelpLine(name: "Bob", number: "At the office", dial: "", source: "Set by you."))
        return (page, frame("Someone to talk to"))
    }

    var error: (ErrorPage, Frame) {
        var page = ErrorPage()
        page.heading = text("This page is not here")
        page.paragraphs = list(text("Nothing was lost. The address may have changed."), "You can go back to Today.")
        page.reference = maybe("7f3a-2210")
        page.actions = [Link("Go to Today", "/")]
        if self == .many || self == .hostile || self == .longest {
            page.heading = "This application changed while you were writing"
            page.versions = [
                VersionRow(
                    name: "Role", now: text("Project Coordinator"), typed: text("Project Coordinator, Exhibitions"))
            ]
            page.typed = [
                TypedText(name: "role", label: "Role", value: text("Project Coordinator, Exhibitions")),
                TypedText(name: "id", label: "", value: text("018f"), isHidden: true),
            ]
            page.again = "/applications"
            page.againText = "Keep mine"
        }
        return (page, frame("Something to look at"))
    }

    var going: (ContinuePage, Frame) {
        var page = ContinuePage()
        page.path = self == .empty ? "/" : "/applications/018f"
        var frame = walkFrame("Go on")
        frame.isWalk = false
        return (page, frame)
    }

    var closing: (ClosingPage, Frame) {
        var page = ClosingPage()
        page.who = text("Larkspur Housing, Programme Officer")
        page.span = "Monday 9 March to Thursday 19 March"
        page.lead = "You have done what there was to do here. The rest is theirs."
        page.lessons = list(lesson, secondLesson)
        page.parts = list(
            ClosingPart(
                heading: "What worked, to do again",
                lines: [text("Speaking of tenants as people."), "Asking for a minute to think."]),
            ClosingPart(
                heading: "What you do next",
                lines: [text("Monday 23 March, nine o’clock: write down the three largest sums you have looked after.")]
            ),
            ClosingPart(
                heading: "Whom you keep", lines: [text("Priya Nandra, hiring manager."), "Ines Marlow, registrar."]))
        page.last = "Every step stays open, and this page stays here."
        page.application = "/applications/018f"
        page.steps = steps(current: "")
        return (page, walkFrame("What you take with you"))
    }
}
