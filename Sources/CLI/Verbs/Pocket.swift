import ArgumentParser
import Domain
import Exports
import Guidance
import Words

/// `rebound pocket`: one page for a phone.
struct PocketVerb: SearchVerb {
    static let configuration = CommandConfiguration(
        commandName: "pocket", abstract: HelpWords.Pocket.abstract, discussion: HelpWords.Pocket.more)

    @Option(help: ArgumentHelp(HelpWords.Pocket.out, valueName: "file"), completion: .file())
    var out: String?

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let clock = work.clock
        let pocket = Shareable.pocket(of: try await work.search(), at: work.now)
        let html = PocketFile { clock.moment($0, minute: $1).offset }.html(of: pocket, at: work.now)
        guard let out, out != "-" else { return work.surroundings.output.write(html) }
        try NewFile.write(html, to: out, isPrivate: true)
        work.surroundings.say(CommandWords.pocketWritten(to: out))
    }
}
