import Domain

// The first interview, the first no after one, and the lesson that came of it.
extension Script {
    mutating func harbourLane(_ cast: Cast) {
        let museum = apply(
            "Harbour Lane Museum", "Project Coordinator, Exhibitions", 110, source: "through Ines",
            place: "Harbour Lane",
            via: "Ines Marlow")
        on(work(110), 12.20, LinkPerson(person: cast.ines, application: museum, relation: .introducer))
        let dilip = meet(
            "Dilip Rowe", .hiringManager, title: "Head of Exhibitions", of: "Harbour Lane Museum",
            address: "dilip.rowe@harbourlane.example", phone: "01632 960175", at: museum, on: work(103))
        spoke(
            with: dilip, about: museum, on: work(103), by: .phone, fromThem: true,
            "Rang to invite me. Sounded pleased that Ines had mentioned the post.")
        let day = work(96)
        let panel = interview(
            museum, invited: 103, on: day, at: 14.30, place: "Harbour Lane Museum, staff entrance",
            with: ["Dilip Rowe", "two colleagues"])
        debrief(
            museum, panel, on: day,
            well: "The tour of the store. I asked how they move the long cases and they forgot it was an interview.",
            less: "The budget question. I went round it three times and never said a number.",
            differently: "Say the sum, then breathe, then the story.",
            connected: "With Dilip, over the touring shows.",
            asked: [
                ("How much money have you been responsible for?", .stumbled),
                ("Tell us about a time when a lender let you down.", .shaky),
                ("How do you run several projects at once?", .kept),
            ],
            parts: [.research: "Good. I had seen both shows.", .punctuality: "Ten minutes early.", .rapport: "Warm."])
        hears(
            museum, on: work(90), at: 16.55, from: "Dilip Rowe", by: .phone, reasons: [.betterMatch],
            words:
                "We have gone with another candidate. It was close, and I am sorry to be the one to ring you with it.")
        landHarbourLane(museum, dilip)
        hearAboutHarbourLane(museum, dilip)
        confideHarbourLane(museum, cast)
    }

    private mutating func landHarbourLane(_ museum: JobApplication.ID, _ dilip: Person.ID) {
        noted(
            """
            I had begun to imagine the walk to work along the water. Tom came round with soup and did not say \
            anything wise, which was right.
            """, about: museum, on: work(90))
        done(.land, of: museum, on: ago(89))
        writes(
            .reply, museum, on: ago(89), to: .hiringManager, person: dilip, title: "Thank you", asks: true,
            """
            Dear Dilip,

            Thank you for ringing me yourself. I enjoyed the afternoon, the store above all, and I can see why you \
            are proud of it.

            I would value your feedback, what came across as well as what did not. I could ring you one morning next \
            week, if that is easier than writing.

            I would be glad to hear from you if another project comes up.

            With good wishes,
            Sam Taylor
            """)
        done(.reply, .ask, .debrief, of: museum, on: ago(89))
    }

    private mutating func hearAboutHarbourLane(_ museum: JobApplication.ID, _ dilip: Person.ID) {
        let call = hearsBack(
            museum, on: work(82), at: 17.30, from: "Dilip Rowe", person: dilip, by: .phone,
            """
            You were clear and calm about running several things at once. \
            I never quite understood how big your projects were. \
            And we had somebody who had worked with our lenders before.
            """)
        sorts(
            museum, call, on: ago(80),
            [
                ("You were clear and calm about running several things at once.", .keepIt, []),
                ("I never quite understood how big your projects were.", .showItBetter, [.presentation]),
                ("And we had somebody who had worked with our lenders before.", .letItGo, [.experienceLevel]),
            ])
        done(.decode, of: museum, on: ago(80), at: 20.20)
        writes(
            .feedbackThanks, museum, on: ago(79), to: .hiringManager, person: dilip, title: "Thank you for the call",
            """
            Dear Dilip,

            Thank you for being so plain with me. You were right about the figures: the largest was £140,000, and I \
            ought to have said so in the first minute. I will next time.

            With good wishes,
            Sam Taylor
            """)
    }

    private mutating func confideHarbourLane(_ museum: JobApplication.ID, _ cast: Cast) {
        on(
            ago(77), 18.30,
            RecordAdvice(
                AdviceReceived(
                    person: cast.beatrice, application: museum,
                    words: """
                        People cannot picture a project until you give them its size. Sum, months, how many people. \
                        Then tell them about the rain.
                        """, on: ago(77))))
        spoke(
            with: cast.beatrice, about: museum, on: ago(77), by: .phone, fromThem: false,
            "Told her what Dilip said. She laughed, kindly.")
        done(.confide, of: museum, on: ago(77))
        reflects(
            museum, on: ago(76),
            [
                .learnedSelf: "I hide the number because I am afraid it is too small. It is not.",
                .rightStep: "Yes. Exhibitions or something close to them.",
            ])
        numberFirst = learned("Name the number first, then tell the story.", from: museum, on: ago(76))
        plans(
            "Learn to tell the budget story in two minutes", for: museum, on: ago(76),
            first: "Write the three sums on a card", by: ago(66), when: "When I have washed up after supper,",
            then: "I tell it once, aloud, to the kettle.", done: ago(68))
        done(.reflect, .act, of: museum, on: ago(76), at: 21.0)
        closed(museum, on: ago(76))
        spoke(
            with: cast.ines, about: museum, on: ago(45), by: .inPerson, fromThem: true,
            "Coffee. She offered to read my next application.")
    }
}
