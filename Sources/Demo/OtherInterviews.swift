import Domain

// Four that got as far as an interview, and how each of them ended.
extension Script {
    /// Lost to a colleague of the people who asked.
    mutating func brackenfield() {
        let hospital = apply(
            "Brackenfield Hospital Trust", "Project Support Manager", 102, source: "public service jobs")
        acknowledged(hospital, 102)
        let day = work(78)
        let panel = interview(
            hospital, invited: 86, on: day, at: 15.15, place: "Brackenfield, Block C", with: ["A panel of four"])
        debrief(
            hospital, panel, on: day, well: "Calm. I asked for a minute to think, and took it.",
            less: "Four people writing, nobody looking up.",
            asked: [("Give an example of working across departments.", .kept), ("What is your weakness?", .shaky)])
        hears(
            hospital, on: work(71), at: 9.35, from: "Nia Pryce", address: "nia.pryce@brackenfield.example",
            title: "Project Support Manager: outcome of interview", reasons: [.internalCandidate],
            words: """
                Dear Sam,

                Thank you for attending for interview. The panel were impressed by your answers, in particular on \
                working across departments. On this occasion the post has been offered to an internal candidate who \
                has been covering the role.

                You scored 61 out of 75. The successful candidate scored 64.

                Kind regards,
                Nia Pryce
                """)
        done(.land, of: hospital, on: ago(70))
        doubts(
            hospital, on: ago(70), "They had somebody all along.",
            evidence: "The mail says that somebody had been covering the role.",
            ask: "Can I ask, before I apply, whether somebody is covering it?")
        thankBrackenfield(hospital)
    }

    private mutating func thankBrackenfield(_ hospital: JobApplication.ID) {
        let nia = meet(
            "Nia Pryce", .hr, title: "Resourcing Adviser", of: "Brackenfield Hospital Trust",
            address: "nia.pryce@brackenfield.example", at: hospital, on: work(68))
        writes(
            .reply, hospital, on: ago(66), to: .hiringManager, person: nia, title: "Thank you",
            """
            Dear Nia,

            Thank you for writing, and for the scores, which few people send. I am glad for the colleague who has been \
            doing the work. Please keep my details for posts of this kind.

            With good wishes,
            Sam Taylor
            """)
        done(.reply, .debrief, of: hospital, on: ago(66))
        _ = learned("Ask early whether somebody is covering the post.", from: hospital, on: ago(66))
        closed(hospital, on: ago(65))
    }

    /// Cancelled after the interview: nothing to ask oneself.
    mutating func winterbourneCollege() {
        let college = apply("Winterbourne College", "Projects Administrator", 82, source: "college site")
        let day = work(58)
        let meeting = interview(
            college, invited: 66, on: day, at: 10.45, place: "Winterbourne College, Room 7", with: ["Alan Firth"])
        debrief(
            college, meeting, on: day, well: "Easy talk. He showed me the plans.", less: "Not sure he has the money.",
            asked: [("What do you know about colleges?", .shaky)])
        hears(
            college, on: work(44), at: 14.25, from: "Alan Firth", address: "a.firth@winterbourne.example",
            title: "Projects Administrator", outcome: .roleCancelled, reasons: [.differentDirection],
            words: """
                Dear Sam, I am embarrassed to have to write this. Our funding for the new building has been put back a \
                year and I am no longer able to appoint anybody. You would have been good. Alan Firth
                """)
        on(ago(43), 19.40, ChooseWalkSize(application: college, size: .short))
        done(.land, of: college, on: ago(43))
        writes(
            .reply, college, on: ago(43), to: .hiringManager, title: "Re: Projects Administrator",
            """
            Dear Alan,

            Thank you for writing yourself. I hope the building comes, a year late or not. Do think of me when it does.

            With good wishes,
            Sam Taylor
            """)
        done(.reply, of: college, on: ago(43), at: 20.10)
        skipped(.ask, .reflect, of: college, on: ago(43))
    }

    /// An interview, two polite questions, and no answer.
    mutating func cobbleRow() {
        let theatre = apply("Cobble Row Theatre", "Assistant Producer", 76, source: "sector newsletter")
        let day = work(61)
        let meeting = interview(
            theatre, invited: 67, on: day, at: 12.0, place: "Cobble Row Theatre, the bar", with: ["Fran Delaney"])
        debrief(
            theatre, meeting, on: day, well: "She talked about the season and I could answer.",
            less: "It was never clear whether it had begun.", asked: [("What have you seen lately?", .kept)],
            parts: [.rapport: "Friendly, and in a hurry."])
        for (days, title) in [(48, "Assistant Producer"), (38, "Assistant Producer, once more")] {
            writes(
                .chase, theatre, on: work(days), to: .hiringManager, title: title,
                """
                Dear Fran,

                I enjoyed meeting you and wondered how things stand with the Assistant Producer post. A yes, a no or a \
                not yet would all be welcome.

                With good wishes,
                Sam Taylor
                """)
        }
        on(ago(30), 11.10, RecordOutcome(application: theatre, outcome: .noResponse, on: ago(30)))
        done(.land, .debrief, of: theatre, on: ago(30))
        closed(theatre, on: ago(29))
    }

    /// Ended by Sam.
    mutating func saltmarshEnergy() {
        let saltmarsh = apply(
            "Saltmarsh Energy", "Site Project Officer", 58, source: "job board", place: "Saltmarsh Quay")
        reached(.screen, saltmarsh, 51)
        let first = work(42)
        let one = interview(
            saltmarsh, invited: 48, on: first, at: 16.0, place: "Video", with: ["Ingrid Vale"])
        debrief(
            saltmarsh, one, on: first, well: "Asked for the range at once. No drama.",
            less: "She has nobody else to ask.",
            asked: [("How much money have you been responsible for?", .kept)])
        let second = work(34)
        let two = interview(
            saltmarsh, invited: 39, on: second, at: 9.0, place: "Saltmarsh Quay, site office",
            with: ["Ingrid Vale", "Pete Lomax"])
        debrief(
            saltmarsh, two, on: second, well: "They liked me and I liked them.",
            less: "Two hours and ten minutes, each way, every day.")
        on(ago(32), 9.15, RecordOutcome(application: saltmarsh, outcome: .withdrawn, on: ago(32)))
        _ = learned("Make the journey once before saying yes to a second round.", from: saltmarsh, on: ago(32))
    }
}
