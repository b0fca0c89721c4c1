import ArgumentParser
import Domain
import Storage
import Words

/// `rebound walk`: the way through a no, as far as one likes to go today.
struct WalkVerb: SearchVerb {
    static let configuration = CommandConfiguration(
        commandName: "walk", abstract: HelpWords.Walk.abstract, discussion: HelpWords.Walk.more)

    /// What can be asked of a walk, one at a time.
    private static let moves = [
        "--set", "--done", "--skip", "--later", "--reopen", "--size", "--pause", "--close",
    ]

    @Argument(help: ArgumentHelp(HelpWords.application), completion: .names(.application))
    var application: String

    @Option(help: ArgumentHelp(HelpWords.Walk.step))
    var step: WalkStep?

    @Option(
        name: .customLong("set"), parsing: .singleValue,
        help: ArgumentHelp(HelpWords.Walk.set, valueName: "field=value"))
    var fields: [String] = []

    @Flag(help: ArgumentHelp(HelpWords.Walk.done))
    var done = false

    @Flag(help: ArgumentHelp(HelpWords.Walk.skip))
    var skip = false

    @Option(help: ArgumentHelp(HelpWords.Walk.later, valueName: "day"))
    var later: String?

    @Flag(help: ArgumentHelp(HelpWords.Walk.reopen))
    var reopen = false

    @Option(help: ArgumentHelp(HelpWords.Walk.size))
    var size: WalkSize?

    @Option(help: ArgumentHelp(HelpWords.Walk.pause, valueName: "day"))
    var pause: String?

    @Flag(help: ArgumentHelp(HelpWords.Walk.close))
    var close = false

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.search()
        let application = try search.application(named: application)
        if let command = try move(application, in: search, at: work) {
            let done = try await work.perform(command)
            if done.change == nil { work.surroundings.say(CommandWords.nothingChanged) }
        } else if work.canAsk {
            return try await WalkTalk(work: work, application: application.id, only: step).go()
        }
        let after = try await work.search().application(application.id)
        guard let walk = after.walk(at: work.now) else { throw Refusal.noWalk }
        if work.json {
            work.surroundings.result(Json.walk(walk, of: after).text)
        } else {
            let standing = WalkLines.standing(walk, of: after, step: step, today: work.today)
            work.surroundings.show(standing + (step == .land ? after.thoughtsLookedAt : []))
        }
    }

    /// The command the options come to; nil when they only ask where the walk stands.
    private func move(_ application: JobApplication, in search: JobSearch, at work: Workplace) throws -> (any Command)?
    {
        let asked = [!fields.isEmpty || done, skip, later != nil, reopen, size != nil, pause != nil, close]
        guard asked.filter({ $0 }).count <= 1 else {
            throw Trouble.onlyOne(Self.moves)
        }
        let id = application.id
        if let size { return ChooseWalkSize(application: id, size: size) }
        if let pause { return PauseWalk(application: id, until: try work.dayAhead(pause)) }
        if close { return CloseWalk(application: id) }
        guard asked.contains(true) else { return nil }
        guard let step else { throw Trouble.missing(option: "--step STEP") }
        if skip { return SkipStep(application: id, step: step) }
        if let later { return PutOffStep(application: id, step: step, until: try work.dayAhead(later)) }
        if reopen { return ReopenStep(application: id, step: step) }
        return try work.step(step, of: id, fields: fields, in: search)
    }
}

extension Workplace {
    /// What the fields of a step come to, as one change.
    func step(
        _ step: WalkStep, of application: JobApplication.ID, fields: [String], in search: JobSearch
    ) throws -> Together {
        let pairs = try fields.map(Pair.init)
        var given = StepFields(
            application: application, step: step,
            values: Dictionary(pairs.map { ($0.field, $0.value) }, uniquingKeysWith: { $1 }), today: today,
            newName: newThing)
        if let sent = given.values["sent"] { given.days["sent"] = sent == "yes" ? today : try day(sent) }
        if let by = given.values["by"], !by.isEmpty { given.days["by"] = try dayAhead(by) }
        if let name = given.values["person"], !name.isEmpty { given.person = try search.person(named: name).id }
        return Together(try given.commands())
    }
}

extension Json {
    /// `walk --json`: always all eight steps.
    static func walk(_ walk: Walk, of application: JobApplication) -> Json {
        let steps = WalkStep.allCases.map { step in
            let state = walk.state(of: step)
            var until: Day?
            if case .later(let day) = state { until = day }
            return Json.object([
                "step": .string(step.rawValue), "state": .string(state.code), "until": .maybe(until?.description),
            ])
        }
        return .object([
            "application": .string(application.id.text), "size": .string(walk.size.rawValue),
            "current": .maybe(walk.current?.rawValue), "steps": .array(steps), "closed": .bool(walk.isClosed),
            "pausedUntil": .maybe(walk.pausedUntil?.description),
        ])
    }
}
