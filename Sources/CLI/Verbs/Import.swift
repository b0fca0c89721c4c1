import ArgumentParser
import Domain
import Storage
import Words

/// `rebound import`: the way in.
struct ImportVerb: SearchVerb {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case rebound
    }

    static let configuration = CommandConfiguration(
        commandName: "import", abstract: HelpWords.Import.abstract, discussion: HelpWords.Import.more)

    @Argument(help: ArgumentHelp(HelpWords.Import.path), completion: .file())
    var path: String

    @Option(help: ArgumentHelp(HelpWords.Import.from, valueName: "format"))
    var from = Format.rebound

    @Flag(help: ArgumentHelp(HelpWords.Import.dryRun))
    var dryRun = false

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let text = try work.words(of: path)
        let (events, fresh) = try await work.surroundings.watching(
            shared, stopped: ProgressWords.stoppedImport
        ) { watching in
            let contents = try LogFile.read(text, watch: watching.watch)
            return (contents.events, try await takeIn(contents, at: work, watching))
        }
        if work.json {
            let counts: [String: Json] = [
                "new": .int(fresh), "known": .int(events.count - fresh), "dryRun": .bool(dryRun),
            ]
            work.surroundings.result(Json.object(counts).text)
        }
        work.surroundings.say(CommandWords.imported(fresh: fresh, known: events.count - fresh, dryRun: dryRun))
    }

    /// How many entries are new; they are taken in unless it is only looked.
    private func takeIn(
        _ contents: LogFile.Contents, at work: Workplace, _ watching: Watching
    ) async throws -> Int {
        let here = Set(try await work.keeper.storedEvents(of: work.seeker).map(\.id))
        let isReadOnly = try await work.whole().isReadOnly
        guard !isReadOnly else { throw Refusal.readOnly }
        let fresh = contents.events.filter { !here.contains($0.id) }.count
        // One transaction: it is not known how far it is, and it happens whole or not at all.
        try watching.at(.takingIn, 0, of: nil)
        if !dryRun, fresh > 0 { _ = try await work.keeper.take(in: contents, for: work.seeker) }
        return fresh
    }
}
