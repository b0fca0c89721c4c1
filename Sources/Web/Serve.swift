import Hummingbird
import Logging
import NIOCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Something else listens on the port already.
public struct PortInUse: Error, Equatable {
    public let port: Int
}

/// Serves the site on this machine until it is told to stop.
public enum WebServer {
    /// Bytes in a key that seals cookies.
    public static let keyLength = 32

    /// A new key that seals cookies.
    public static func newKey() -> [UInt8] { Sodium.random(keyLength) }

    /// A short text that changes with any of the texts.
    public static func stamp(of texts: [String]) -> String { Sodium.hex(Sodium.hash(texts)) }

    /// Runs until SIGTERM or SIGINT.
    ///
    /// Port 0 takes any that is free; `ready` is called with the link that lets a browser in, once the socket listens.
    /// - Throws: `PortInUse`, or a fault of the network.
    public static func run(
        _ site: Site, host: String, port: Int, ready: @escaping @Sendable (_ link: String) -> Void
    ) async throws {
        let secret = Sodium.random(16)
        var logger = Logger(label: "rebound")
        logger.logLevel = .warning
        let application = Application(
            router: router(site, secret: secret),
            configuration: .init(address: .hostname(host, port: port), serverName: nil),
            onServerRunning: { channel in
                let bound = channel.localAddress?.port ?? port
                let name = host.contains(":") ? "[\(host)]" : host
                ready("http://\(name):\(bound)\(Entrance.link(for: secret))")
            },
            logger: logger)
        do {
            try await application.runService()
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw PortInUse(port: port)
        }
    }

    /// Every route, in the order of the house.
    static func router(_ site: Site, secret: [UInt8]) -> Router<Visit> {
        let pages = PageMaker(site: site)
        let shelf = FindShelf()
        let router = Router(context: Visit.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: SecurityHeaders())
        router.add(middleware: ErrorPages(pages: pages))
        router.add(middleware: HostGuard())
        router.add(middleware: ChangeGuard())
        router.add(middleware: Entrance(site: site, secret: secret, pages: pages))
        HealthRoutes().add(to: router)
        AssetRoutes(site: site).add(to: router)
        AutosaveRoutes(site: site).add(to: router)
        ChangeRoutes(pages: pages).add(to: router)
        TodayRoutes(pages: pages).add(to: router)
        ReadRoutes(pages: pages).add(to: router)
        ApplicationRoutes(pages: pages).add(to: router)
        ApplicationActionRoutes(pages: pages).add(to: router)
        WalkRoutes(pages: pages).add(to: router)
        LetterRoutes(pages: pages).add(to: router)
        PeopleRoutes(pages: pages).add(to: router)
        LessonRoutes(pages: pages).add(to: router)
        SettingsRoutes(pages: pages).add(to: router)
        ReminderRoutes(pages: pages).add(to: router)
        DocumentRoutes(pages: pages).add(to: router)
        ForgetRoutes(pages: pages, shelf: shelf).add(to: router)
        SearchRoutes(pages: pages, shelf: shelf).add(to: router)
        MoreRoutes(pages: pages).add(to: router)
        return router
    }
}
