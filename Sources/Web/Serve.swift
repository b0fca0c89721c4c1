import Hummingbird
import HummingbirdTLS
import Logging
import NIOCore
import NIOSSL
import Pairing
import ServiceLifecycle
import UnixSignals

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
    /// Port 0 takes any that is free; `ready` is called with the link that lets a browser in, once the socket listens;
    /// where there is a door for phones, `phoneReady` with its address.
    /// - Throws: `PortInUse`, or a fault of the network.
    public static func run(
        _ site: Site, host: String, port: Int, ready: @escaping @Sendable (_ link: String) -> Void,
        phoneReady: @escaping @Sendable (_ address: String) async -> Void = { _ in }
    ) async throws {
        var logger = Logger(label: "rebound")
        logger.logLevel = .warning
        // One shelf behind both doors: what is forgotten at one is found at neither.
        let shelf = FindShelf()
        var services = [OnPort(service: local(site, host, port, logger, shelf, ready), port: port)]
        if let phone = site.phone {
            services.append(OnPort(service: try door(site, phone, logger, shelf, phoneReady), port: phone.port))
        }
        let group = ServiceGroup(
            services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        try await group.run()
    }

    private static func local(
        _ site: Site, _ host: String, _ port: Int, _ logger: Logger, _ shelf: FindShelf,
        _ ready: @escaping @Sendable (_ link: String) -> Void
    ) -> any Service {
        let secret = Sodium.random(16)
        return Application(
            router: router(site, secret: secret, shelf),
            configuration: .init(address: .hostname(host, port: port), serverName: nil),
            onServerRunning: { channel in
                let bound = channel.localAddress?.port ?? port
                let name = host.contains(":") ? "[\(host)]" : host
                ready("http://\(name):\(bound)\(Entrance.link(for: secret))")
            },
            logger: logger)
    }

    /// The same pages over TLS, for phones that were paired.
    private static func door(
        _ site: Site, _ phone: PhoneDoor, _ logger: Logger, _ shelf: FindShelf,
        _ ready: @escaping @Sendable (_ address: String) async -> Void
    ) throws -> any Service {
        var tls = TLSConfiguration.makeServerConfiguration(
            certificateChain: try NIOSSLCertificate.fromPEMBytes(Array(phone.certificate.certificate.utf8))
                .map { .certificate($0) },
            privateKey: .privateKey(try NIOSSLPrivateKey(bytes: Array(phone.certificate.key.utf8), format: .pem)))
        tls.minimumTLSVersion = .tlsv12
        return Application(
            router: phoneRouter(site, phone, shelf), server: try .tls(tlsConfiguration: tls),
            configuration: .init(address: .hostname(phone.host, port: phone.port), serverName: nil),
            onServerRunning: { channel in
                let address = "https://\(phone.host):\(channel.localAddress?.port ?? phone.port)"
                await phone.desk.open(at: address)
                await ready(address)
            },
            logger: logger)
    }

    /// Every route, in the order of the house.
    static func router(_ site: Site, secret: [UInt8], _ shelf: FindShelf) -> Router<Visit> {
        let pages = PageMaker(site: site)
        let router = Router(context: Visit.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: SecurityHeaders())
        router.add(middleware: Speaking(site: site))
        router.add(middleware: ErrorPages(pages: pages))
        router.add(middleware: HostGuard())
        router.add(middleware: ChangeGuard())
        router.add(middleware: Entrance(site: site, secret: secret, pages: pages))
        PhoneRoutes(pages: pages).add(to: router)
        return addRooms(to: router, pages, shelf)
    }

    /// What a phone gets to see: all but what is kept at home (`PhoneEntrance.closed`).
    static func phoneRouter(_ site: Site, _ phone: PhoneDoor, _ shelf: FindShelf) -> Router<Visit> {
        let pages = PageMaker(site: site)
        let router = Router(context: Visit.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: SecurityHeaders())
        router.add(middleware: Speaking(site: site))
        router.add(middleware: ErrorPages(pages: pages))
        router.add(middleware: HostGuard(names: [phone.host.lowercased()]))
        router.add(middleware: ChangeGuard(scheme: "https"))
        router.add(middleware: PhoneEntrance(site: site))
        PairRoutes(pages: pages, desk: phone.desk).add(to: router)
        return addRooms(to: router, pages, shelf)
    }

    /// The rooms of the house, the same behind both doors.
    private static func addRooms(
        to router: Router<Visit>, _ pages: PageMaker, _ shelf: FindShelf
    ) -> Router<Visit> {
        let site = pages.site
        HealthRoutes().add(to: router)
        AssetRoutes(site: site).add(to: router)
        AutosaveRoutes(site: site).add(to: router)
        ChangeRoutes(pages: pages).add(to: router)
        TodayRoutes(pages: pages).add(to: router)
        ReadRoutes(pages: pages).add(to: router)
        AddRoutes(pages: pages).add(to: router)
        RowRoutes(pages: pages).add(to: router)
        ApplicationRoutes(pages: pages).add(to: router)
        ApplicationActionRoutes(pages: pages).add(to: router)
        BoardRoutes(pages: pages).add(to: router)
        InterviewRoutes(pages: pages).add(to: router)
        OwnStageRoutes(pages: pages).add(to: router)
        DetailRoutes(pages: pages).add(to: router)
        ListRoutes(pages: pages).add(to: router)
        WalkRoutes(pages: pages).add(to: router)
        LetterRoutes(pages: pages).add(to: router)
        WaitingRoutes(pages: pages).add(to: router)
        ApplicationWaitingRoutes(pages: pages).add(to: router)
        PeopleRoutes(pages: pages).add(to: router)
        PersonRoutes(pages: pages).add(to: router)
        LessonRoutes(pages: pages).add(to: router)
        SettingsRoutes(pages: pages).add(to: router)
        ReminderRoutes(pages: pages).add(to: router)
        DocumentRoutes(pages: pages).add(to: router)
        ForgetRoutes(pages: pages, shelf: shelf).add(to: router)
        HistoryRoutes(pages: pages).add(to: router)
        PlanRoutes(pages: pages).add(to: router)
        ProofRoutes(pages: pages).add(to: router)
        SearchRoutes(pages: pages, shelf: shelf).add(to: router)
        CriteriaRoutes(pages: pages).add(to: router)
        OfferRoutes(pages: pages).add(to: router)
        LandedRoutes(pages: pages).add(to: router)
        MoreRoutes(pages: pages).add(to: router)
        return router
    }
}

/// A service that says which port is taken, where its own is.
private struct OnPort: Service {
    let service: any Service
    let port: Int

    func run() async throws {
        do {
            try await service.run()
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw PortInUse(port: port)
        }
    }
}
