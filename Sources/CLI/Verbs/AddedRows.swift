import ArgumentParser
import Domain
import Intake
import Pages
import Storage
import Words

/// What can be said of rows that are added.
struct RowsOptions: ParsableArguments {
    @Option(name: .customLong("rows"), help: ArgumentHelp(HelpWords.Add.rows, valueName: "file|-"))
    var file: String?

    @Option(help: ArgumentHelp(HelpWords.Add.columns, valueName: "names"))
    var columns: String?

    @Option(name: .customLong("day-order"), help: ArgumentHelp(HelpWords.Add.order))
    var order: DayOrder?

    @Flag(help: ArgumentHelp(HelpWords.Add.again))
    var again = false

    func answers(role: String? = nil) throws -> RowsAnswers {
        let names = columns?.split(separator: ",").map { $0.filter { !$0.isWhitespace } }
        let meanings = try names?.map { name in
            guard let meaning = ColumnMeaning(code: name) else {
                throw Trouble.unknownValue(field: "columns", value: name, known: ColumnMeaning.all.map(\.code))
            }
            return meaning
        }
        return RowsAnswers(meanings: meanings, order: order, role: role ?? "")
    }
}

/// Rows of a spreadsheet: read, shown, and recorded as one change after a yes.
struct AddedRows {
    let verb: AddVerb
    let work: Workplace

    /// The seeker says that the text is nothing but rows.
    func add(_ text: String) async throws {
        let readers = try Readers(try ResourceFolder.find(in: work.surroundings), offset: work.now.offset)
        let search = try await work.whole()
        let reading = readers.adding.rows(
            in: text, isSaidToBe: true, saying: try verb.rows.answers(), search: search, at: work.now)
        guard let reading else { throw Trouble.nothingToRead }
        try await add(reading, of: text, readers, search)
    }

    func add(_ reading: RowsReading, of text: String, _ readers: Readers, _ search: JobSearch) async throws {
        guard reading.rows.count <= RowsReading.most else {
            throw Refusal.tooMany(field: "rows", limit: RowsReading.most)
        }
        var reading = reading
        if case .open(let words, let first, let second) = reading.order {
            guard let order = try ask(words, first, second) else { return work.surroundings.say(AddLines.left) }
            var answers = try verb.rows.answers()
            answers.order = order
            reading =
                readers.adding.rows(
                    in: text, isSaidToBe: true, saying: answers, search: search, at: work.now) ?? reading
        }
        let chosen = reading.takeable.filter { verb.rows.again || !$0.isKnown }
        if !work.json { show(reading, search) }
        guard !chosen.isEmpty, verb.yes || (work.canAsk && work.agrees(to: RowsWords.askYes)) else {
            return leave(reading, hasAny: !chosen.isEmpty)
        }
        try await record(chosen, of: reading)
    }

    private func record(_ chosen: [RowRead], of reading: RowsReading) async throws {
        let named = chosen.map { (row: $0, id: JobApplication.ID(work.newThing())) }
        let commands = named.flatMap { row, id in
            row.commands(application: id, note: .init(work.newThing()), today: work.today)
        }
        let done = try await work.perform(Together(commands))
        let ids = Dictionary(named.map { ($0.row.number, $0.id.text) }, uniquingKeysWith: { first, _ in first })
        if work.json {
            work.surroundings.result(Json.rows(reading, ids: ids, change: done.change?.text).text)
        } else {
            for one in named { work.surroundings.result(one.id.text) }
        }
        let leftOut = reading.rows.map(\.number).filter { ids[$0] == nil }
        work.surroundings.say(RowsWords.added(chosen.count, leftOut: leftOut))
    }

    private func ask(_ words: String, _ first: Day, _ second: Day) throws -> DayOrder? {
        guard work.canAsk else {
            throw Trouble.ambiguous(
                name: words,
                candidates: [
                    Candidate(id: "--day-order day_first", words: DayWords.exact(first)),
                    Candidate(id: "--day-order month_first", words: DayWords.exact(second)),
                ])
        }
        switch work.ask(RowsWords.askOrder(words, first, second))?.lowercased().first {
        case "d": return .dayFirst
        case "m": return .monthFirst
        default: return nil
        }
    }

    /// What the page shows.
    private func show(_ reading: RowsReading, _ search: JobSearch) {
        let page = RowsPage(reading, pasted: "", in: PageSource(search: search, now: work.now))
        let say = work.surroundings.say
        ([page.lead] + page.remarks).forEach(say)
        for row in page.rows {
            let name = row.name.isEmpty ? row.label : "\(row.label): \(row.name)"
            say(row.becomes.isEmpty ? name : "\(name). \(row.becomes)")
            (row.remarks + row.kept.map { "\(RowsWords.kept) \($0)" }).forEach { say("  \($0)") }
        }
    }

    private func leave(_ reading: RowsReading, hasAny: Bool) {
        if work.json { work.surroundings.result(Json.rows(reading, ids: [:], change: nil).text) }
        work.surroundings.say(work.canAsk || !hasAny || verb.yes ? AddLines.left : AddLines.nobodyToAsk)
    }
}

extension Json {
    /// Every row of a table, with the application it became, where it did.
    static func rows(_ reading: RowsReading, ids: [Int: String], change: String?) -> Json {
        .object([
            "change": .maybe(change),
            "columns": .array(
                reading.columns.map {
                    .object(["heading": .string($0.heading), "meaning": .string($0.meaning.code)])
                }),
            "rows": .array(reading.rows.map { row($0, id: ids[$0.number]) }),
        ])
    }

    private static func row(_ row: RowRead, id: String?) -> Json {
        var fields = details(row.details)
        fields["row"] = .int(row.number)
        fields["kind"] = .string(row.kind.rawValue)
        fields["application"] = .maybe(id)
        fields["applied"] = .maybe(row.applied?.description)
        fields["stages"] = .array(
            row.reached.map {
                .object([
                    "stage": .string($0.stage.rawValue), "round": .maybe($0.round), "on": .maybe($0.on?.description),
                ])
            })
        fields["outcome"] = .maybe(row.outcome?.rawValue)
        fields["ended"] = .maybe(row.ended?.description)
        fields["note"] = .string(row.note)
        fields["known"] = .bool(row.isKnown)
        fields["problem"] = .maybe(problem(row.problem))
        return .object(fields)
    }

    private static func problem(_ problem: RowRead.Problem?) -> String? {
        switch problem {
        case .noEmployer: "no_employer"
        case .noRole: "no_role"
        case .refused(let refusal): refusal.code
        case nil: nil
        }
    }
}
