import Pages

extension Sample {
    var board: (BoardPage, Frame) {
        var page = BoardPage()
        page.isEmpty = self == .empty
        page.lead = self == .empty || self == .one ? "" : "Four open."
        var columns = [
            BoardColumnEntry(id: "column-saved", heading: "Saved", count: self == .one ? "" : "1", target: "saved"),
            BoardColumnEntry(id: "column-applied", heading: "Applied", count: "12", target: "applied"),
            BoardColumnEntry(id: "column-own-7", heading: text("Phone chat"), count: "1", target: "own-7"),
            BoardColumnEntry(id: "column-final", heading: "Final or offer", count: "0", target: "final"),
        ]
        columns[0].rows = list(row("018a", "Millrace Trust", "closes Friday 20 March"))
        columns[1].rows = list(
            row("018b", "Quillback Foods", "five weeks ago, no answer yet"),
            row("018c", "Tallis Water", "applied 24 days ago"))
        columns[1].more = list(Link("Nine more", "/board?column=applied"))
        columns[2].rows = list(row("018d", "Northwick Council", "interview Thursday 12 March at 10:30"))
        columns[2].rows.indices.forEach { columns[2].rows[$0].stage = "second interview" }
        if self == .hostile, var mistaken = columns[1].rows.first {
            mistaken.isOpen = true
            mistaken.on.value = text("Pancake Day")
            mistaken.on.problem = text("“Pancake Day” could not be read as a day.")
            mistaken.target.problem = "Please choose another."
            columns[1].rows[0] = mistaken
        }
        page.columns = self == .one ? Array(columns.prefix(1)) : columns
        if self == .one {
            page.only = "Board: Applied"
            page.back = "/board?column=applied&page=2"
            page.place = "51 to 100 of 120."
            page.pages = [Link("Earlier page", "/board?column=applied&page=1")]
        }
        return (page, frame("Board", current: "/board"))
    }

    private func row(_ id: String, _ employer: String, _ note: String) -> BoardRow {
        BoardRow(
            id: "at-\(id)", employer: text(employer), url: "/applications/\(id)", role: text("Project Coordinator"),
            stage: "", note: note,
            target: Choices(
                "to", id: "to-\(id)",
                options: [
                    Choice("screen", "First conversation", isChosen: true), Choice("own-7", text("Phone chat")),
                    Choice("reserve", "On a reserve list"), Choice("ended-unsuccessful", "Ended: unsuccessful"),
                ], label: text("Move \(employer) to")),
            on: Field("on", id: "on-\(id)", value: "2026-03-10", label: text("On which day, for \(employer)")))
    }

    var interview: (InterviewPage, Frame) {
        var page = InterviewPage()
        page.url = "/applications/018f/interviews/018i"
        page.heading = "Second interview"
        page.application = Link(text("Harbour Lane Museum, Project Coordinator"), "/applications/018f")
        page.when = "Thursday 12 March at 15:30, which is 10:30 in New York."
        page.remarks = self == .many ? ["It was called off. That you were invited stays true."] : []
        page.isCancelled = self == .many
        page.isHeld = self == .one || self == .hostile
        page.facts = list(
            FactRow("On the web", text("https://meet.example/7"), url: "https://meet.example/7"),
            FactRow("Where", text("Civic Centre, room 2.14")), FactRow("Their time zone", text("America/New_York")))
        page.people = list(
            PersonRow(name: text("Helen Acheson"), text: text("Head of Programmes"), url: "/people#person-1"),
            PersonRow(name: text("Marcus Bell"), text: ""))
        page.prepare = list(text("The number first."), "Water.")
        page.debriefs = list(
            Folded("Written yesterday", quotes: [Quote([text("The tour went well.")], by: "What went well")]))
        page.forms.how.options = [Choice("", "Not said"), Choice("video", "By video", isChosen: true)]
        page.forms.prepare.value = maybe("The number first.")
        page.forms.with.value = maybe("Helen Acheson, Marcus Bell")
        page.forms.on.value = "2026-03-12"
        page.forms.at.value = "10:30"
        page.forms.zone.value = maybe("America/New_York")
        if self == .hostile {
            page.forms.open = "moves"
            page.forms.zone.problem = text("That time zone is not known here.")
            page.forms.at.problem = "“noon” could not be read as a time."
        }
        if self == .longest { page.forms.open = "changes" }
        if self == .one { page.forms.open = "debriefs" }
        return (page, frame("Second interview", current: "/applications"))
    }

    var rounds: RoundsSection {
        var rounds = RoundsSection()
        rounds.interviews = list(
            RoundRow(
                Link("Interview", "/applications/018f/interviews/018i"),
                text: text("Thursday 4 December at 10:00, in person, with Dilip Rowe."),
                prepare: text("The number first.")),
            RoundRow(
                Link("Second interview", "/applications/018f/interviews/018j"),
                text: "Thursday 11 December at 15:30, which is 10:30 in New York, by video, called off."))
        rounds.walks = list(text("After the news of Wednesday 10 December, you went through: land and reply."))
        return rounds
    }

    var ownStages: OwnStagesSection {
        var section = OwnStagesSection()
        func row(_ id: String, _ name: String) -> OwnStageRow {
            OwnStageRow(
                url: "/settings/stages/\(id)", name: Field("stage_name", id: "stage-\(id)", value: text(name)),
                meaning: "stands for: first conversation")
        }
        section.names = list(row("7", "Phone chat"), row("8", "Trial shift"))
        if !section.names.isEmpty {
            section.names[0].isFirst = true
            section.names[section.names.count - 1].isLast = true
        }
        if self == .hostile { section.names[0].name.problem = text("That is noted already.") }
        section.retired = list(row("9", "Taster day"))
        section.stage.options = [
            Choice("screen", "First conversation", isChosen: true), Choice("final", "Final round"),
        ]
        return section
    }
}
