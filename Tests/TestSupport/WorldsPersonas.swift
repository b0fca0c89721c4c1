public import Domain

/// People of METHOD.md to try things with, as worlds.
public enum Personas {
    /// A world with the application it is about.
    public typealias Story = (world: World, application: JobApplication.ID)

    /// Sixty applications, each ended by a mail from a machine before any conversation.
    ///
    /// The last no came this morning, Tuesday 10 March 2026.
    public static func sixtiethPaperNo() throws -> Story {
        var world = World(on: "2026-03-10")
        try world.perform(DescribeSeeker(SeekerDescribed(name: "Sam Taylor")))
        var last: JobApplication.ID = world.id("unused")
        for number in 1...60 {
            let applied = Day(number: day("2026-03-06").number - (60 - number))
            last = try world.apply(to: "Quillback \(number)", as: "Operations Coordinator", on: "\(applied)")
            try world.end(
                last, on: "\(applied.adding(4))", from: "Talent Team", address: "no-reply@quillback.example",
                words: "We will not be taking your application further.")
        }
        return (world, last)
    }

    /// A final round at the place they wanted most; the no came by phone on Friday 6 March 2026, four days ago.
    public static func lostDreamFinal() throws -> Story {
        var world = World(on: "2026-01-12")
        try world.perform(DescribeSeeker(SeekerDescribed(name: "Sam Taylor", phone: "01632 960 001")))
        let museum = try world.apply(to: "Harbour Lane Museum", as: "Project Coordinator", on: "2026-01-12")
        world.go(to: "2026-01-20")
        try world.interview(museum, on: "2026-01-29", with: ["Dilip Rowe"])
        world.go(to: "2026-01-30")
        try world.debrief(
            museum, on: "2026-01-30", wentWell: "The story of the late loan was clear", wentLess: "The budget question",
            connected: "the tour of the store",
            questions: [QuestionAsked(question: "How much money have you looked after?", answer: .stumbled)])
        try world.interview(museum, on: "2026-02-24", stage: .final, with: ["Dilip Rowe"])
        world.go(to: "2026-02-25")
        try world.meet(
            PersonDetails(name: "Dilip Rowe", relation: .hiringManager, address: "dilip.rowe@harbour.example"),
            for: museum)
        world.go(to: "2026-03-10")
        try world.end(
            museum, on: "2026-03-06", from: "Dilip Rowe", channel: .phone,
            words: "We have gone with another candidate. It was close, and I am sorry.")
        return (world, museum)
    }

    /// Put forward by an agency and interviewed by the client; the recruiter brought the no on 9 March 2026.
    public static func introducedByAgency() throws -> Story {
        var world = World(on: "2026-02-02")
        try world.perform(DescribeSeeker(SeekerDescribed(name: "Sam Taylor")))
        let role = try world.apply(
            to: "Tern and Vale", as: "Project Manager", on: "2026-02-02", agency: "Brightwater Recruitment")
        try world.meet(
            PersonDetails(name: "Owen Hale", relation: .recruiter, address: "owen@brightwater.example"), for: role)
        try world.interview(role, on: "2026-02-20", with: ["Ines Marlow"])
        world.go(to: "2026-02-21")
        try world.meet(PersonDetails(name: "Ines Marlow", relation: .hiringManager), for: role)
        world.go(to: "2026-03-10")
        try world.end(
            role, on: "2026-03-09", from: "Owen Hale", address: "owen@brightwater.example",
            words: "They have decided on somebody else.\n\nBest wishes,\nOwen")
        return (world, role)
    }
}
