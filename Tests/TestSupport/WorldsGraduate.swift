import Domain

/// The graduate of METHOD.md: 200 applications in thirty weeks, 64 in 100 of them silent.
public enum Graduate {
    /// As many as METHOD.md tells of; more for measuring.
    public static let count = 200

    /// The world on Tuesday 10 March 2026; the same every time.
    ///
    /// Of every 25: 16 silent, 6 short noes, 2 first conversations, 1 interview. Every third day has its application;
    /// the last of them are of this week.
    public static func world(_ count: Int = Graduate.count) throws -> World {
        var world = World(on: "2026-03-10")
        var chance = SeededChance(seed: 64)
        for number in 0..<count {
            let before = (count - 1 - number) * 210 / count
            let applied = world.now.day.adding(-before)
            let id: JobApplication.ID = world.id("application")
            let details = ApplicationDetails(employer: "Firm \(number + 1)", role: "Graduate trainee")
            try world.perform(AddApplication(id: id, details: details, applied: applied))
            try answer(number % 25, id, applied, &world, &chance)
        }
        return world
    }

    private static func answer(
        _ place: Int, _ id: JobApplication.ID, _ applied: Day, _ world: inout World, _ chance: inout SeededChance
    ) throws {
        let today = world.now.day
        let heard = applied.adding(2 + chance.below(18))
        guard heard <= today else { return }
        switch place {
        case 3, 7, 11, 15, 19, 23:
            try world.perform(RecordOutcome(application: id, outcome: .unsuccessful, on: heard))
        case 5, 13: try world.perform(RecordStage(application: id, stage: .screen, on: heard))
        case 21:
            let at = Moment(day: heard.adding(7), minute: 600, offset: 0)
            try world.perform(ArrangeInterview(id: world.id("interview"), application: id, at: at, invitedOn: heard))
        default: break
        }
    }
}
