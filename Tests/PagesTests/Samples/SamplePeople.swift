import Pages

extension Sample {
    var people: (PeoplePage, Frame) {
        var page = PeoplePage()
        page.hasPeople = self != .empty
        page.lead = page.hasPeople ? "Two people. A word would fit with one of them, if you like." : ""
        page.search.value = maybe("Harbour")
        page.show.options = [
            Choice("all", "Everybody", isChosen: true), Choice("due", "Where a word would fit now"),
            Choice("colleague", "Colleague"),
        ]
        page.people = list(
            PersonListRow(
                name: text("Ines Marlow"), url: "/people/p1", who: text("Registrar, Harbour Lane Museum, colleague."),
                last: [When("seven weeks ago", iso: "2026-01-20", exact: "Tuesday 20 January 2026")],
                word: "A word would fit now"),
            PersonListRow(name: "Dilip Rowe", url: "/people/p2", who: "Head of Exhibitions, hiring manager."))
        page.nothing = self == .longest ? "Nobody here has \(text("Harbour")) in their name." : ""
        page.place = self == .many ? "People 51 to 100 of 200." : ""
        page.pages = self == .many ? [Link("Earlier", "/people?page=1"), Link("Later", "/people?page=3")] : []
        page.form = personForm
        page.form.isOpen = self != .many
        return (page, frame("People", current: "/people"))
    }

    var person: (PersonPage, Frame) {
        var page = PersonPage()
        page.url = "/people/p1"
        page.forgetUrl = "/forget/person/p1"
        page.name = text("Alice Example")
        page.who = text("Partner, Tern and Vale, recruiter.")
        page.lines = list(
            "You were last in touch two weeks ago.",
            "You chose a word every six weeks; the next comes up on Tuesday 7 April.")
        page.actions = list(
            .link("Ask where Larkspur Housing stands", "/applications/018f/letters/new?kind=chase&to=p1"),
            .link("Write to stay in touch", "/applications/018f/letters/new?kind=keep_in_touch&to=p1"))
        page.remarks = self == .many ? [Link("There is another record under this name.", "#merge")] : []
        page.openHeading = "Open with them"
        page.open = list(
            PartRow(
                title: text("Larkspur Housing, Programme Officer"), url: "/applications/018f",
                text: "recruiter; interview"),
            PartRow(
                title: "Pier Trust, Analyst", url: "/applications/0190", text: "put forward by their agency; applied"))
        page.ended = list(
            PartRow(
                title: text("Harbour Lane Museum, Coordinator"), url: "/applications/0191",
                text: "recruiter; unsuccessful, after an interview"))
        page.introducedBy = list(Link(text("Ines Marlow"), "/people/p2"))
        page.introduced = list(Link(text("Bob Example"), "/people/p3"), Link("Charlie Example", "/people/p4"))
        page.facts = list(
            FactRow("Mail", text("alice@example.com"), url: "mailto:alice@example.com"),
            FactRow("Telephone", "01632 960118", url: "tel:01632960118"),
            FactRow("How you know each other", text("At the fair")))
        page.story = touches
        page.notes = list(text("Rings back after four."), "Likes a plain question.")
        page.forms = personForms
        return (page, frame(text("Alice Example"), current: "/people"))
    }

    private var touches: [StoryEntry] {
        var call = StoryEntry(
            when: When("Tuesday 3 March", iso: "2026-03-03"), event: "They were in touch",
            rest: text(" by phone: both are with the client."))
        call.links = [
            Link(text("Larkspur Housing, Programme Officer"), "/applications/018f"),
            Link("Pier Trust, Analyst", "/applications/0190"),
        ]
        var advice = StoryEntry(
            when: When("Monday 2 February", iso: "2026-02-02"), event: "Their advice", rest: ":")
        advice.quotes = [Quote([text("Say the number first.")])]
        return StoryEntry.arranged(list(call, advice))
    }

    private var personForm: PersonForm {
        var form = PersonForm()
        form.relation.options = [
            Choice("colleague", "Colleague"), Choice("recruiter", "Recruiter", isChosen: true),
            Choice("interviewer", "Interviewer"),
        ]
        form.marks.options = [
            Choice("worked_together", "We have worked together"),
            Choice("knows_of_search", "They know that I am looking", isChosen: true),
        ]
        form.notes.value = self == .hostile ? text("") : ""
        return form
    }

    private var personForms: PersonForms {
        var forms = PersonForms()
        forms.open = self == .hostile ? "rhythm" : self == .one ? "contacts" : ""
        forms.contactFrom.options = [Choice("", "I did", isChosen: true), Choice("them", "They did")]
        forms.contactHow.options = [Choice("phone", "By phone", isChosen: true), Choice("mail", "By mail")]
        forms.contactOn.value = "2026-03-10"
        forms.contactAbout.options = list(
            Choice("018f", text("Larkspur Housing, Programme Officer")), Choice("0190", "Pier Trust, Analyst"))
        forms.contactWith.options = list(Choice("p2", text("Ines Marlow")))
        forms.person = personForm
        forms.introducedBy.options = list(Choice("", "Nobody, or I do not remember"), Choice("p2", text("Ines Marlow")))
        forms.rhythm.options = [Choice("", "No rhythm"), Choice("6", "Every six weeks", isChosen: true)]
        forms.partApplication.options = list(Choice("018f", text("Larkspur Housing, Programme Officer")))
        forms.partRelation.options = personForm.relation.options
        forms.offersParts = self != .empty
        forms.mergeOther.options = list(Choice("p5", text("A. Example: recruiter.")))
        forms.offersMerge = self != .empty
        if self == .hostile {
            forms.rhythmUntil.value = text("soon")
            forms.rhythmUntil.problem = "Enter a day that exists, such as 28 February 2026."
        }
        return forms
    }
}
