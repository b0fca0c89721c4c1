import Pages

extension Sample {
    var application: (ApplicationPage, Frame) {
        var page = ApplicationPage()
        page.url = "/applications/018f"
        page.employer = text("Harbour Lane Museum")
        page.summary = text("Project Coordinator, Exhibitions. You came as far as an interview.")
        page.ending = self == .one ? ["It ended on 10 December, with another candidate being chosen."] : []
        page.actions = list(
            .link("Go on with the walk", "/applications/018f/walk/ask", look: .filled),
            .post("Bring it back tomorrow", "/applications/018f/walk/ask", verb: "later", until: "2026-03-11"))
        page.waiting = self == .empty ? [] : [applicationWaiting]
        page.remarks = list(text("You applied here once before, in 2024."))
        page.story = story
        page.criteriaPart = list(
            CriteriaPart(
                lead: "Six musts and two wishes.",
                sentences: list(text("Had it, did not show it: “Keeps a ledger”.")),
                ways: [.link("Look at what they ask for", "/applications/018f/criteria")]))
        page.offerPart = list(
            OfferPart(
                lead: "Their offer came on 3 March.", ways: [.link("Look at the offer", "/applications/018f/offer")],
                rows: [FactRow("Pay", text("£32,000 a year"))]))
        page.feedback = list(
            FeedbackPoint(
                quote: Quote(
                    [text("I never quite understood how big your projects were.")], by: "Dilip Rowe, by phone."),
                bin: "You put this under Show it better.",
                links: [Link("Change this", "/applications/018f/walk/decode#point-1")]),
            FeedbackPoint(quote: Quote([text("Clear and calm.")])))
        page.people = list(
            PersonRow(
                name: text("Dilip Rowe"), text: "Head of Exhibitions. Interviewed you; gave feedback on 16 December.",
                url: "/people/p1"),
            PersonRow(name: text("Ines Marlow"), text: ""))
        page.met.options = list(Choice("Priya Nandra", text("Priya Nandra")), Choice("Owen Hale", "Owen Hale"))
        page.letters = list(
            LetterRow(
                title: "Thank you, and a request for feedback", url: "/applications/018f/walk/reply",
                text: text("to Dilip Rowe, sent 11 December")),
            LetterRow(
                title: "Thank you for the feedback", url: "/applications/018f/walk/ask", text: "to Dilip Rowe, a draft")
        )
        page.lessons = list(lesson, secondLesson)
        page.notes = list(
            NoteRow(
                when: When("Friday 5 December", iso: "2025-12-05"),
                paragraphs: [text("The café was a good place to wait.")]))
        page.documents = documentSection
        page.rounds = rounds
        page.details = list(
            DetailRow(
                name: "Where found", value: text("through Ines Marlow"), action: "/applications/018f/details",
                field: [Field("source", id: "details-source", value: text("through Ines Marlow"), label: "Where found")]
            ),
            DetailRow(
                name: "Posting", value: "https://jobs.example/17", link: "https://jobs.example/17",
                action: "/applications/018f/details",
                field: [Field("url", id: "details-url", value: "https://jobs.example/17", label: "Posting")]))
        page.moreDetails = [
            DetailRow(
                name: "Where the work is done", value: "", action: "/applications/018f/details",
                choices: [
                    Choices(
                        "work_mode", id: "details-work_mode",
                        options: [Choice("", "Not noted", isChosen: true), Choice("remote", "Remote")],
                        label: "Where the work is done")
                ])
        ]
        if self == .hostile {
            page.details[0].isOpen = true
            page.details[0].field[0].problem = "Enter a shorter text."
        }
        page.forms = forms
        return (page, frame("Harbour Lane Museum, Project Coordinator", current: "/applications"))
    }

