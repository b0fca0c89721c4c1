import Domain

/// An application as far as matching needs it.
public struct KnownApplication: Sendable, Equatable {
    public var id: String
    public var employer: String
    public var role: String
    /// Other names it may go by: the agency, a trading name, the employer's mail domain.
    public var otherNames: [String]
    /// False once it has an outcome.
    public var isOpen: Bool

    public init(id: String, employer: String, role: String, otherNames: [String] = [], isOpen: Bool = true) {
        self.id = id
        self.employer = employer
        self.role = role
        self.otherNames = otherNames
        self.isOpen = isOpen
    }
}

/// Which application a reading belongs to.
public enum Proposal: Sendable, Equatable {
    /// One application and no rival.
    case certain(String)
    /// Several, or one that may be it; the likeliest first.
    case possible([String])
    /// Nothing known fits; the employer is named, so that one can be added.
    case new
    /// Nothing known fits, and no employer is named.
    case unknown

    /// Ranks the applications a reading may belong to.
    ///
    /// An application fits by its employer's name (the same name; or, less
    /// surely, one name extending or abbreviating the other) or by another
    /// name it goes by. Where both name a role, likeness of the roles decides
    /// between applications at one employer; a role with no word in common is
    /// a doubt, and open ones come before ended ones. A reading without an
    /// employer can only be possible, by its role.
    public init(for reading: Reading, among applications: [KnownApplication]) {
        let fits = applications.compactMap { Fit($0, reading: reading) }
            .sorted { ($0.score, $1.application.id) > ($1.score, $0.application.id) }
        guard let best = fits.first else {
            self = reading.employer == nil ? .unknown : .new
            return
        }
        let rivals = fits.dropFirst().filter { $0.score > best.score - Fit.clearLead }
        if best.isSure, rivals.isEmpty {
            self = .certain(best.application.id)
        } else {
            self = .possible(fits.map(\.application.id))
        }
    }
}

/// How well one application fits a reading.
private struct Fit {
    static let clearLead = 0.15

    var application: KnownApplication
    var score: Double
    var isSure: Bool

    init?(_ application: KnownApplication, reading: Reading) {
        self.application = application
        let role = Self.roleLikeness(application, reading)
        guard let name = reading.employer.map(EmployerName.init) else {
            guard let role, role >= 0.5 else { return nil }
            score = 0.2 + 0.3 * role
            isSure = false
            return
        }
        guard let byName = Self.nameScore(name, application) else { return nil }
        score = byName + 0.3 * (role ?? 0.5) + (application.isOpen ? 0.1 : 0)
        isSure = byName >= 0.55 && role != 0
    }

    private static func nameScore(_ name: EmployerName, _ application: KnownApplication) -> Double? {
        let employer = EmployerName(application.employer)
        if employer == name { return 0.6 }
        if application.otherNames.contains(where: { EmployerName($0) == name }) { return 0.55 }
        if employer.extends(name) || name.extends(employer) { return 0.4 }
        if employer.abbreviates(name) || name.abbreviates(employer) { return 0.4 }
        return nil
    }

    /// Nil where one side names no role.
    private static func roleLikeness(_ application: KnownApplication, _ reading: Reading) -> Double? {
        guard let role = reading.role, !application.role.isEmpty else { return nil }
        return RoleName(role).likeness(to: RoleName(application.role))
    }
}
