import Domain

// Introduced by an agency, as far as the final; the no and the feedback come through the recruiter.
extension Script {
    mutating func ashcombeWater() {
        let ashcombe = apply(
            "Ashcombe Water", "Capital Projects Coordinator", 87, source: "recruiter",
            agency: "Hallam Reach Recruitment")
        let joanna = meet(
            "Joanna Peel", .recruiter, title: "Senior Consultant", of: "Hallam Reach Recruitment",
            address: "joanna.peel@hallamreach.example", phone: "01632 960133", at: ashcombe, on: work(85))
        self.joanna = joanna
        spoke(
            with: joanna, about: ashcombe, on: work(85), by: .phone, fromThem: true,
            "Forty minutes. She knows the client well and sends two people at most.")
        reached(.screen, ashcombe, 85)
        let first = work(72)
        let one = interview(
            ashcombe, invited: 80, on: first, at: 11.0, place: "Video, link from Joanna", with: ["Martin Oyelaran"])
        debrief(
            ashcombe, one, on: first, well: "I said the number first. He wrote it down.",
            less: "I talked over him twice; the line lagged.", connected: "Over late contractors.",
            asked: [
                ("How much money have you been responsible for?", .kept),
                ("What do you do when a contractor goes quiet?", .kept),
            ])
        if let numberFirst { used(numberFirst, at: ashcombe, on: first) }
        finalAtAshcombe(ashcombe)
        hears(
            ashcombe, on: work(56), at: 12.10, from: "Joanna Peel", by: .phone, reasons: [.experienceLevel],
            words: """
                I am so sorry, Sam. They have offered it to the other candidate. Martin asked me to say that there was \
                very little in it, and in the end they took somebody who had been through a regulator's review.
                """)
        askThroughJoanna(ashcombe, joanna)
        carryOnFromAshcombe(ashcombe, joanna)
    }

    private mutating func finalAtAshcombe(_ ashcombe: JobApplication.ID) {
        let second = work(63)
        let two = interview(
            ashcombe, invited: 70, on: second, at: 9.30, stage: .final, place: "Ashcombe Water, Sluice House",
            with: ["Martin Oyelaran", "Philippa Strand"])
        debrief(
            ashcombe, two, on: second, well: "The drawing of the stages. Philippa asked to keep it.",
            less: "I was slow to start. Ten minutes before I sounded like myself.",
            differently: "Walk round the block first, and talk to somebody.",
            asked: [
                ("Why water?", .shaky), ("What would you do in your first month?", .kept),
                ("Which part of this job would you like least?", .stumbled),
            ],
            parts: [.confidence: "Came late.", .examples: "Enough of them."])
    }

    private mutating func askThroughJoanna(_ ashcombe: JobApplication.ID, _ joanna: Person.ID) {
        done(.land, of: ashcombe, on: ago(55))
        writes(
            .reply, ashcombe, on: ago(54), to: .recruiter, person: joanna, title: "Ashcombe Water", asks: true,
            """
            Dear Joanna,

            Thank you for ringing, and for telling me straight away. Would you thank Martin and Philippa for me? I \
            enjoyed both conversations.

            If they are willing to say more, I would value it: how my experience came across, and what weighed most \
            in the end. And please do keep me in mind for posts like this one.

            With good wishes,
            Sam Taylor
            """)
        done(.reply, .ask, of: ashcombe, on: ago(54))
    }

    private mutating func carryOnFromAshcombe(_ ashcombe: JobApplication.ID, _ joanna: Person.ID) {
        let mail = hearsBack(
            ashcombe, on: work(49), at: 13.40, from: "Joanna Peel, for Martin Oyelaran", person: joanna, by: .mail,
            """
            Martin says you were the best prepared of the four, and the drawing is on his wall. The one thing he would \
            mention is that you took a while to warm up. Otherwise it came down to the regulator's review, which you \
            could not have known would matter.
            """)
        sorts(
            ashcombe, mail, on: ago(45),
            [
                ("you were the best prepared of the four, and the drawing is on his wall", .keepIt, []),
                ("you took a while to warm up", .showItBetter, []),
                ("it came down to the regulator's review", .letItGo, [.experienceLevel]),
            ])
        done(.debrief, .decode, of: ashcombe, on: ago(45), at: 20.15)
        skipped(.confide, of: ashcombe, on: ago(45))
        warmUp = learned("The first answer may be short. I warm up.", from: ashcombe, on: ago(45))
        reflects(
            ashcombe, on: ago(45),
            [
                .learnedField: "Water and rail ask about regulators. I could read one review and know the words.",
                .betterPrepared: "Talk to somebody before I go in, even about the weather.",
            ])
        done(.reflect, of: ashcombe, on: ago(45), at: 21.0)
        skipped(.act, of: ashcombe, on: ago(44))
        closed(ashcombe, on: ago(44))
    }
}