    /// The story of the application, with the seam.
    var story: [StoryEntry] {
        var applied = StoryEntry(
            when: When("Thursday 20 November", iso: "2025-11-20", exact: "Thursday 20 November 2025"),
            event: "You applied", rest: text(" with the CV from October, after Ines Marlow told you about the role."))
        applied.by = maybe("Noted from a message on 21 November.")
        var interview = StoryEntry(
            when: When("Thursday 4 December", iso: "2025-12-04"), event: "Interview",
            rest: text(" with Dilip Rowe and two colleagues, 50 minutes."))
        interview.links = [Link("Read your debrief", "#debriefs")]
        var setback = StoryEntry(
            .setback, when: When("Wednesday 10 December", iso: "2025-12-10"), event: "Unsuccessful",
            rest: ", told by Dilip Rowe on the phone.")
        setback.folded = [
            Folded(
                "Their words",
                quotes: [Quote([text("We have gone with another candidate. It was close, and I am sorry.")])])
        ]
        var feedback = StoryEntry(
            .learned, when: When("Tuesday 16 December", iso: "2025-12-16"), event: "Feedback",
            rest: ", which you asked for:")
        feedback.quotes = [
            Quote(
                [text("I never quite understood how big your projects were.")],
                by: "Dilip Rowe, by phone. You put this under Show it better.")
        ]
        var lesson = StoryEntry(.lesson, when: When("Friday 19 December", iso: "2025-12-19"))
        lesson.lesson = text("Name the number first, then tell the story.")
        lesson.by = "What you took with you."
        let coffee = StoryEntry(
            when: When("In April"), rest: text("A good moment to say hello to Dilip Rowe, if you like."))
        if self == .one {
            setback.event = "It ended"
            setback.rest = ", and Dilip Rowe rang you."
            setback.ending = "Another candidate was chosen."
            return StoryEntry.arranged([applied, setback])
        }
        return StoryEntry.arranged(list(applied, interview, setback, feedback, lesson, coffee))
    }

    private var forms: ApplicationForms {
        var forms = ApplicationForms()
        forms.hasEnded = self == .many
        forms.open = self == .hostile ? "feedback" : ""
        forms.stage.options = [
            Choice("acknowledged", "They confirmed it"), Choice("screen", "A first call"),
            Choice("interview", "Interview", isChosen: true), Choice("final", "Final interview"),
            Choice("offer", "Offer"),
        ]
        forms.outcome.options = [
            Choice("unsuccessful", "Unsuccessful"), Choice("no_response", "No answer"),
            Choice("role_cancelled", "The role was cancelled"), Choice("withdrawn", "I withdrew"),
        ]
        forms.toldHow.options = channels
        forms.feedbackHow.options = channels
        forms.contactHow.options = channels
        forms.interviewFormat.options = [Choice("video", "By video"), Choice("in_person", "In person")]
        forms.debriefInterview.options = list(Choice("i1", "Interview on 4 December"))
        forms.contactFrom.options = [Choice("", "I did", isChosen: true), Choice("them", "They did")]
        forms.contactPerson.options = list(Choice("p1", text("Dilip Rowe")), Choice("p2", "Ines Marlow"))
        forms.contactAlso.options = list(Choice("0190", text("Quillback Foods, Operations Coordinator")))
        forms.stageOn.value = "2026-03-10"
        if self == .hostile {
            forms.feedbackWords.value = text("")
            forms.feedbackWords.problem = "Write down what they said, in a few words at least."
        }
        return forms
    }

