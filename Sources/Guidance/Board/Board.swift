public import Domain

/// Where a row goes when it is moved: a stage, by the seeker's own name for it where there is one.
public struct BoardTarget: Sendable, Equatable, Hashable {
    public var stage: Stage
    public var own: OwnStage.ID?

    public init(_ stage: Stage, own: OwnStage.ID? = nil) {
        self.stage = stage
        self.own = own
    }
}

/// One column of the board: a few stages together, or one of the seeker's own.
public enum BoardGroup: Sendable, Hashable {
    case saved, applied, conversation, final
    case own(OwnStage.ID)

    /// The four that are there without own names, in their order.
    public static let standard: [BoardGroup] = [.saved, .applied, .conversation, .final]

    /// The standard column a stage belongs to.
    public static func of(_ stage: Stage) -> BoardGroup {
        switch stage {
        case .saved: .saved
        case .applied, .acknowledged: .applied
        case .screen, .assessment, .interview: .conversation
        case .final, .offer: .final
        }
    }

    /// The name of the column in addresses.
    public var code: String {
        switch self {
        case .saved: "saved"
        case .applied: "applied"
        case .conversation: "conversation"
        case .final: "final"
        case .own(let id): "own-\(id)"
        }
    }

    /// The first stage of a standard column: what dropping a row there says, and no more than that.
    var first: Stage {
        switch self {
        case .saved: .saved
        case .applied: .applied
        case .conversation: .screen
        case .final, .own: .final
        }
    }
}

/// A column with the open applications that stand there, the most pressing first.
public struct BoardColumn: Sendable {
    public var group: BoardGroup
    /// What moving a row here records.
    public var target: BoardTarget
    public var applications: [JobApplication]
}

/// The open applications by stage (LOOK, Board).
///
/// Without own names there are four columns. With them, each name is a column in the seeker's order; an application
/// without a name of its own stands under the first name for its stage, and a standard column stays where it has rows
/// or where no name covers it.
public enum Board {
    public static func columns(of search: JobSearch, at now: Moment) -> [BoardColumn] {
        let own = search.ownStagesInOrder
        let names = Set(own.map(\.id))
        let firstNames = Dictionary(own.map { ($0.stage, $0.id) }, uniquingKeysWith: { first, _ in first })
        var rows: [BoardGroup: [JobApplication]] = [:]
        for application in search.applications.values where application.isOpen {
            let stage = application.stage
            let name = application.ownStage.flatMap { names.contains($0) ? $0 : nil } ?? firstNames[stage]
            rows[name.map(BoardGroup.own) ?? .of(stage), default: []].append(application)
        }
        let covered = Set(own.map { BoardGroup.of($0.stage) })
        let kept = BoardGroup.standard.filter { !covered.contains($0) || rows[$0] != nil }
        return arranged(own, kept).map { group, target in
            BoardColumn(group: group, target: target, applications: inOrder(rows[group] ?? [], at: now))
        }
    }

    /// Everything a row can be moved to: own names in the seeker's order, and the stages that none of them covers, each
    /// before the first name that lies beyond it.
    public static func targets(of search: JobSearch) -> [BoardTarget] {
        let own = search.ownStagesInOrder
        let covered = Set(own.map(\.stage))
        var waiting = Stage.allCases.filter { !covered.contains($0) }[...]
        var targets: [BoardTarget] = []
        for name in own {
            while let next = waiting.first, next < name.stage {
                targets.append(BoardTarget(next))
                waiting.removeFirst()
            }
            targets.append(BoardTarget(name.stage, own: name.id))
        }
        return targets + waiting.map { BoardTarget($0) }
    }

    /// Own names in the seeker's order, each standard column before the first name that lies beyond it.
    private static func arranged(_ own: [OwnStage], _ standard: [BoardGroup]) -> [(BoardGroup, BoardTarget)] {
        var columns: [(BoardGroup, BoardTarget)] = []
        var waiting = standard[...]
        for name in own {
            let place = BoardGroup.of(name.stage).first
            while let next = waiting.first, next.first < place {
                columns.append((next, BoardTarget(next.first)))
                waiting.removeFirst()
            }
            columns.append((.own(name.id), BoardTarget(name.stage, own: name.id)))
        }
        return columns + waiting.map { ($0, BoardTarget($0.first)) }
    }

    /// What is to come first, the soonest at the top; then those that have waited longest.
    private static func inOrder(_ applications: [JobApplication], at now: Moment) -> [JobApplication] {
        applications.map { (application: $0, key: key($0, at: now)) }
            .sorted { ($0.key, $0.application.id) < ($1.key, $1.application.id) }.map(\.application)
    }

    /// Days of what is to come sort before days that have passed.
    private static func key(_ application: JobApplication, at now: Moment) -> Int {
        if let coming = application.nextInterview(at: now) { return coming.at.day.number - 10_000_000 }
        if application.stage == .saved, let closing = application.details.closing, closing >= now.day {
            return closing.number - 10_000_000
        }
        return application.lastDay(upTo: now.day).number
    }
}
