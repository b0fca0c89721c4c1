import ArgumentParser
import Domain
import Guidance
import Words

/// `rebound offer`: notes an offer or what changed in it; shows it beside the plan.
struct OfferVerb: SearchVerb {
    static let configuration = CommandConfiguration(
        commandName: "offer", abstract: HelpWords.Offer.abstract, discussion: HelpWords.Offer.more)

    @Argument(help: ArgumentHelp(HelpWords.application), completion: .names(.application))
    var application: String

    @Option(
        name: .customLong("set"), parsing: .singleValue,
        help: ArgumentHelp(HelpWords.Offer.set, valueName: "field=value"))
    var fields: [String] = []

    @Option(parsing: .singleValue, help: ArgumentHelp(HelpWords.Offer.meets, valueName: "words"))
    var meets: [String] = []

    @Option(parsing: .singleValue, help: ArgumentHelp(HelpWords.Offer.lacks, valueName: "words"))
    var lacks: [String] = []

    @Flag(help: ArgumentHelp(HelpWords.Offer.another))
    var another = false

    @Option(help: ArgumentHelp(HelpWords.on, valueName: "day"))
    var on: String?

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.whole()
        let application = try search.application(named: application)
        let isAnswered = !meets.isEmpty || !lacks.isEmpty
        guard !fields.isEmpty || isAnswered || another else {
            let shown = try await work.search()
            return show(try shown.application(application.id), in: shown, work)
        }
        let known = another ? nil : application.openOffer
        let id = known?.id ?? Offer.ID(work.newThing())
        var commands: [any Command] = []
        if !fields.isEmpty || known == nil { commands.append(try noting(id, known, of: application, work)) }
        if isAnswered {
            let answers = try answers(in: search.planning.plan)
            commands.append(WeighOffer(offer: id, application: application.id, answers: answers))
        }
        try await work.record(
            commands.count == 1 ? commands[0] : Together(commands),
            made: known == nil ? Subject(.offer, id.text) : nil
        ) { _ in CommandWords.offerKept(application.employer, isNew: known == nil) }
    }

    private func noting(
        _ id: Offer.ID, _ known: Offer?, of application: JobApplication, _ work: Workplace
    ) throws -> any Command {
        var parts = known?.parts ?? OfferParts()
        for pair in try fields.map(Pair.init) { try parts.set(pair, at: work) }
        let day = try work.day(on)
        guard known == nil else {
            return ReviseOffer(offer: id, application: application.id, parts: parts, on: day)
        }
        return RecordOffer(id: id, application: application.id, parts: parts, on: day)
    }

    private func answers(in plan: SearchPlanWritten?) throws -> [String: Fit] {
        var answers: [String: Fit] = [:]
        for words in meets { answers[try point(words, in: plan).key] = .meets }
        for words in lacks { answers[try point(words, in: plan).key] = .doesNot }
        return answers
    }

    /// The point somebody means: its words, or an unambiguous part of them.
    private func point(_ words: String, in plan: SearchPlanWritten?) throws -> PlanPoint {
        let points = plan?.points ?? []
        let whole = points.filter { foldedKey($0.words) == foldedKey(words) }
        let found = whole.isEmpty ? points.filter { foldedKey($0.words).contains(foldedKey(words)) } : whole
        guard let first = found.first else { throw Refusal.unknownValue(field: "point", value: words) }
        guard found.count == 1 else {
            let candidates = found.map { Candidate(id: $0.part.rawValue, words: $0.words) }
            throw Trouble.ambiguous(name: words, candidates: candidates)
        }
        return first
    }

    private func show(_ application: JobApplication, in search: JobSearch, _ work: Workplace) {
        if work.json { return work.surroundings.result(Json.offer(application, in: search).text) }
        guard let offer = application.offer else { return work.surroundings.say(JobOfferWords.none) }
        work.surroundings.show(OfferLines.of(offer, in: search, today: work.today))
    }
}

extension OfferParts {
    /// Sets a part by its name on the command line; an empty value clears it.
    fileprivate mutating func set(_ pair: Pair, at work: Workplace) throws {
        let value = pair.value.isEmpty ? nil : pair.value
        switch pair.field {
        case "pay": pay = try value.map(CLI.pay)
        case "starts": starts = try value.map(work.dayAhead)
        case "reply_by": replyBy = try value.map(work.dayAhead)
        case "contract": contract = try value.map { try code($0, field: pair.field, Contract.self) }
        default:
            guard let line = Self.lines.first(where: { $0.field == pair.field }) else {
                let known = Self.lines.map(\.field) + ["pay", "starts", "reply_by", "contract"]
                throw Trouble.unknownField(pair.field, known: known.sorted())
            }
            self[keyPath: line.path] = value
        }
    }
}
