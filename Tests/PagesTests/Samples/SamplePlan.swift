import Pages

extension Sample {
    var plan: (PlanPage, Frame) {
        var page = PlanPage()
        page.weekName = "This week"
        page.weekTitle = "Monday 9 to Sunday 15 March"
        page.weekURL = "/plan/weeks/2026-03-09"
        page.here = "/plan?week=2026-03-09"
        page.lines = list(
            PlannedRow(
                day: "Tuesday at 10:00", text: text("Write to two agencies × 2 (at the library)"),
                changeURL: "/plan?week=2026-03-09&line=l1#lines", removeURL: "/plan/weeks/2026-03-09/lines/l1"),
            PlannedRow(
                day: "", text: text("Read the council list"), changeURL: "/plan?week=2026-03-09&line=l2#lines",
                removeURL: "/plan/weeks/2026-03-09/lines/l2"))
        page.goals = maybe("Three applications, and six hours in all.")
        page.standing = self == .one ? [] : list(text("You planned three applications; two have gone."))
        page.folded = self == .one ? ["You planned three applications; two have gone."] : []
        page.weekActions = [
            .post("Mark this week as a pause", "/plan/weeks/2026-03-09/pauses", verb: "pause")
        ]
        page.done = list(
            DoneRow(when: When("Monday 9 March", iso: "2026-03-09"), text: text("Application sent: Quillback Foods")),
            DoneRow(when: When("Tuesday 10 March", iso: "2026-03-10"), text: "Fair: Northwick careers day, two hours"))
        page.steps = list(
            StepRow(
                heading: text("Learn how councillors and officers divide the work"),
                text: text("First step: Read the one page on their site."), url: "/actions/x1"),
            StepRow(heading: "Rest", text: "", url: "/actions/x2"))
        page.looking = list(
            PlanPartRow("It must have", [text("A permanent contract"), "Pay every month"]),
            PlanPartRow("Least pay", ["£30,000 a year"]))
        page.written = maybe("Written on Tuesday 3 March.")
        page.earlier =
            self == .many ? [EarlierPlan(summary: "As you wrote it on 3 March", parts: page.looking)] : []
        page.weeks = [Link("Last week", "/plan?week=2026-03-02"), Link("Next week", "/plan?week=2026-03-16")]
        page.planForms = planForms
        var frame = frame("Plan", current: "/plan")
        if self == .hostile {
            frame.problems = [Problem(field: "lines-what", text: page.planForms.what.problem)]
        }
        return (page, frame)
    }

    private var planForms: PlanForms {
        var forms = PlanForms()
        forms.open = self == .hostile ? "lines" : self == .empty ? "plan" : ""
        forms.lineURL = "/plan/weeks/2026-03-09/lines"
        forms.lineSummary = "Plan something"
        forms.day.options = [Choice("", "Any day"), Choice("2026-03-10", "Tuesday", isChosen: true)]
        forms.kind.options = [Choice("fair", "Fair"), Choice("course", "Course")]
        forms.person.options = list(Choice("", "Nobody in particular"), Choice("p1", text("Dilip Rowe")))
        forms.application.options = list(Choice("", "None in particular"), Choice("018f", text("Harbour Lane Museum")))
        forms.activityOn.value = "2026-03-10"
        forms.planSummary = self == .empty ? "Write your plan" : "Change your plan"
        forms.parts = [
            Field(
                "must", id: "plan-must", value: maybe("A permanent contract\nPay every month"),
                label: "What must your next work have?", hint: "One a line."),
            Field("place", id: "plan-place", label: "Where should it be?", hint: "Such as by bus."),
        ]
        forms.leastPay.value = maybe("£30,000 a year")
        if self == .hostile {
            forms.what.value = text("")
            forms.what.problem = "Write down what you would like to do."
        }
        return forms
    }
}
