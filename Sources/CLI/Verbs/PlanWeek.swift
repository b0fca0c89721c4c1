import ArgumentParser
import Domain
import Guidance
import Words

/// `rebound plan week`: a week beside its plan, or planning it.
struct PlanWeekVerb: SearchVerb {
    static let configuration = CommandConfiguration(
        commandName: "week", abstract: HelpWords.Plan.week, discussion: HelpWords.Plan.weekMore)

    @Argument(help: ArgumentHelp(HelpWords.Plan.day))
    var week: String?

    @Option(help: ArgumentHelp(HelpWords.Plan.weekAdd, valueName: "words"))
    var add: String?

    @Option(help: ArgumentHelp(HelpWords.Plan.lineDay, valueName: "day"))
    var day: String?

    @Option(help: ArgumentHelp(HelpWords.Plan.time))
    var time: String?

    @Option(help: ArgumentHelp(HelpWords.Plan.place, valueName: "words"))
    var place: String?

    @Option(help: ArgumentHelp(HelpWords.Plan.count, valueName: "n"))
    var count: Int?

    @Option(help: ArgumentHelp(HelpWords.Plan.remove, valueName: "line"))
    var remove: String?

    @Option(help: ArgumentHelp(HelpWords.Plan.applications, valueName: "n"))
    var applications: Int?

    @Option(help: ArgumentHelp(HelpWords.Plan.hours, valueName: "n"))
    var hours: Double?

    @Flag(help: ArgumentHelp(HelpWords.Plan.copy))
    var copy = false

    @Flag(help: ArgumentHelp(HelpWords.Plan.pause))
    var pause = false

    @Flag(help: ArgumentHelp(HelpWords.Plan.goOn))
    var goOn = false

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let week = try week.map(work.dayAhead) ?? work.today
        if pause, goOn { throw Trouble.eitherOr("--pause", "--go-on") }
        let lineOptions = [day, time, place, count.map(String.init)].compactMap { $0 }
        if add == nil, !lineOptions.isEmpty { throw Trouble.missing(option: "--add") }
        let commands = try changes(of: week.monday, in: try await work.whole(), at: work)
        guard !commands.isEmpty else { return show(week, in: try await work.search(), work) }
        try await work.record(commands.count == 1 ? commands[0] : Together(commands)) { _ in
            add == nil && (pause || goOn)
                ? CommandWords.weekPaused(pause) : CommandWords.weekPlanned(week, today: work.today)
        }
    }

    private func changes(of week: Day, in search: JobSearch, at work: Workplace) throws -> [any Command] {
        var commands: [any Command] = []
        if copy {
            let count = search.planning.week(of: week.adding(-7))?.lines.count ?? 0
            let names = (0..<count).map { _ in PlanLine.ID(work.newThing()) }
            commands.append(PlanWeek(week, .copyLastWeek(names: names)))
        }
        if let remove { commands.append(PlanWeek(week, .remove(.init(remove)))) }
        if let add { commands.append(PlanWeek(week, .add(try line(add, of: week, at: work)))) }
        if applications != nil || hours != nil {
            let current = search.planning.week(of: week)
            commands.append(
                PlanWeek(
                    week,
                    .goals(
                        applications: goal(applications) ?? (applications == nil ? current?.applications : nil),
                        minutes: goal(try minutes()) ?? (hours == nil ? current?.minutes : nil))))
        }
        if pause || goOn { commands.append(PauseWeek(week, isPause: pause)) }
        return commands
    }

    /// Nothing is a goal of nought.
    private func goal(_ number: Int?) -> Int? { number == 0 ? nil : number }

    private func minutes() throws -> Int? {
        guard let hours else { return nil }
        guard hours.isFinite, abs(hours) <= 168 else {
            throw Refusal.unknownValue(field: "hours", value: String(hours))
        }
        return Int((hours * 60).rounded())
    }

    private func line(_ what: String, of week: Day, at work: Workplace) throws -> PlanLine {
        // A weekday is looked for in the week that is meant, whatever day it is today.
        let day = try day.map { try CLI.day($0, today: week.adding(-1), leaning: .future) }
        let minute = try time.map { text in
            guard let minute = ClockSaid.minute(text) else {
                throw Refusal.unknownValue(field: "at", value: text)
            }
            return minute
        }
        return PlanLine(
            id: .init(work.newThing()), what: what, day: day, minute: minute, place: place, count: count)
    }

    private func show(_ week: Day, in search: JobSearch, _ work: Workplace) {
        let look = WeekLook(of: week, in: search, at: work.now)
        if work.json { return work.surroundings.result(Json.week(look).text) }
        work.surroundings.show(PlanLines.week(look, in: search, today: work.today))
    }
}
