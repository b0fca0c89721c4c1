import ArgumentParser
import Domain
import Words

/// `rebound show`: one application with all that is known.
struct ShowVerb: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "show", abstract: HelpWords.Show.abstract)

    @Argument(help: ArgumentHelp(HelpWords.application), completion: .names(.application))
    var application: String

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.search()
        let application = try search.application(named: application)
        if work.json {
            work.surroundings.result(Json.whole(application, in: search, at: work.now).text)
        } else {
            work.surroundings.show(ApplicationLines.whole(application, in: search, at: work.now))
        }
    }
}
