import ArgumentParser
import Domain
import Guidance
import Words

/// `rebound criterion`: what a posting asks for, how the seeker sees it, what was said of it.
struct CriterionVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "criterion", abstract: HelpWords.Criterion.abstract, discussion: HelpWords.Criterion.more,
        subcommands: [
            CriterionAdd.self, CriterionList.self, CriterionEdit.self, CriterionRead.self, CriterionRemove.self,
        ])
}

struct CriterionAdd: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "add", abstract: HelpWords.Criterion.add)

    @Argument(help: ArgumentHelp(HelpWords.application))
    var application: String

    @Argument(help: ArgumentHelp(HelpWords.Criterion.text))
    var text: String

    @Flag(help: ArgumentHelp(HelpWords.Criterion.wish))
    var wish = false

    @Option(help: ArgumentHelp(HelpWords.Criterion.weight))
    var weight: String?

    @Option(help: ArgumentHelp(HelpWords.Criterion.words, valueName: "number"))
    var words: Int?

    @Option(help: ArgumentHelp(HelpWords.Criterion.years, valueName: "number"))
    var years: Int?

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let application = try await work.whole().application(named: application)
        let id = Criterion.ID(work.newThing())
        let asked = AskedFor(
            text: text, kind: wish ? .wish : .must, weight: weight, wordLimit: words, years: years)
        try await work.record(
            AddCriterion(id: id, application: application.id, asked: asked), made: Subject(.criterion, id.text)
        ) { _ in CriterionLines.kept(application.employer) }
    }
}

struct CriterionList: SearchVerb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: HelpWords.Criterion.list, discussion: HelpWords.Criterion.listMore)

    @Argument(help: ArgumentHelp(HelpWords.application))
    var application: String

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.search()
        let application = try search.application(named: application)
        let findings = Disconnects.of(application)
        if work.json {
            return zip(application.criteria, findings).forEach { criterion, finding in
                work.surroundings.result(Json.line(criterion, finding).text)
            }
        }
        guard !application.criteria.isEmpty else { return work.surroundings.say(CriterionWords.none) }
        work.surroundings.show(CriterionLines.of(application, findings, in: search, today: work.today))
    }
}

struct CriterionEdit: SearchVerb {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: HelpWords.Criterion.edit, discussion: HelpWords.Criterion.editMore)

    @Argument(help: ArgumentHelp(HelpWords.Criterion.id))
    var criterion: String

    @Option(
        name: .customLong("set"), parsing: .singleValue,
        help: ArgumentHelp(HelpWords.Criterion.set, valueName: "field=value"))
    var fields: [String] = []

    @Option(name: .customLong("answer"), help: ArgumentHelp(HelpWords.Criterion.answer, valueName: "file|-"))
    var answer: String?

    @Option(help: ArgumentHelp(HelpWords.Criterion.on, valueName: "day"))
    var on: String?

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        guard !fields.isEmpty || answer != nil else { throw Trouble.missing(option: "--set FIELD=VALUE") }
        let known = try await work.whole().criterion(named: criterion)
        var changes = CriterionChanges(of: known, on: try work.day(on))
        for pair in try fields.map(Pair.init) { try changes.set(pair) }
        if let answer { changes.answer = try work.words(of: answer) }
        try await work.record(Together(changes.commands)) { search in
            CriterionLines.changed(known.id, in: search)
        }
    }
}

struct CriterionRemove: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "remove", abstract: HelpWords.Criterion.remove)

    @Argument(help: ArgumentHelp(HelpWords.Criterion.id))
    var criterion: String

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let known = try await work.whole().criterion(named: criterion)
        try await work.record(RemoveCriterion(criterion: known.id, application: known.application)) { _ in
            CriterionLines.removed
        }
    }
}

/// What is changed about one criterion: each group of fields is a command of its own, and only what was named moves.
struct CriterionChanges {
    private let known: Criterion
    private let on: Day
    private var asked: AskedFor
    private var own: OwnView?
    private var shown: Shown?
    private var judged: CriterionJudged
    var answer: String?

    init(of known: Criterion, on: Day) {
        self.known = known
        self.on = on
        (asked, own, shown) = (known.asked, known.own, known.shown)
        judged =
            known.theirs?.value ?? CriterionJudged(criterion: known.id, application: known.application, on: on)
    }

    static let fields = [
        "text", "kind", "weight", "word_limit", "years", "answer", "own", "shown", "view", "their_words", "from",
        "score",
    ]

    mutating func set(_ pair: Pair) throws {
        let value = pair.value.isEmpty ? nil : pair.value
        switch pair.field {
        case "text": asked.text = pair.value
        case "kind": asked.kind = try code(pair.value, field: pair.field)
        case "weight": asked.weight = value
        case "word_limit": asked.wordLimit = try number(value, pair.field)
        case "years": asked.years = try number(value, pair.field)
        case "answer": answer = pair.value
        case "own": own = try value.map { try code($0, field: pair.field) }
        case "shown": shown = try value.map { try code($0, field: pair.field) }
        default: try judge(pair, value)
        }
    }

    private mutating func judge(_ pair: Pair, _ value: String?) throws {
        switch pair.field {
        case "view": judged.view = try value.map { try code($0, field: pair.field) }
        case "their_words": judged.words = value
        case "from": judged.from = value
        case "score":
            judged.score = try value.map { text in
                guard let score = Score(text) else { throw Refusal.unknownValue(field: pair.field, value: text) }
                return score
            }
        default: throw Trouble.unknownField(pair.field, known: Self.fields.sorted())
        }
    }

    private func number(_ value: String?, _ field: String) throws -> Int? {
        try value.map { text in
            guard let number = Int(text) else { throw Refusal.unknownValue(field: field, value: text) }
            return number
        }
    }

    var commands: [any Command] {
        var commands: [any Command] = [
            EditCriterion(criterion: known.id, application: known.application, asked: asked),
            RateCriterion(criterion: known.id, application: known.application, own: own, shown: shown),
        ]
        if let answer {
            commands.append(
                AnswerCriterion(criterion: known.id, application: known.application, answer: answer, on: on))
        }
        let before = known.theirs?.value
        if judged != before ?? CriterionJudged(criterion: known.id, application: known.application, on: on) {
            var judged = judged
            judged.on = on
            commands.append(JudgeCriterion(judged))
        }
        return commands
    }
}
