/// Which applications are looked for; what is nil does not narrow.
///
/// The one rule for the list on the page and in the terminal.
public struct ApplicationFilter: Codable, Sendable, Hashable {
    /// Where an application stands, roughly.
    public enum Standing: String, Codable, Sendable, CaseIterable {
        case open, waiting, ended
    }

    public var standing: Standing?
    /// The furthest stage reached.
    public var stage: Stage?
    public var tag: String?
    public var source: String?
    public var route: Route?
    /// Words that all have to be there, in any order.
    public var text: String?

    public init(
        standing: Standing? = nil, stage: Stage? = nil, tag: String? = nil, source: String? = nil,
        route: Route? = nil, text: String? = nil
    ) {
        self.standing = standing
        self.stage = stage
        self.tag = tag
        self.source = source
        self.route = route
        self.text = text
    }

    /// True where nothing narrows.
    public var isEmpty: Bool { self == ApplicationFilter() }

    /// Those of the applications that are looked for, in their order.
    public func matching(_ applications: [JobApplication], at now: Moment) -> [JobApplication] {
        let words = text.map(Self.words) ?? []
        return applications.filter { application in
            guard standsRight(application, at: now), hasDetails(application) else { return false }
            guard !words.isEmpty else { return true }
            let places = Self.places(application)
            return words.allSatisfy { places.contains($0) }
        }
    }

    private func standsRight(_ application: JobApplication, at now: Moment) -> Bool {
        if let stage, application.stage != stage { return false }
        switch standing {
        case .open: return application.isOpen
        case .waiting: return application.isWaiting(at: now)
        case .ended: return !application.isOpen
        case nil: return true
        }
    }

    private func hasDetails(_ application: JobApplication) -> Bool {
        if let tag, !application.has(tag: tag) { return false }
        if let route, application.details.route != route { return false }
        guard let source else { return true }
        return application.details.source.map { foldedKey($0) == foldedKey(source) } ?? false
    }

    /// Where the words are looked for, folded.
    private static func places(_ application: JobApplication) -> String {
        let details = application.details
        let lines = [
            details.employer, details.role, details.agency, details.place, details.source, details.via,
            details.reference, details.portal,
        ]
        return foldedKey((lines.compactMap { $0 } + application.tags).joined(separator: "\n"))
    }

    /// The words of a text that say which application is meant: "the nurse job in Leeds" means nurse and Leeds.
    private static func words(_ text: String) -> [String] {
        let all = foldedWords(text)
        let telling = all.filter { !fillers.contains($0) }
        return telling.isEmpty ? all : telling
    }

    private static let fillers: Set<String> = [
        "the", "a", "an", "my", "that", "this", "one", "in", "at", "of", "for", "with", "from", "and", "job", "role",
        "post", "position", "application",
    ]
}

extension JobApplication {
    /// Open, applied for, and with no interview to come: an answer is awaited.
    public func isWaiting(at now: Moment) -> Bool {
        isOpen && stage >= .applied && nextInterview(at: now) == nil
    }
}
