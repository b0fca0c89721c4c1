import ArgumentParser
import Web
import Words

/// `rebound serve`: the pages, on this machine.
struct ServeVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: HelpWords.Serve.abstract, discussion: HelpWords.Serve.more)

    @Option(help: ArgumentHelp(HelpWords.Serve.port, valueName: "n"))
    var port: UInt16 = 8321

    @Option(help: ArgumentHelp(HelpWords.Serve.host))
    var host = "127.0.0.1"

    @Flag(help: ArgumentHelp(HelpWords.Serve.open))
    var open = false

    @Flag(help: ArgumentHelp(HelpWords.Serve.phone))
    var phone = false

    @Option(help: ArgumentHelp(HelpWords.Serve.phoneHost, valueName: "address"))
    var phoneHost: String?

    @Option(help: ArgumentHelp(HelpWords.Serve.phonePort, valueName: "n"))
    var phonePort: UInt16 = 8322

    @OptionGroup var shared: SharedOptions

    func perform(in surroundings: Surroundings) async throws {
        let work = try await Workplace.open(shared, in: surroundings)
        let resources = try ResourceFolder.find(in: surroundings)
        try await work.speaking {
            try await work.naming {
                let door = phone ? try PhoneDoor.open(for: work, host: phoneHost, port: Int(phonePort)) : nil
                try await serveWeb(
                    ServeRequest(
                        world: .seeker(work), host: host, port: Int(port), opensBrowser: open, resources: resources,
                        phone: door))
            }
        }
    }
}
