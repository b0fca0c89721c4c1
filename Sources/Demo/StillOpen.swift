import Domain

// One interview that awaits an answer, and one that is to come.
extension Script {
    mutating func fennimorePress() {
        let press = apply("Fennimore Press", "Production Coordinator", 41, source: "trade paper") { details in
            details.workMode = .hybrid
            details.pay = Pay(low: 3_400_000, high: 3_800_000, currency: "GBP", period: .year)
            details.route = .posting
            details.tags = ["publishing"]
        }
        acknowledged(press, 40)
        let owen = meet(
            "Owen Hale", .hiringManager, title: "Production Director", of: "Fennimore Press",
            address: "owen.hale@fennimore.example", phone: "01632 960104", at: press, on: work(21))
        spoke(
            with: owen, about: press, on: work(21), by: .phone, fromThem: true,
            "A quarter of an hour, mostly about paper. He will have somebody set up a meeting.")
        reached(.screen, press, 21)
        let meeting = interview(
            press, invited: 19, on: ago(12), at: 15.0, place: "Fennimore Press, the bindery",
            with: ["Owen Hale", "Sadia Noor"])
        debrief(
            press, meeting, on: ago(12),
            well: "The number first, without thinking about it. Sadia asked for the story.",
            less: "Schedules. They use a system I have only read about, and I said so a little late.",
            connected: "With Owen, about a printer we both knew.",
            asked: [
                ("How much money have you been responsible for?", .kept),
                ("Which scheduling systems have you used?", .shaky), ("Why publishing?", .kept),
            ])
        if let numberFirst { used(numberFirst, at: press, on: ago(12)) }
        if let warmUp { used(warmUp, at: press, on: ago(12)) }
        on(ago(12), 18.40, NameAnswerDay(application: press, by: work(5), on: ago(12)))
        on(
            ago(11), 20.15,
            NotePlanB(
                application: press, interview: meeting,
                words: "Write to Dunlin, and ask Sadia for the name of the course."))
        on(ago(11), 20.25, WordCard(words: "Thank you for ringing. I know it is not an easy call to make."))
    }

    mutating func northwickCouncil(_ cast: Cast) {
        let council = apply("Northwick Council", "Programme Officer", 26, source: "council list", place: "Northwick") {
            details in
            details.workMode = .onsite
            details.pay = Pay(low: 3_615_200, high: 3_942_600, currency: "GBP", period: .year)
            details.reference = "NC/0417"
            details.appliedBy = .portal
            details.portal = "jobs.northwick.example"
            details.portalUser = "sam.taylor@example.com"
            details.route = .posting
            details.letterVersion = "Councils"
        }
        northwick = council
        acknowledged(council, 25)
        on(work(26), 21.10, KeepFilter(name: "Close to home", filter: ApplicationFilter(tag: "close to home")))
        tagged(council, ["public sector", "close to home"], on: work(26))
        let helen = meet(
            "Helen Acheson", .hiringManager, title: "Head of Programmes", of: "Northwick Council",
            address: "helen.acheson@northwick.example", phone: "01632 960118", at: council, on: work(9))
        _ = meet(
            "Marcus Bell", .interviewer, title: "Finance", of: "Northwick Council", at: council, on: work(9))
        let panel = interview(
            council, invited: 9, on: ago(-2), at: 10.30, place: "Civic Centre, room 2.14",
            with: ["Helen Acheson", "Marcus Bell"])
        spoke(
            with: helen, about: council, on: work(8), by: .mail, fromThem: false,
            "Said yes to the time, and asked how long it will be. Fifty minutes.")
        on(
            ago(4), 19.15,
            EditInterview(
                InterviewEdited(
                    application: council, interview: panel, format: .inPerson,
                    prepare: """
                        The late contractor: what went wrong, what I did on the Tuesday, what it cost and saved.
                        The number, on a card. Water. The side entrance in Mill Street.
                        """)))
        plans(
            "Learn how councillors and officers divide the work", for: council, on: ago(5),
            first: "Read the one page on the council's site", by: ago(-1),
            when: "When I sit down with tea after work,", then: "I read one page and write one question.")
        plans(
            "Tell the story of the late contractor once, aloud", for: council, on: ago(4),
            first: "Five minutes; nobody needs to hear it", by: ago(-1))
        plans("Learn collections software in an evening course", on: ago(48), by: ago(20), dropped: ago(27))
        spoke(
            with: cast.ines, about: council, on: ago(6), by: .message, fromThem: false,
            "Asked her to read the application I sent. She says: put the contractor first.")
    }
}
