import ArgumentParser
import Demo
import Domain
import Foundation
import Storage
import StorageSQLite
import Words

/// `rebound demo`: a throw-away world in memory.
struct DemoVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: HelpWords.Demo.abstract, discussion: HelpWords.Demo.more)

    @Option(help: ArgumentHelp(HelpWords.Demo.port, valueName: "n"))
    var port: UInt16 = 8322

    @Flag(help: ArgumentHelp(HelpWords.Serve.open))
    var open = false

    @Option(help: ArgumentHelp(HelpWords.Demo.into, valueName: "dir"), completion: .directory)
    var into: String?

    @OptionGroup var shared: SharedOptions

    func perform(in surroundings: Surroundings) async throws {
        let (clock, now) = try Workplace.time(shared, in: surroundings)
        if let into { return try await write(into: into, at: now, in: surroundings) }
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

    /// Writes the world into a folder that holds no search yet, for trying the command line on it.
    private func write(into path: String, at now: Moment, in surroundings: Surroundings) async throws {
        let folder = try DataFolder(path: URL(fileURLWithPath: path).standardizedFileURL.path)
        guard !FileManager.default.fileExists(atPath: folder.database) else {
            throw Trouble.fileExists(folder.database)
        }
        let lock = try folder.lock()
        let log = try SQLiteLog(path: folder.database)
        let names = CountingIdentifiers()
        let seeker = try await log.localSeeker()
        try await DemoWorld.build(
            into: SearchKeeper(log: log, identifiers: names), for: seeker, today: now.day, offset: now.offset,
            names: names)
        withExtendedLifetime(lock) {}
        surroundings.say(CommandWords.demoWritten(to: path))
    }
}
