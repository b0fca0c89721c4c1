import Pages

extension Sample {
    var decode: (DecodePage, Frame) {
        var page = DecodePage()
        page.walk = walk(
            "decode", "Step 5 of 8, about 8 minutes", heading: "What was said, and what it may mean",
            why: "some of what people say is worth keeping, and some says more about them.", save: "Keep this and go on"
        )
        page.before = self == .empty ? ["No reason was given. That is the most common answer of all."] : []
        page.isOpen = self == .many || self == .longest
        page.points = list(secondPoint, firstPoint)
        page.enough = self == .many ? ["This is as much as can be known from here."] : []
        page.how.options = channels
        page.on.value = "2026-03-10"
        return (page, walkFrame("What the feedback may mean"))
    }

    private var firstPoint: DecodePoint {
        var point = DecodePoint()
        point.id = "1"
        point.heading = "First point"
        point.source = "Priya Nandra, by phone, Monday 16 March. Your notes, word for word."
        point.quotes = [Quote([text("You spoke about tenants as people, and the whole panel noticed.")])]
        point.readings = [Evidence("stated", sure: "Stated", text: "This worked.")]
        point.decided = [Link("You put it under Keep it.", "/applications/018f/walk/decode?point=1")]
        return point
    }

    private var secondPoint: DecodePoint {
        var point = DecodePoint()
        point.id = "2"
        point.heading = "Second point"
        point.source = "The same call."
        point.quotes = [Quote([text("In the end we went with someone who had already run a budget of that size.")])]
        point.readings = [
            Evidence("stated", sure: "Stated", text: "The person they chose had run a budget of this size."),
            Evidence("likely", sure: "Likely", text: text("Between people who could all do the work, this tipped it.")),
            Evidence("possible", sure: "Possible", text: "You have handled more money than they heard."),
        ]
        point.remark = "One remark is one opinion."
        point.question = "Did I tell them the largest sum I have looked after?"
        point.bins = Choices(
            "bin_2",
            options: [
                Choice("keep_it", "Keep it", about: "it worked; do it again"),
                Choice("show_it_better", "Show it better", about: "you have it; they did not hear it", isChosen: true),
                Choice("learn_it", "Learn it", about: "a skill you would like to have"),
                Choice("earn_it", "Earn it", about: "experience that takes time"),
                Choice("look_elsewhere", "Look elsewhere", about: "a different role, level, place or pay"),
                Choice("let_it_go", "Let it go", about: "chance, or not yours to change"),
            ])
        point.suggestion = "Suggested, because of your debrief. You decide, and you can move it at any time."
        return point
    }

    var confide: (ConfidePage, Frame) {
        var page = ConfidePage()
        page.walk = walk(
            "confide", "Step 6 of 8, about 6 minutes", heading: "Somebody to think aloud with",
            why: "advice is worth most from people who have seen you work.", save: "Keep this and go on")
        page.people.options = list(
            Choice("p3", text("Charlie"), about: "managed you for three years, and does the work you would like to do"),
            Choice("p4", text("Alice"), about: "met once; a recruiter, good on the market, less on your career"))
        page.remarks = list("Nobody where you work now is listed, unless you have noted that they know.")
        page.newRelation.options = [Choice("manager", "I reported to them"), Choice("colleague", "We worked together")]
        page.brief = list(
            BriefPart(
                id: "happened", heading: "What happened",
                lines: [
                    Choice("outcome", text("A no from Larkspur Housing, after the final interview"), isChosen: true),
                    Choice("criteria", "What they were looking for"),
                ]),
            BriefPart(
                id: "learned", heading: "What I have learned", lines: [Choice("l1", text("Name the number first"))]))
        page.question.value = maybe("Would you apply for the next level now, or in a year?")
        return (page, walkFrame("Somebody to confide in"))
    }

    var reflect: (ReflectPage, Frame) {
        var page = ReflectPage()
        page.walk = walk(
            "reflect", "Step 7 of 8, about 6 minutes", heading: "What you know now",
            why: "a sentence that you keep is worth more than a page that you forget.", save: "Keep this and go on")
        page.prompts = list(
            Field(
                "reflect_learned", value: text("They care about residents more than I thought."),
                label: "What have you learned?", hint: "About them, about the field, about yourself."),
            Field("reflect_step", label: "Is it still the right step?", hint: "And is now the right time?"),
            Field("reflect_glad", label: "What makes you glad at work?", hint: "In any job you have had."))
        page.lessons = self == .many || self == .longest ? [lesson] : []
        page.lesson.value = self == .hostile ? text("") : ""
        return (page, walkFrame("What you know now"))
    }

    var act: (ActPage, Frame) {
        var page = ActPage()
        page.walk = walk(
            "act", "Step 8 of 8, about 5 minutes", heading: "One thing, or nothing",
            why: "a plan with a day and an hour is done far more often than a good intention.",
            save: "Keep this and finish")
        page.noted = self == .many ? ["Write down the three largest sums you have looked after."] : []
        page.suggestions.options =
            list(
                Choice("number", text("Practise telling the largest number first"), about: "from what Priya said"),
                Choice("mentor", "Ask Charlie what a next step could be"))
            + [
                Choice("own", "Something of my own"),
                Choice("carry_on", "Nothing to change, carry on", about: "a full answer, not a missing one"),
            ]
        page.remarks = list("The gap seems to be experience. Another version of the CV would not close it.")
        page.action.value = maybe("Practise the budget story with the number first")
        page.firstStep.value = maybe("Write the number on a card")
        page.on.value = "2026-03-16"
        page.ifWhen.value = maybe("Monday at nine, with the first coffee")
        page.thenI.value = maybe("say it aloud once")
        page.keep.options = list(
            Choice("p1", text("Priya Nandra"), about: "she asked you to stay in touch", isChosen: true),
            Choice("p2", "Ines Marlow"))
        return (page, walkFrame("What comes next"))
    }

    var brief: (BriefPage, Frame) {
        var page = BriefPage()
        page.heading = text("A request for advice, from Sam Taylor")
        page.day = "Tuesday 10 March 2026"
        page.parts = list(
            ClosingPart(
                heading: "What happened", lines: [text("I applied for Programme Officer at Larkspur Housing.")]),
            ClosingPart(heading: "What I have learned", lines: [text("Name the number first, then tell the story.")]),
            ClosingPart(
                heading: "What I would like your advice on",
                lines: ["Is this still the right kind of step for me?", text("Would you apply now, or in a year?")]))
        page.back = "/applications/a1/walk/confide"
        return (page, walkFrame("A request for advice"))
    }
}
