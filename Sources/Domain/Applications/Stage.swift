/// How far an application got.
///
/// A seeker's own stage names each map to one of these.
public enum Stage: String, Codable, Sendable, CaseIterable, Comparable {
    case saved, applied, acknowledged, screen, assessment, interview, final, offer

    public static func < (a: Stage, b: Stage) -> Bool { a.rank < b.rank }

    /// True where somebody at the employer or agency has spoken with the seeker.
    public var isConversation: Bool { self == .screen || self >= .interview }

    private var rank: Int { Stage.allCases.firstIndex(of: self) ?? 0 }
}

/// How an application ended.
public enum Outcome: String, Codable, Sendable, CaseIterable {
    case accepted, declined, unsuccessful, withdrawn
    case noResponse = "no_response"
    case roleCancelled = "role_cancelled"
    case offerWithdrawn = "offer_withdrawn"

    /// A setback opens a walk (METHOD, "The setback walk").
    public var isSetback: Bool {
        switch self {
        case .unsuccessful, .noResponse, .roleCancelled, .offerWithdrawn: true
        case .accepted, .declined, .withdrawn: false
        }
    }
}

/// What kind of try an application is.
public enum ApplicationKind: String, Codable, Sendable, CaseIterable {
    case application, speculative, informational
}
