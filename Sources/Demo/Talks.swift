import Domain

// Work that was not advertised: a letter on the off chance, and a talk to find something out.
extension Script {
    mutating func talkAndAsk(_ cast: Cast) {
        lanternfishStudio()
        skerryArchive(cast)
    }

    private mutating func lanternfishStudio() {
        let lanternfish = apply(
            "Lanternfish Studio", "Any project post", 67, kind: .speculative, source: "their own site")
        hears(
            lanternfish, on: work(60), at: 14.08, from: "Yusuf Karim", address: "yusuf@lanternfish.example",
            title: "Re: On the off chance", reasons: [.timing],
            words: """
                Dear Sam,

                What a good letter. We are eight people and have no plans to be nine this year, so I can only say no \
                for now. But I have kept it, and I mean that. Write to me again when the festival is announced.

                Yusuf
                """)
        let yusuf = meet(
            "Yusuf Karim", .hiringManager, title: "Studio Director", of: "Lanternfish Studio",
            address: "yusuf@lanternfish.example", at: lanternfish, on: work(60))
        on(ago(59), 19.50, ChooseWalkSize(application: lanternfish, size: .short))
        done(.land, of: lanternfish, on: ago(59))
        writes(
            .reply, lanternfish, on: ago(59), to: .hiringManager, person: yusuf, title: "Thank you",
            """
            Dear Yusuf,

            Thank you for such a kind no. I will write when the festival is announced, and until then I look forward \
            to seeing the film.

            With good wishes,
            Sam Taylor
            """)
        done(.reply, of: lanternfish, on: ago(59))
        skipped(.ask, .reflect, of: lanternfish, on: ago(59))
    }

    private mutating func skerryArchive(_ cast: Cast) {
        let skerry = apply(
            "Skerry Archive", "A talk about digitisation projects", 40, kind: .informational, via: "Ines Marlow")
        on(work(40), 12.30, LinkPerson(person: cast.ines, application: skerry, relation: .introducer))
        let wen = meet(
            "Wen Abara", .insider, title: "Digitisation Lead", of: "Skerry Archive",
            address: "wen.abara@skerry.example", at: skerry, on: work(35))
        self.wen = wen
        spoke(
            with: wen, about: skerry, on: work(26), at: 13.15, by: .video, fromThem: false,
            """
            Half an hour. They plan in quarters and hire through the county list. The people who do well there can \
            talk to lenders and to a spreadsheet on the same day. Nothing open before the next budget.
            """)
        writes(
            .mentorUpdate, skerry, on: ago(25), to: .insider, person: wen, title: "Thank you for your half hour",
            """
            Dear Wen,

            Thank you for the half hour. The part about lenders was worth the whole conversation: I had been hiding \
            the story I should have been telling. I will let you know what comes of it.

            With good wishes,
            Sam Taylor
            """)
    }
}
