import Pages

extension Sample {
    /// How one application waits, on its own page.
    var applicationWaiting: ApplicationWaiting {
        var waiting = ApplicationWaiting()
        waiting.sentences = list(
            "You last heard from them, or spoke with them, 12 days ago.",
            "They said they would answer by Friday 20 March.",
            "After a silence as long as this, about 6 in 10 still bring an answer within half a year; it may be "
                + "anything from 2 to 9 in 10.",
            text("If you like, a question could go to Dilip Rowe from Tuesday 24 March."))
        waiting.actions = list(
            .link("Read the message", "/applications/018f/letters/new?kind=chase", look: .second),
            .link("A card for when the telephone rings", "/card"))
        waiting.usualLabel = "How long answers usually take"
        waiting.usual = list(
            "Of your own seven interviews, four had an answer so far.",
            "What is said here rests on 8 imaginary interviews, made from such figures and assumptions, and 7 of your own."
        )
        waiting.offersPlan = self == .many || self == .hostile
        waiting.interview = "i1"
        waiting.plan.value = maybe("Ring Ines; then the two saved roles.")
        waiting.answerBy.value = maybe("2026-03-20")
        if self == .hostile {
            waiting.opensAnswerDay = true
            waiting.answerBy.problem = "Enter a day that exists, such as 28 February 2026."
        }
        return waiting
    }

    var waitingPage: (WaitingPage, Frame) {
        var page = WaitingPage()
        page.lead = self == .empty ? "No answer is awaited at the moment." : "42 applications wait for an answer."
        page.asking = list(
            WaitingRow(
                link: Link(text("Fennimore Press, Editor"), "/applications/0192"),
                text: text("You last heard or spoke 12 days ago. The words are written."),
                actions: [.link("Read the message", "/applications/0192/letters/new?kind=chase", look: .second)]),
            WaitingRow(
                link: Link("Northwick Council, Programme Officer", "/applications/0191"),
                text: "You applied four days ago. If you like, a question could go from Monday 23 March."))
        var form = SweepForm()
        form.lead = "Two applications have been silent for so long that hardly any answer still comes."
        form.about = "Silence is not a judgement. Untick whatever you would rather leave open."
        form.button = "Close those ticked"
        form.close.options = list(
            Choice(
                "0193", text("Quillback Foods, Operations Coordinator"),
                about: "You applied on Monday 5 January, nine weeks ago.",
                isChosen: true),
            Choice("0194", "Tern Books, Bookseller", about: "You applied on Tuesday 6 January, nine weeks ago."))
        page.sweep = self == .empty ? [] : [form]
        page.rest = self == .one ? "" : maybe("Thirty-one more wait, and need nothing from you.")
        page.ways = list(
            Link("A card for when the telephone rings", "/card"), Link("Look at this week's short answers", "/answers"))
        return (page, frame("Waiting for an answer", current: "/applications"))
    }

    var answers: (AnswersPage, Frame) {
        var page = AnswersPage()
        page.heading = "Short answers of this week"
        page.lead = self == .empty ? "No short answers are waiting to be looked at." : "Two answers came this week."
        page.kindLine = "They were decided on paper, by people who have not met you."
        page.button = "Looked at, all of them"
        page.rows = list(
            AnswerRow(
                id: "0195", link: Link(text("Quillback Foods, Operations Coordinator"), "/applications/0195"),
                text: "Unsuccessful, yesterday",
                words: [Folded("Their words", quotes: [Quote([text("We had many applications for this role.")])])]),
            AnswerRow(
                id: "0196", link: Link("Tern Books, Bookseller", "/applications/0196"),
                text: "Role cancelled, on Thursday 5 March"))
        return (page, frame("Short answers of this week", current: "/applications"))
    }

    var card: (CardPage, Frame) {
        var page = CardPage()
        var frame = frame("For when the telephone rings")
        page.heading = "For when the telephone rings"
        page.lead = "Whatever they say, you need not say more than this."
        page.parts = [
            CardPart(
                heading: "If it is a no",
                quote: Quote([
                    "Thank you for telling me yourself. I'd value your feedback; may I call next week?"
                ]))
        ]
        page.parts += list(CardPart(heading: "In your own words", quote: Quote([text("Thank you for ringing.")])))
        page.theirs = "What they say"
        page.theirsHint = "Write their words down as they come. You can think about them later."
        page.own.value = maybe("Thank you for ringing.")
        if self == .hostile {
            page.own.problem = "The words are longer than the 2000 characters that can be kept."
            frame.problems = [Problem(field: "words", text: page.own.problem)]
        }
        return (page, frame)
    }
}
