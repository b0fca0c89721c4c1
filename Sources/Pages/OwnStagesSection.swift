/// The seeker's own names for stages, in the settings.
///
/// Forms: `POST /settings/stages`: `stage_name`, `stage`; `POST /settings/stages/ID`: `stage_name`, `do` (`rename`,
/// `earlier`, `later`, `retire`, `back`).
public struct OwnStagesSection: Sendable {
    /// In the seeker's order.
    public var names: [OwnStageRow] = []
    /// No longer offered.
    public var retired: [OwnStageRow] = []
    public var name = Field("stage_name", id: "new-stage_name")
    public var stage = Choices("stage", id: "new-stage")

    /// No names.
    public init() {}
}

/// One name.
public struct OwnStageRow: Sendable {
    /// `/settings/stages/ID`.
    public var url: String
    public var name: Field
    /// "stands for: first conversation".
    public var meaning: String
    public var isFirst = false
    public var isLast = false

    /// One name.
    public init(url: String, name: Field, meaning: String) {
        self.url = url
        self.name = name
        self.meaning = meaning
    }
}

extension OwnStagesSection {
    /// Puts back what was typed: for one of the names by its id, or for a new one.
    /// - Returns: the id of the field that was typed in.
    public mutating func refill(_ id: String, from retyped: Retyped) -> String {
        if let place = names.firstIndex(where: { $0.url.hasSuffix("/" + id) }), !id.isEmpty {
            retyped.fill(&names[place].name)
            return names[place].name.id
        }
        retyped.fill(&name)
        retyped.fill(&stage)
        return name.id
    }
}
