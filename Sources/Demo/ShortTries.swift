import Domain

// Tries that ended after a first call or a test.
extension Script {
    mutating func tryShortly() {
        marlpitGames()
        oakhangerLogistics()
        fairlopSchools()
        let tiverdale = apply("Tiverdale Rail", "Possessions Coordinator", 65, source: "job board")
        acknowledged(tiverdale, 64)
        reached(.screen, tiverdale, 57)
        noted("Twenty minutes on the phone from a car park, theirs. Nice enough. No name given.", on: ago(57))
        on(ago(22), 11.40, RecordOutcome(application: tiverdale, outcome: .noResponse, on: ago(22)))
    }

    private mutating func marlpitGames() {
        let marlpit = apply("Marlpit Games", "Production Assistant", 92, source: "their own site")
        acknowledged(marlpit, 92)
        reached(.assessment, marlpit, 84)
        hears(
            marlpit, on: work(76), at: 15.21, from: "Marlpit Talent", address: "talent@marlpit.example",
            title: "Your video interview with Marlpit Games", reasons: [.betterMatch],
            words: """
                Hey Sam!

                Big thanks for recording your answers. The team watched every one. This time we're moving ahead with \
                candidates whose background is a closer match for a live game. That's no reflection on you, and we'd \
                love you to keep an eye on our careers page.

                Marlpit Talent
                """)
        skipped(.reply, .ask, of: marlpit, on: ago(75))
        done(.land, of: marlpit, on: ago(75))
        _ = learned(
            "Recorded answers: look at the card above the camera, and stop when I have said it.", from: marlpit,
            on: ago(75))
        done(.reflect, of: marlpit, on: ago(75))
    }

    private mutating func oakhangerLogistics() {
        let oakhanger = apply("Oakhanger Logistics", "Project Planner", 80, source: "job board")
        reached(.screen, oakhanger, 73)
        let grace = meet(
            "Grace Whitcombe", .hr, title: "People Partner", of: "Oakhanger Logistics",
            address: "grace.whitcombe@oakhanger.example", at: oakhanger, on: work(73))
        hears(
            oakhanger, on: work(69), at: 13.50, from: "Grace Whitcombe", address: "grace.whitcombe@oakhanger.example",
            title: "Project Planner", reasons: [.compensation],
            words: """
                Hi Sam,

                Lovely to speak on the phone. I took your salary expectation back to the team, and there is a bigger \
                gap than we can bridge for this grade, so we'd better not waste your time. If you would ever consider \
                the range I mentioned, do come back to me.

                Grace
                """)
        done(.land, of: oakhanger, on: ago(68))
        writes(
            .reply, oakhanger, on: ago(67), to: .recruiter, person: grace, title: "Re: Project Planner",
            """
            Dear Grace,

            Thank you for telling me so quickly, and for asking on my behalf. I would sooner know now than later. If a \
            post comes up one grade higher, I would be glad to hear from you.

            With good wishes,
            Sam Taylor
            """)
        done(.reply, of: oakhanger, on: ago(67))
        skipped(.ask, of: oakhanger, on: ago(67))
        _ = learned("Ask for the range in the first call, before I name a figure.", from: oakhanger, on: ago(66))
        done(.reflect, of: oakhanger, on: ago(66))
    }

    private mutating func fairlopSchools() {
        let fairlop = apply("Fairlop Schools Trust", "Data and Projects Officer", 69, source: "council list")
        acknowledged(fairlop, 68)
        reached(.assessment, fairlop, 59)
        hears(
            fairlop, on: work(52), at: 10.0, from: "Fairlop Recruitment", address: "no-reply@jobs.fairlop.example",
            title: "Outcome of your application", reasons: [.skillLacking],
            words: """
                Dear Sam Taylor,

                Thank you for completing the spreadsheet exercise. Candidates needed 60% to go forward to interview \
                and unfortunately your mark was below this. Most marks were lost on look-ups between sheets.

                You are welcome to apply again after six months.
                """)
        done(.land, of: fairlop, on: ago(51))
        skipped(.reply, .ask, of: fairlop, on: ago(51))
        on(
            ago(51), 20.30,
            SortPoint(
                PointSorted(
                    application: fairlop, words: "Most marks were lost on look-ups between sheets.", bin: .learnIt,
                    reasons: [.skillLacking], skill: "look-ups between sheets")))
        plans(
            "Learn look-ups between sheets, with my own budget", for: fairlop, on: ago(51),
            first: "Find the exercise again and do the first question", by: ago(38),
            when: "When I have made the Saturday coffee,", then: "I do one sheet and stop.", done: ago(37))
        done(.reflect, of: fairlop, on: ago(51), at: 21.0)
    }
}
