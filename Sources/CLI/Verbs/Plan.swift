import ArgumentParser
import Domain
import Words

/// `rebound plan`: the search plan and its weeks.
struct PlanVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: HelpWords.Plan.abstract,
        subcommands: [PlanAdd.self, PlanList.self, PlanEdit.self, PlanWeekVerb.self])
}

struct PlanAdd: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "add", abstract: HelpWords.Plan.add)

    @Argument(help: ArgumentHelp(HelpWords.Plan.part))
    var part: PlanPart

    @Argument(help: ArgumentHelp(HelpWords.Plan.words))
    var words: String

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        if words.allSatisfy(\.isWhitespace) { throw Refusal.empty(field: part.rawValue) }
        let command = WriteSearchPlan.adding(words, to: part, of: try await work.whole(), on: work.today)
        try await work.record(command) { PlanWords.kept(isFirst: $0.planning.plans.count == 1) }
    }
}

struct PlanList: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "list", abstract: HelpWords.Plan.list)

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let plans = try await work.search().planning.plans
        if work.json { return work.surroundings.result(Json.plan(plans).text) }
        guard plans.last.map({ !$0.value.isEmpty }) ?? false else { return work.surroundings.say(PlanWords.none) }
        work.surroundings.show(PlanLines.plan(plans, today: work.today))
    }
}

struct PlanEdit: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "edit", abstract: HelpWords.Plan.edit)

    private static let leastPay = "least_pay"

    @Option(
        name: .customLong("set"), parsing: .singleValue,
        help: ArgumentHelp(HelpWords.Plan.set, valueName: "field=value"))
    var fields: [String] = []

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        guard !fields.isEmpty else { throw Trouble.missing(option: "--set FIELD=VALUE") }
        let current = try await work.whole().planning.plan
        var command = WriteSearchPlan(
            parts: current?.parts ?? [:], leastPay: current?.leastPay, on: work.today)
        for pair in try fields.map(Pair.init) {
            if pair.field == Self.leastPay {
                command.leastPay = pair.value.isEmpty ? nil : try CLI.pay(pair.value)
                continue
            }
            guard let part = PlanPart(rawValue: pair.field) else {
                throw Trouble.unknownField(pair.field, known: PlanPart.allCases.map(\.rawValue) + [Self.leastPay])
            }
            command.parts[part] = pair.value.split(separator: ";").map(String.init)
        }
        try await work.record(command) { PlanWords.kept(isFirst: $0.planning.plans.count == 1) }
    }
}
