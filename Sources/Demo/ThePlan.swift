import Domain

// What Sam looks for, two planned weeks, and what is done beside applications.
extension Script {
    mutating func planTheSearch(_ cast: Cast) {
        on(
            ago(122), 20.0,
            WriteSearchPlan(
                parts: [
                    .must: ["Paid every month", "Somebody who answers when I ask"],
                    .work: ["Projects with a beginning and an end"], .place: ["An hour by train at most"],
                    .look: ["Job boards", "The museum list"],
                ], on: ago(122)))
        on(
            ago(63), 20.0,
            WriteSearchPlan(
                parts: [
                    .must: ["Paid every month", "A contract of a year or more"],
                    .work: ["Projects with a beginning and an end", "Something people come to see"],
                    .sector: ["Museums, councils, publishing"], .pay: ["The range said in the first call"],
                    .flexibility: ["One day a week at home"],
                    .manager: ["Somebody who says plainly what is wanted"], .place: ["An hour by train at most"],
                    .look: ["The council list", "The museum list", "Ines, Beatrice, Wen", "Tern and Vale"],
                ], leastPay: Pay("30000 GBP year"), on: ago(63)))
        on(ago(84), 21.0, PauseWeek(ago(84), isPause: true))
        planWeeks()
        keepBusy(cast)
    }

    private mutating func planWeeks() {
        let monday = ago(0).monday
        let last = monday.adding(-7)
        week(
            last, on: last.adding(-1),
            [
                line("Read the council list", last.adding(1), 9.30, place: "library", count: nil),
                line("Write applications", last.adding(3), 10.0, place: "kitchen table", count: 2),
                line("Ring somebody who is not about a vacancy", nil, nil, place: nil, count: 1),
            ], applications: 2)
        week(
            monday, on: monday.adding(-1),
            [
                line("Read the council list", monday.adding(1), 9.30, place: "library", count: nil),
                line("Write applications", monday.adding(3), 10.0, place: "kitchen table", count: 2),
                line("Tell the contractor story aloud", monday.adding(4), nil, place: "to Tom, by phone", count: 1),
            ], applications: 2)
    }

    private mutating func week(_ monday: Day, on day: Day, _ lines: [PlanLine], applications: Int) {
        let commands: [any Command] = lines.map { PlanWeek(monday, .add($0)) }
        on(day, 18.0, Together(commands + [PlanWeek(monday, .goals(applications: applications, minutes: 360))]))
    }

    private func line(_ what: String, _ day: Day?, _ clock: Clock?, place: String?, count: Int?) -> PlanLine {
        PlanLine(id: name(), what: what, day: day, minute: clock?.minute, place: place, count: count)
    }

    private mutating func keepBusy(_ cast: Cast) {
        did(.course, "Spreadsheets, second evening", 120, on: ago(13))
        did(.fair, "Northwick careers day", 150, on: ago(11), note: "Too loud. The council table was worth it.")
        did(.agencyVisit, "Tern and Vale", 45, on: work(9))
        did(.applying, "", 95, on: ago(7))
        did(.networking, "Museum evening at the archive", 90, on: ago(5))
        did(.call, "About the council", 25, on: ago(3), person: cast.beatrice)
        did(.practice, "The late contractor, twice", 20, on: ago(2))
        did(.applying, "", 70, on: ago(1))
    }

    private mutating func did(
        _ kind: ActivityKind, _ what: String, _ minutes: Int, on day: Day, person: Person.ID? = nil,
        note: String? = nil
    ) {
        on(
            day, 21.10,
            NoteActivity(
                ActivityNoted(
                    activity: name(), kind: kind, what: what, minutes: minutes, person: person, note: note, on: day)))
    }
}
