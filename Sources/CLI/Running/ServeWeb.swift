import Demo
import Domain
import Foundation
import Storage
import StorageSQLite
import Web
import Words

/// What `serve` and `demo` ask of the web pages.
struct ServeRequest {
    enum World {
        /// The seeker's own data.
        case seeker(Workplace)
        /// A throw-away world in memory whose days count back from the moment.
        case demo(Surroundings, ZoneClock, Moment)
    }

    let world: World
    let host: String
    /// 0 takes any that is free.
    let port: Int
    let opensBrowser: Bool
    let resources: ResourceFolder
    /// The door for phones; nil leaves it shut.
    var phone: PhoneDoor?
}

/// Serves the pages until the process is told to end.
///
/// Prints the link that lets a browser in when the socket listens.
func serveWeb(_ request: ServeRequest) async throws {
    guard ["127.0.0.1", "localhost", "::1"].contains(request.host) else { throw Trouble.notLoopback(request.host) }
    let copying = Task.detached(priority: .background) { await keepCopying(request) }
    defer { copying.cancel() }
    var (site, surroundings) = try await site(for: request)
    site.phone = request.phone
    let clock = site.clock
    do {
        try await WebServer.run(site, host: request.host, port: request.port) { [surroundings] link in
            surroundings.result("\(link) ")
            surroundings.say(ServingWords.listening)
            if request.opensBrowser { Browser.open(link) }
        } phoneReady: { [surroundings] address in
            guard let phone = request.phone else { return }
            await phone.lines(at: address, now: clock()).forEach(surroundings.say)
        }
    } catch let busy as PortInUse {
        throw Trouble.portInUse(busy.port)
    }
}

/// Makes a copy of the data each day, beside the serving and never in its way.
private func keepCopying(_ request: ServeRequest) async {
    guard case .seeker(let work) = request.world, !work.isAsOf else { return }
    let copies = DailyCopies(in: work.folder, of: work.log)
    let now = now(work)
    while !Task.isCancelled {
        // One that cannot be made is tried again; doctor and Settings tell how old the newest is.
        _ = try? await copies.makeIfDue(on: now().day, for: work.seeker)
        try? await Task.sleep(for: .seconds(600))
    }
}

private func site(for request: ServeRequest) async throws -> (Site, Surroundings) {
    switch request.world {
    case .seeker(let work):
        if let service = work.folder.syncService { work.surroundings.say(DoctorWords.synced(by: service)) }
        let loaded = try LoadedResources(request.resources, offset: work.now.offset)
        let site = Site(
            keeper: work.keeper, log: work.log, seeker: work.seeker, clock: now(work),
            offset: { work.clock.moment($0, minute: $1).offset }, zone: NamedZone.init(said:),
            here: { work.clock.moment(milliseconds: $0) }, identifiers: work.surroundings.identifiers,
            templates: loaded.templates, parse: loaded.parse, textOfFile: loaded.textOfFile,
            formData: loaded.formData, read: loaded.read, advisers: loaded.advisers,
            assets: loaded.assets, folder: work.folder, about: { aboutData(in: work.folder) }, build: loaded.build,
            key: try SessionKey.read(in: work.folder))
        return (site, work.surroundings)
    case .demo(let surroundings, let clock, let start):
        let loaded = try LoadedResources(request.resources, offset: start.offset)
        let log = try SQLiteLog()
        let names = CountingIdentifiers()
        let keeper = SearchKeeper(log: log, identifiers: names)
        let seeker = try await log.localSeeker()
        try await DemoWorld.build(into: keeper, for: seeker, today: start.day, offset: start.offset, names: names)
        let site = Site(
            keeper: keeper, log: log, seeker: seeker, clock: { start },
            offset: { clock.moment($0, minute: $1).offset }, zone: NamedZone.init(said:),
            here: { clock.moment(milliseconds: $0) }, identifiers: RandomIdentifiers(),
            templates: loaded.templates, parse: loaded.parse, textOfFile: loaded.textOfFile,
            formData: loaded.formData, read: loaded.read, advisers: loaded.advisers,
            assets: loaded.assets,
            about: { AboutData(folder: nil, size: 0, newestBackup: nil, version: Version.text) },
            build: loaded.build, key: WebServer.newKey())
        return (site, surroundings)
    }
}

extension NamedZone {
    init?(said name: String) {
        guard let clock = try? ZoneClock(said: name) else { return nil }
        self.init(name: clock.zone.identifier) { clock.moment($0, minute: $1).offset }
    }
}

/// The machine's time; with `--as-of`, that moment throughout.
private func now(_ work: Workplace) -> @Sendable () -> Moment {
    let given = work.now
    if work.isAsOf { return { given } }
    let clock = work.clock
    let machine = work.surroundings.clock
    return { clock.moment(milliseconds: machine()) }
}

private func aboutData(in folder: DataFolder) -> AboutData {
    let files = FileManager.default
    func attribute(_ path: String, _ key: FileAttributeKey) -> Any? {
        (try? files.attributesOfItem(atPath: path))?[key]
    }
    let parts = [folder.database, folder.database + "-wal"]
    let size = parts.reduce(Int64(0)) { $0 + ((attribute($1, .size) as? NSNumber)?.int64Value ?? 0) }
    return AboutData(folder: folder.path, size: size, newestBackup: folder.newestBackup, version: Version.text)
}
