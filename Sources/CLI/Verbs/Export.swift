import ArgumentParser
import Domain
import Exports
import Guidance
import Storage
import Words

/// `rebound export`: the way out.
struct ExportVerb: SearchVerb {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case rebound, events, json, ics, vcard, proof
    }

    static let configuration = CommandConfiguration(
        commandName: "export", abstract: HelpWords.Export.abstract, discussion: HelpWords.Export.more)

    @Argument(help: ArgumentHelp(HelpWords.Export.format))
    var format: Format

    @Option(help: ArgumentHelp(HelpWords.Export.out, valueName: "path"), completion: .file())
    var out: String?

    @OptionGroup var days: ProofDays
    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        if format != .proof, let option = days.given { throw Trouble.onlyWith(option, of: Format.proof.rawValue) }
        let text = try await work.surroundings.watching(shared, stopped: ProgressWords.stoppedNoFile) { watching in
            try await exported(work, watching)
        }
        guard let out, out != "-" else { return work.surroundings.output.write(text) }
        try NewFile.write(text, to: out)
        work.surroundings.say(written(to: out))
    }

    private func written(to out: String) -> String {
        switch format {
        case .ics: CommandWords.calendarWritten(to: out)
        case .vcard: CommandWords.contactsWritten(to: out)
        case .proof: CommandWords.proofWritten(to: out)
        case .rebound, .events, .json: CommandWords.exported(to: out)
        }
    }

    private func exported(_ work: Workplace, _ watching: Watching) async throws -> String {
        switch format {
        case .rebound: return try await work.keeper.export(of: work.seeker, watch: watching.watch)
        case .events:
            let text = try LogFile.write(
                try await work.keeper.storedEvents(of: work.seeker), watch: watching.watch)
            let lines = text.split(separator: "\n").dropFirst()
            return lines.map { $0 + "\n" }.joined()
        case .json: return Json.search(try await work.search(), at: work.now).text + "\n"
        case .ics: return work.calendar(of: try await work.search())
        case .proof:
            let proof = try days.proof(of: try await work.search(), at: work.now)
            if work.json { return Json.proof(proof).text + "\n" }
            ProofWords.remarks(proof).forEach(work.surroundings.say)
            return ProofFile.markdown(of: proof, today: work.today)
        case .vcard: return ContactFile.text(of: Shareable.contactCards(of: try await work.search()))
        }
    }
}

extension Json {
    /// `export json`: what is known now, without its history.
    static func search(_ search: JobSearch, at now: Moment) -> Json {
        .object([
            "asOf": .string(now.description),
            "applications": .array(search.applicationsInOrder.map { whole($0, in: search, at: now) }),
            "people": .array(
                search.people.values.sorted { $0.added.sequence < $1.added.sequence }
                    .map { line(PersonStanding($0, in: search, at: now)) }),
            "documents": .array(search.versions.map { document($0) }),
            "lessons": .array(search.lessonsInOrder.map { line($0) }),
            "actions": .array(search.actionsInOrder.map { line($0) }),
        ])
    }
}
