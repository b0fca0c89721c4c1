import Pages

extension Sample {
    var today: (TodayPage, Frame) {
        var page = TodayPage()
        page.heading = "Tuesday 10 March"
        page.waiting = list(
            TodayEntry(
                lead: text(
                    "You heard from Larkspur Housing yesterday. There is no hurry: when you feel like it, a short reply "
                        + "to Priya Nandra is drafted and ready to read."),
                takes: "about 4 minutes",
                actions: [
                    .link("Read the draft", "/applications/018f/walk/reply", look: .filled),
                    .post(
                        "Bring it back tomorrow", "/applications/018f/walk/reply", verb: "later", until: "2026-03-11"),
                ]),
            TodayEntry(
                heading: text("Fennimore Press, 12 days since your interview"),
                text: text("Twelve quiet days after an interview are ordinary."),
                actions: [.link("Open the application", "/applications/0192")]))
        page.next = list(
            TodayEntry(
                lead: text("Tell the story of the late contractor once, aloud."),
                text: "Five minutes; nobody needs to hear it.",
                actions: [.link("See what you have learned", "/lessons", look: .second)]))
        let doing = "In the last two weeks you sent four applications, which is the pace you chose."
        if self == .one { page.folded = [doing] } else { page.doing = list(doing) }
        page.lessons = list(lesson)
        page.meanwhile = list(
            Link("Waiting for an answer", "/waiting"), Link("A card for when the telephone rings", "/card"))
        return (page, frame("Today", current: "/"))
    }

    var welcome: (WelcomePage, Frame) {
        var page = WelcomePage()
        var lesson = StoryEntry(.lesson, when: When("A week later"))
        lesson.lesson = "Name the number first, then tell the story."
        page.story = StoryEntry.arranged([
            StoryEntry(
                when: When("In November"), event: "Applied",
                rest: " to Harbour Lane Museum, and was invited to an interview."),
            StoryEntry(
                .setback, when: When("In December"), event: "Unsuccessful.",
                rest: " Wrote a short thank-you and asked what had come across."),
            lesson,
            StoryEntry(when: When("In February"), rest: "Did so, at the next interview."),
        ])
        page.message.value = self == .empty || self == .one ? "" : text("")
        return (page, frame("Welcome"))
    }

    var read: (ReadPage, Frame) {
        var page = ReadPage()
        var frame = frame("Read a message")
        page.autosave = "read"
        page.message.value = maybe("Dear Sam,\n\nThank you for your interest.\n")
        if self == .many || self == .hostile {
            page.sender.value = text("Talent Team")
            page.date.problem = "Enter the day the message was sent, such as 10 March 2026."
            frame.problems = [Problem(field: "date", text: page.date.problem)]
        }
        return (page, frame)
    }

    var reading: (ReadingPage, Frame) {
        var page = ReadingPage()
        page.lead =
            self == .empty
            ? "It does not seem to be about an application, and there is nothing in it to note."
            : "It is a no, from Quillback Foods, before any conversation. The one reason it gives is about the others."
        page.from = maybe("From Talent Team, Quillback Foods")
        page.sent = list(When("Today, 8:12", iso: "2026-03-10T08:12+00:00", exact: "Tuesday 10 March 2026, 8:12"))
        page.paragraphs = [
            MarkedParagraph([MarkedPiece(text("Dear Sam,"))]),
            MarkedParagraph(
                [MarkedPiece("Thank you for your interest in the role of ")]
                    + list(MarkedPiece(text("Operations Coordinator"), letter: "a", certainty: "stated"))
                    + [MarkedPiece(". We had a very strong response. ")]
                    + list(
                        MarkedPiece(
                            "On this occasion we will not be taking your application further", letter: "b",
                            certainty: "stated"))
                    + [MarkedPiece(".")]),
            MarkedParagraph([
                MarkedPiece("We would be pleased to hear from you again", letter: "c", certainty: "possible"),
                MarkedPiece(" and wish you well."),
            ]),
        ]
        page.evidence = list(
            Evidence("stated", sure: "Stated", text: text("The role you applied for on 2 February.")),
            Evidence("stated", sure: "Stated", text: "Unsuccessful, at the application."),
            Evidence("possible", sure: "Possible", text: "An open door. It may also be courtesy."))
        page.canRecord = self != .empty
        page.facts = list(
            FactRow("Application", text("Quillback Foods, Operations Coordinator")),
            FactRow("What happened", "Unsuccessful, before any conversation"),
            FactRow("When", "Today, Tuesday 10 March"))
        page.after = maybe("That would be all: no reply is needed, and nothing more will be asked of you.")
        page.yes = "Yes, note it"
        page.walk = self == .one ? "" : "Note it, and take a short walk"
        page.message = text("Dear Sam,\nThank you for your interest.")
        page.asks = self == .hostile
        page.application.options = list(
            Choice(
                "0190", text("Quillback Foods, Operations Coordinator"), about: "applied on 2 February", isChosen: true),
            Choice("new", "None of these", about: "it is added as a new one"))
        page.employer.value = maybe("Quillback Foods")
        page.role.value = maybe("Operations Coordinator")
        page.what.options = [
            Choice("unsuccessful", "Unsuccessful", isChosen: true), Choice("acknowledged", "Confirmed"),
        ]
        page.stage.options = [Choice("applied", "Applied", isChosen: true), Choice("interview", "Interview")]
        page.on.value = "2026-03-10"
        page.reasons.options = list(
            Choice("better_match", "A closer match elsewhere", about: "in their words", isChosen: true))
        return (page, frame("Read a message"))
    }
}
