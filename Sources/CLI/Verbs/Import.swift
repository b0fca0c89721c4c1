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

    @Argument(help: ArgumentHelp(HelpWords.Import.path))
    var path: String

    @Option(help: ArgumentHelp(HelpWords.Import.from, valueName: "format"))
    var from = Format.rebound

    @Flag(help: ArgumentHelp(HelpWords.Import.dryRun))
    var dryRun = false

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let contents = try LogFile.read(try work.words(of: path))
        let events = contents.events
        let here = Set(try await work.keeper.storedEvents(of: work.seeker).map(\.id))
        let isReadOnly = try await work.whole().isReadOnly
        guard !isReadOnly else { throw Refusal.readOnly }
        let fresh = events.filter { !here.contains($0.id) }.count
        if !dryRun, fresh > 0 { _ = try await work.keeper.take(in: contents, for: work.seeker) }
        if work.json {
            let counts: [String: Json] = [
                "new": .int(fresh), "known": .int(events.count - fresh), "dryRun": .bool(dryRun),
            ]
            work.surroundings.result(Json.object(counts).text)
        }
        work.surroundings.say(CommandWords.imported(fresh: fresh, known: events.count - fresh, dryRun: dryRun))
    }
}
