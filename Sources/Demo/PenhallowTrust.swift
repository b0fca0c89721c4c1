import Domain

// The one that hurt: a phone call after the final round. The feedback is written down as it was said.
extension Script {
    mutating func penhallowTrust() {
        let trust = apply(
            "Penhallow Trust", "Projects Manager, Historic Houses", 62, source: "sector newsletter", place: "Penhallow")
        acknowledged(trust, 60)
        let ruth = meet(
            "Ruth Anstey", .hiringManager, title: "Director of Houses", of: "Penhallow Trust",
            address: "ruth.anstey@penhallow.example", phone: "01632 960189", at: trust, on: work(52))
        let first = work(46)
        let one = interview(
            trust, invited: 52, on: first, at: 10.0, place: "The Stables, Penhallow House",
            with: ["Ruth Anstey", "Colm Brady"])
        debrief(
            trust, one, on: first, well: "They laughed at the right places. The late loan, told with its number.",
            less: "Nothing I would take back.", connected: "Ruth and I both started in a ticket office.",
            asked: [
                ("Tell us about a project that went wrong.", .kept), ("How do you work with volunteers?", .shaky),
            ])
        if let numberFirst { used(numberFirst, at: trust, on: first) }
        finalAtPenhallow(trust)
        hears(
            trust, on: work(24), at: 17.35, from: "Ruth Anstey", by: .phone, reasons: [.internalCandidate],
            words: """
                Sam, I wanted to ring you myself. We have appointed somebody from one of our other houses. It was a \
                divided panel, and I was on your side of it. I am sorry.
                """)
        landPenhallow(trust)
        askPenhallow(trust, ruth)
        hearAboutPenhallow(trust, ruth)
        carryOnFromPenhallow(trust)
    }

    private mutating func finalAtPenhallow(_ trust: JobApplication.ID) {
        let last = work(31)
        let two = interview(
            trust, invited: 38, on: last, at: 13.30, stage: .final, place: "Penhallow House, the long gallery",
            with: ["Ruth Anstey", "two trustees"])
        debrief(
            trust, two, on: last, well: "The walk through the gallery. I spoke about the roof as if it were mine.",
            less: "One trustee asked what I would stop doing. I had no answer and made one up.",
            differently: "It is allowed to say: I would want to look before I stop anything.",
            asked: [
                ("What would you stop doing?", .stumbled), ("How do you work with volunteers?", .kept),
                ("Where would you begin?", .kept),
            ],
            parts: [.interest: "They could see it.", .questions: "Asked two, both good."])
    }

    private mutating func landPenhallow(_ trust: JobApplication.ID) {
        noted(
            """
            I had chosen the bus. I had looked up which mornings the bakery opens. I am writing that down because it is \
            silly and because it is what hurts.
            """, about: trust, on: work(24))
        done(.land, of: trust, on: ago(23))
        on(ago(23), 20.10, PauseWalk(application: trust, until: ago(20)))
        doubts(
            trust, on: ago(20), "They had decided before I walked in.",
            ask: "Who inside could speak for me before I apply, next time?")
    }

    private mutating func askPenhallow(_ trust: JobApplication.ID, _ ruth: Person.ID) {
        writes(
            .reply, trust, on: ago(20), to: .hiringManager, person: ruth, title: "Thank you", asks: true,
            """
            Dear Ruth,

            Thank you for ringing, and for what you said about the panel. I have thought about the long gallery a good \
            deal since.

            I would value your feedback when you have a moment: what I showed well, and which requirement weighed most. \
            I hope we may stay in touch.

            With good wishes,
            Sam Taylor
            """)
        done(.reply, .ask, of: trust, on: ago(20), at: 20.10)
    }

    private mutating func hearAboutPenhallow(_ trust: JobApplication.ID, _ ruth: Person.ID) {
        let call = hearsBack(
            trust, on: work(15), at: 18.0, from: "Ruth Anstey", person: ruth, by: .phone,
            """
            You spoke about the roof as if it were yours, and I have quoted you since. \
            The trustees wanted to hear what you would stop, and you gave them something that you did not mean. \
            Roy has run a house of ours for six years and that is hard to beat. \
            One of them thought you a little informal. I did not.
            """)
        let stop = "The trustees wanted to hear what you would stop, and you gave them something that you did not mean."
        sorts(
            trust, call, on: ago(12),
            [
                ("You spoke about the roof as if it were yours, and I have quoted you since.", .keepIt, []),
                (stop, .showItBetter, [.presentation]),
                ("Roy has run a house of ours for six years and that is hard to beat.", .earnIt, [.internalCandidate]),
                ("One of them thought you a little informal. I did not.", .letItGo, [.fit]),
            ])
        done(.debrief, .decode, of: trust, on: ago(12), at: 20.20)
        writes(
            .feedbackThanks, trust, on: ago(11), to: .hiringManager, person: ruth, by: .message,
            """
            Thank you for the call, Ruth. The part about stopping things is exactly right, and I am working on it. \
            Good luck with the roof. Sam
            """)
    }

    private mutating func carryOnFromPenhallow(_ trust: JobApplication.ID) {
        _ = learned("When I do not know, say what I would look at first.", from: trust, on: ago(10))
        reflects(
            trust, on: ago(10),
            [
                .learnedSelf: "I can want something this much and still be here on the Monday after.",
                .rightStep: "Yes. This size of house, this size of team.",
            ])
        plans(
            "Find out what it takes to run a house for a season", for: trust, on: ago(10),
            first: "Ask Beatrice for half an hour about it", by: ago(-5),
            when: "When I have sent the next application,", then: "I ring Beatrice.")
        done(.reflect, .act, of: trust, on: ago(10), at: 21.0)
        // Beatrice is away; the step comes back by itself.
        on(ago(7), 20.30, PutOffStep(application: trust, step: .confide, until: ago(-4)))
    }
}
