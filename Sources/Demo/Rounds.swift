import Domain

// A name of Sam's own for a stage, interviews on two clocks, a reserve list, and an answer that came late.
extension Script {
    mutating func nameStages() -> OwnStage.ID {
        let chat = name(OwnStage.self)
        on(ago(118), 20.10, NameStage(id: chat, name: "Phone chat", stage: .screen))
        return chat
    }

    private mutating func chatted(_ application: JobApplication.ID, _ days: Int, _ chat: OwnStage.ID) {
        on(work(days), 17.20, RecordStage(application: application, stage: .screen, on: work(days), own: chat))
    }

    /// The second round is by video with people five hours and a half ahead.
    mutating func lanternAtlas(_ chat: OwnStage.ID) {
        let atlas = apply("Lantern Atlas", "Map Projects Coordinator (remote)", 17, source: "their own site")
        chatted(atlas, 9, chat)
        let meera = meet(
            "Meera Joshi", .hiringManager, title: "Head of Production", of: "Lantern Atlas",
            address: "meera.joshi@lanternatlas.example", at: atlas, on: work(9))
        let there = Moment(day: ago(-6), minute: 14 * 60, offset: 330)
        let here = Moment(milliseconds: there.milliseconds, offset: moment(ago(-6), 12.0).offset)
        var arranged = ArrangeInterview(
            id: name(), application: atlas, at: here, with: ["Meera Joshi", "Oscar Lind"])
        arranged.there = ClockThere(zone: "Asia/Kolkata", offset: there.offset)
        arranged.format = .video
        arranged.link = "https://meet.lanternatlas.example/sam"
        arranged.prepare = """
            The number first: £140,000, eleven weeks, two contractors.
            Ask how a map gets from the surveyors to the printer.
            """
        on(work(3), 17.40, arranged)
        spoke(
            with: meera, about: atlas, on: work(3), by: .mail, fromThem: false,
            "Said yes to the time, and that mornings here suit me.")
    }

    mutating func kestrelBorough() {
        let council = apply("Kestrel Borough", "Projects Officer", 82, source: "council list", place: "Kestrel")
        acknowledged(council, 81)
        let panel = interview(
            council, invited: 66, on: work(58), at: 14.0, place: "Town Hall, committee room 2",
            with: ["Gareth Pool", "Lena Brook"])
        debrief(
            council, panel, on: work(58), well: "The question about residents. I had an example ready.",
            less: "Procurement rules. I said that I would look them up, and did the same evening.")
        on(
            work(44), 10.30,
            RecordNotice(
                NoticeReceived(
                    application: council, kind: .other, from: "Gareth Pool", channel: .mail,
                    title: "Projects Officer",
                    words: """
                        Dear Sam,

                        you met the standard for the post, and another applicant scored higher. We would like to keep \
                        you on our reserve list for six months, in case a post comes free.

                        Gareth Pool
                        """, on: work(44), at: time(10.30))),
            ListOnReserve(application: council, on: work(44), until: ago(-138)))
    }

    /// Closed as silent, and then they rang.
    mutating func calderMill(_ chat: OwnStage.ID) {
        let mill = apply("Calder Mill Trust", "Visitor Projects Coordinator", 93, source: "job board")
        acknowledged(mill, 92)
        on(ago(46), 11.25, RecordOutcome(application: mill, outcome: .noResponse, on: ago(46)))
        chatted(mill, 4, chat)
        noted(
            "Twelve weeks, and then a friendly voice. They had been short of people themselves.", about: mill,
            on: work(4))
    }
}
