import Domain

// The newest no: it came yesterday, and the walk has just begun.
extension Script {
    mutating func larkspurHousing(_ cast: Cast) {
        let larkspur = apply("Larkspur Housing", "Programme Officer", 33, source: "council list", place: "Northwick")
        self.larkspur = larkspur
        acknowledged(larkspur, 32)
        on(work(33), 12.25, LinkPerson(person: cast.ines, application: larkspur, relation: .colleague))
        reached(.screen, larkspur, 22)
        let priya = meet(
            "Priya Nandra", .hiringManager, title: "Head of Neighbourhood Programmes", of: "Larkspur Housing",
            address: "priya.nandra@larkspur.example", phone: "01632 960150", at: larkspur, on: work(18))
        let day = work(5)
        let panel = interview(
            larkspur, invited: 18, on: day, at: 11.15, place: "Larkspur House, second floor",
            with: ["Priya Nandra", "Gwen Tarrant", "A tenant on the board"])
        debrief(
            larkspur, panel, on: day,
            well: "I spoke about tenants as people, and the tenant on the board nodded. The repairs letter went well.",
            less: "When they asked about budgets I told the story and left out the £140,000. Again.",
            differently: "The number on a card, in my hand if need be.",
            connected: "With Priya, about letters that people can read.",
            asked: [
                ("How would you explain a delay to residents?", .kept),
                ("What is the largest budget you have looked after?", .stumbled),
                ("Why are you leaving?", .shaky), ("What would your colleagues say about you?", .kept),
            ],
            parts: [.research: "Read the neighbourhood plan twice.", .confidence: "Good after the first ten minutes."])
        if let warmUp { used(warmUp, at: larkspur, on: day) }
        noted(
            """
            If it is a no: ring Beatrice, and look at Northwick's papers the same evening. Written down so that I do \
            not have to decide it then.
            """, about: larkspur, on: ago(3))
        hearFromPriya(larkspur)
        startReplyToPriya(larkspur, priya)
    }

    private mutating func hearFromPriya(_ larkspur: JobApplication.ID) {
        hears(
            larkspur, on: ago(1), at: 16.42, from: "Priya Nandra", address: "priya.nandra@larkspur.example",
            title: "Programme Officer", reasons: [.experienceLevel],
            words: """
                Dear Sam,

                Thank you for coming to meet us, and for the care you had plainly taken. The panel enjoyed talking with \
                you, and your answer about explaining delays stayed with all of us.

                I am sorry to say that we have offered the post to another candidate, who had already run a budget of \
                this size. It was a difficult decision, and I know that this is not the news you hoped for.

                If you would find it useful to talk about how it went, do tell me. I would be glad to.

                With best wishes,
                Priya Nandra
                Head of Neighbourhood Programmes, Larkspur Housing
                """)
        done(.land, of: larkspur, on: ago(1), at: 21.10)
        noted("Read it twice, made supper, told Tom. Not tonight.", about: larkspur, on: ago(1))
    }

    /// Left for the morning, with a sentence in it that is worth another look.
    private mutating func startReplyToPriya(_ larkspur: JobApplication.ID, _ priya: Person.ID) {
        on(
            ago(1), 21.20,
            KeepDraft(
                DraftKept(
                    draft: name(), application: larkspur, kind: .reply, recipient: .hiringManager, person: priya,
                    channel: .mail, title: "Re: Programme Officer",
                    body: """
                        Dear Priya,

                        Thank you for telling me, and for the time that you and the panel gave me. I liked hearing how \
                        the repairs teams will work with the neighbourhoods.

                        Could you tell me what I did wrong? I could ring you one morning next week.

                        I liked what I saw of Larkspur, and I hope we can stay in touch.

                        With good wishes,
                        Sam Taylor
                        """)))
    }
}
