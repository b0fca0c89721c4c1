public import Domain

/// What a setback may mean where nobody gave a reason (METHOD X3): from the debriefs and the history only.
///
/// Never a statement of theirs: each is *likely* or *possible*, except that the
/// post itself went away, which the outcome says.
public enum OwnReading: Sendable, Equatable {
    case postWentAway
    /// It ended before anybody had met the seeker.
    case beforeMeeting
    /// Whoever is asked to an interview had enough on paper.
    case wasInvited
    /// Whoever gets to the last round could usually do the work.
    case reachedTheLast
    /// The seeker's own account says that it went well.
    case wentWell
    /// A question the seeker marked as shaky or stumbled over.
    case stumbled(String)
    /// A reason that was stated in this many other applications.
    case saidElsewhere(Reason, times: Int)

    public var certainty: Certainty {
        switch self {
        case .postWentAway: .stated
        case .beforeMeeting, .wasInvited, .reachedTheLast: .likely
        case .wentWell, .stumbled, .saidElsewhere: .possible
        }
    }
}

/// Gathers them, the surest first.
public enum OwnReadings {
    /// Said this often elsewhere, it is worth a thought here too.
    public static let oftenEnough = 2

    public static func of(
        _ application: JobApplication, in search: JobSearch, at now: Moment
    ) -> [OwnReading] {
        if application.outcome == .roleCancelled { return [.postWentAway] }
        var readings: [OwnReading] = []
        if application.stage >= .final {
            readings.append(.reachedTheLast)
        } else if application.stage >= .interview {
            readings.append(.wasInvited)
        } else if !application.hadConversation(at: now) {
            return [.beforeMeeting]
        }
        let own = GatheredDebriefs(of: application)
        if !own.wentWell.isEmpty { readings.append(.wentWell) }
        readings += own.stumbled.prefix(2).map(OwnReading.stumbled)
        return readings + elsewhere(application, in: search)
    }

    /// The reason stated most often in other applications, the one named first where two are level.
    private static func elsewhere(_ application: JobApplication, in search: JobSearch) -> [OwnReading] {
        let about: [Reason] = [.presentation, .experienceLevel, .skillLacking]
        let stated = search.applications.values.filter { $0.id != application.id }.map { other in
            Set(other.reasons.map(\.value).filter { $0.source == .stated }.map(\.reason))
        }
        let counted = about.map { reason in (reason, stated.count { $0.contains(reason) }) }
        guard let most = counted.max(by: { $0.1 < $1.1 })?.1, most >= oftenEnough else { return [] }
        return counted.first { $0.1 == most }.map { [.saidElsewhere($0.0, times: $0.1)] } ?? []
    }
}
