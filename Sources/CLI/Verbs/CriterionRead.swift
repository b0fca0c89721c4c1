import ArgumentParser
import Domain
import Intake
import Parsers
import Storage
import Words

/// `rebound criterion read`: what a posting asks for, read, shown, and kept after a yes.
struct CriterionRead: SearchVerb {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: HelpWords.Criterion.read, discussion: HelpWords.Criterion.readMore)

    @Argument(help: ArgumentHelp(HelpWords.application))
    var application: String

    @Argument(help: ArgumentHelp(HelpWords.Criterion.file, valueName: "file|-"))
    var file: String

    @Flag(help: ArgumentHelp(HelpWords.Criterion.yes))
    var yes = false

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let application = try await work.whole().application(named: application)
        let reading = try reading(for: application, work)
        let new = reading.newCriteria(for: application)
        let news = reading.news(for: application)
        if !work.json { show(reading, new, news, application, work) }
        guard !new.isEmpty || !news.isEmpty else {
            if work.json { work.surroundings.result(json(reading, application, change: nil)) }
            return
        }
        guard let kept = chosen(new, work) else {
            if work.json { work.surroundings.result(json(reading, application, change: nil)) }
            return work.surroundings.say(work.canAsk ? AddLines.left : CriterionLines.nobodyToAsk)
        }
        try await keep(kept, news, reading, application, work)
    }

    /// The one posting in the file that is of the application's role.
    private func reading(for application: JobApplication, _ work: Workplace) throws -> PostingReading {
        let postings = try postings(work).fitting(role: application.role)
        guard let source = postings.first else { throw Trouble.nothingToRead }
        guard postings.count == 1 else {
            let candidates = postings.prefix(20).map { posting in
                Candidate(id: posting.details.reference ?? "-", words: posting.details.role)
            }
            throw Trouble.ambiguous(name: application.role, candidates: candidates)
        }
        let readers = try Readers(try ResourceFolder.find(in: work.surroundings), offset: work.now.offset)
        return readers.criteria.read(source, today: work.today)
    }

    private func postings(_ work: Workplace) throws -> [PostingSource] {
        let bytes = try work.surroundings.bytes(of: file)
        do {
            return try PostingParser.postings(in: bytes)
        } catch MessageParseError.empty {
            throw Trouble.nothingToRead
        } catch {
            throw Trouble.notText(file)
        }
    }

    private func show(
        _ reading: PostingReading, _ new: [ReadCriterion], _ news: [(field: ApplicationField, value: String)],
        _ application: JobApplication, _ work: Workplace
    ) {
        if reading.mayBeOfAnother(than: application) {
            work.surroundings.say(
                CriterionLines.another(reading.details.employer, application.employer))
        }
        work.surroundings.say(CriterionLines.read(reading.criteria.count, new: new.count))
        CriterionLines.proposed(new.map(\.asked)).forEach(work.surroundings.result)
        guard !news.isEmpty else { return }
        work.surroundings.say(CriterionLines.alsoNamed)
        let rows = news.map { field, _ in
            (
                name: FactWords.name(of: field),
                value: LabelWords.value(of: field, in: reading.details, kind: application.kind) ?? ""
            )
        }
        CriterionLines.named(rows).forEach(work.surroundings.result)
    }

    /// Those that are to be kept; nil for a no.
    private func chosen(_ new: [ReadCriterion], _ work: Workplace) -> [ReadCriterion]? {
        if yes { return new }
        guard work.canAsk, let typed = work.ask(CriterionLines.askWhich) else { return nil }
        if ["y", "yes", "all"].contains(typed.lowercased()) { return new }
        let numbers = typed.split { !$0.isNumber }.compactMap { Int($0) }
        guard !numbers.isEmpty else { return nil }
        return new.enumerated().filter { numbers.contains($0.offset + 1) }.map(\.element)
    }

    private func keep(
        _ kept: [ReadCriterion], _ news: [(field: ApplicationField, value: String)], _ reading: PostingReading,
        _ application: JobApplication, _ work: Workplace
    ) async throws {
        let criteria = kept.map { (id: Criterion.ID(work.newThing()), asked: $0.asked) }
        var commands: [any Command] = [AddCriteria(application: application.id, criteria: criteria)]
        if !news.isEmpty {
            let changes = Dictionary(news.map { ($0.field, $0.value) }, uniquingKeysWith: { first, _ in first })
            commands.append(EditApplication(application: application.id, changes: changes))
        }
        let done = try await work.perform(Together(commands))
        if work.json { work.surroundings.result(json(reading, application, change: done.change?.text)) }
        work.surroundings.say(CriterionLines.keptAll(criteria.count, application.employer, named: news.count))
    }

    private func json(_ reading: PostingReading, _ application: JobApplication, change: String?) -> String {
        let details: [ApplicationField] = [.employer, .role, .place, .workMode, .pay, .closing, .reference, .url]
        var named: [String: Json] = [:]
        for field in details {
            let text = field.text(of: reading.details, kind: application.kind)
            named[field.rawValue] = text.isEmpty ? .null : .string(text)
        }
        let criteria = reading.criteria.map { read -> Json in
            var fields = Json.asked(read.asked)
            fields["heading"] = .string(read.heading)
            fields["isNew"] = .bool(application.criterion(like: read.asked) == nil)
            return .object(fields)
        }
        return Json.object([
            "application": .string(application.id.text), "form": .string(reading.form.rawValue),
            "posting": .object(named), "criteria": .array(criteria), "change": .maybe(change),
        ]).text
    }
}
