import ArgumentParser
import Domain
import Words

/// `rebound demo`: a throw-away world in memory.
struct DemoVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: HelpWords.Demo.abstract, discussion: HelpWords.Demo.more)

    @Option(help: ArgumentHelp(HelpWords.Demo.port, valueName: "n"))
    var port: UInt16 = 8322

    @Flag(help: ArgumentHelp(HelpWords.Serve.open))
    var open = false

    @OptionGroup var shared: SharedOptions

    func perform(in surroundings: Surroundings) async throws {
        let (clock, now) = try Workplace.time(shared, in: surroundings)
        let resources = try ResourceFolder.find(in: surroundings)
        let world = ServeRequest.World.demo(surroundings, clock, now)
        do {
            try await serveWeb(
                ServeRequest(world: world, host: "127.0.0.1", port: Int(port), opensBrowser: open, resources: resources)
            )
        } catch let error where Said(error) == nil {
            throw Fault(error)
        }
    }
}