    var applications: (ApplicationsPage, Frame) {
        var page = ApplicationsPage()
        page.lead = self == .empty ? "" : "Thirteen open, 42 in all."
        page.search.value = maybe("Harbour")
        page.show.options = [
            Choice("all", "All of them", isChosen: true), Choice("open", "Open"),
            Choice("waiting", "Waiting for an answer"),
            Choice("ended", "Ended"),
        ]
        page.rows = list(
            ApplicationRow(
                employer: text("Harbour Lane Museum"), url: "/applications/018f",
                role: text("Project Coordinator, Exhibitions"), state: "Unsuccessful after an interview",
                last: When("12 days ago", iso: "2026-02-26", exact: "Thursday 26 February 2026")),
            ApplicationRow(
                employer: text("Quillback Foods"), url: "/applications/0190", role: "Operations Coordinator",
                state: "Applied, no answer yet", last: When("5 weeks ago", iso: "2026-02-02")),
            ApplicationRow(
                employer: "Northwick Council", url: "/applications/0191", role: "Programme Officer",
                state: "Interview on Thursday at 10:30", last: When("yesterday", iso: "2026-03-09")))
        page.stage.options = [Choice("", "Any", isChosen: true), Choice("interview", "Interview")]
        page.tag.options = list(Choice("", "Any", isChosen: true), Choice("x", text("museum")))
        page.kept = list(KeptFilterRow(name: text("Close to home"), url: "/applications?tag=x", isCurrent: true))
        page.keeps = self == .many ? [Field("filter_name", label: "Its name")] : []
        page.hidden = self == .hostile ? [HiddenField(name: "q", value: text(""))] : []
        page.field.options = [Choice("source", "Where found")]
        page.outcome.options = [Choice("no_response", "No answer", isChosen: true)]
        page.outcomeOn.value = "2026-03-10"
        page.allText = maybe("All 40 of this list, ticked or not")
        for index in page.rows.indices {
            page.rows[index].id = "row\(index)"
            page.rows[index].edit = "/applications?edit=row\(index)#row-row\(index)"
            page.rows[index].back = "/applications"
            page.rows[index].tags = maybe("museum, close to home")
        }
        if self == .hostile || self == .many {
            page.rows[0].fields = [Field("tags", id: "tags-row0", value: text("museum"), label: "Tags")]
            page.rows[0].place = text("Leeds")
            page.opensChanges = true
            page.addTags.problem = "Please fill in a tag."
        }
        page.nothing =
            self == .empty ? "There are no applications here yet. Add one, or paste a message you received." : ""
        page.place = self == .many ? "Applications 51 to 100 of 300" : ""
        page.pages =
            self == .many
            ? [Link("Earlier", "/applications?page=1"), Link("Later", "/applications?page=3")] : []
        return (page, frame("Applications", current: "/applications"))
    }

    var add: (AddApplicationPage, Frame) {
        var page = AddApplicationPage()
        var frame = frame("Add an application", current: "/applications")
        page.autosave = "application-new"
        page.employer.value = maybe("Harbour Lane Museum")
        page.role.value = maybe("Project Coordinator")
        page.cv.value = maybe("October, short")
        page.kind.options = [
            Choice("application", "An application", isChosen: true),
            Choice("speculative", "A letter without a posting", about: "nobody has asked for it yet"),
            Choice("informational", "A conversation", about: "to learn about the work, not to apply"),
        ]
        page.pay.value = maybe("£32,000 to £36,000 a year")
        page.workMode.options = [Choice("", "Not noted", isChosen: true), Choice("hybrid", "Hybrid")]
        page.tags.value = self == .hostile ? text("") : ""
        page.isProposal = self == .longest
        page.wantsRole = self == .longest
        page.understood = list(
            UnderstoodRow(name: "Employer", value: text("Harbour Lane Museum"), from: "from “Harbour Lane”"),
            UnderstoodRow(name: "Pay", value: "£32,000 a year", from: text("a guess, from “32k”")))
        page.doubts = list(text("It does not say on which day it went in, so today is proposed."))
        page.note.value = self == .hostile ? text("") : ""
        page.remarks = list(text("You applied to Harbour Lane Museum once before, in 2024."))
        if self == .many || self == .hostile {
            page.opensMore = true
            page.employer.problem = "Enter the name of the employer."
            page.applied.value = text("31/02/2026")
            page.applied.problem = "Enter a day that exists, such as 28 February 2026."
            frame.problems = [
                Problem(field: "employer", text: page.employer.problem),
                Problem(field: "applied", text: page.applied.problem),
            ]
        }
        return (page, frame)
    }
}
