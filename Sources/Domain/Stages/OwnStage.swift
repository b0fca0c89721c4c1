/// A name of the seeker's own for a stage, such as "Phone chat" for a first conversation.
///
/// What is counted and compared goes by the canonical stage; the name is for reading.
public struct OwnStage: Sendable, Equatable, Identifiable {
    public typealias ID = Identifier<OwnStage>

    /// The longest name, in characters: it heads a column.
    public static let longestName = 60

    public let id: ID
    public internal(set) var name: String
    /// The stage it stands for; another meaning is another name.
    public let stage: Stage
    /// True where it is no longer offered.
    ///
    /// What was noted under it keeps its name.
    public internal(set) var isRetired = false
    public let added: Entry
}

extension JobSearch {
    /// The names that are in use, in the seeker's order.
    public var ownStagesInOrder: [OwnStage] {
        ownStageOrder.compactMap { ownStages[$0] }.filter { !$0.isRetired }
    }

    /// The names that are no longer offered, in the seeker's order.
    public var retiredOwnStages: [OwnStage] {
        ownStageOrder.compactMap { ownStages[$0] }.filter(\.isRetired)
    }

    public func ownStage(_ id: OwnStage.ID) throws(Refusal) -> OwnStage {
        guard let known = ownStages[id] else { throw .notFound(.ownStage, id.text) }
        return known
    }

    /// The seeker's own name for the stage an application stands at, or nil.
    public func stageName(of application: JobApplication) -> String? {
        application.ownStage.flatMap { ownStages[$0]?.name }
    }

    /// The order of the names in use with one of them moved by so many places, as far as there are any.
    public func ownStageOrder(moving id: OwnStage.ID, by places: Int) -> [OwnStage.ID] {
        var order = ownStagesInOrder.map(\.id)
        guard let from = order.firstIndex(of: id) else { return order }
        order.remove(at: from)
        order.insert(id, at: min(max(from + places, 0), order.count))
        return order
    }

    /// The name tidied and fit to be one: not empty, not too long, not taken, and not the code of a stage.
    fileprivate func stageName(_ text: String, besides id: OwnStage.ID?) throws(Refusal) -> String {
        let name = try line(text, field: "name")
        guard name.count <= OwnStage.longestName else { throw .tooLong(field: "name", limit: OwnStage.longestName) }
        // A code names its stage on the command line and in what is exported.
        guard Stage(rawValue: name.lowercased()) == nil else { throw .unknownValue(field: "name", value: name) }
        let isTaken = ownStagesInOrder.contains { $0.id != id && $0.name.lowercased() == name.lowercased() }
        guard !isTaken else { throw .alreadySo }
        return name
    }
}

/// Names a stage in the seeker's own words.
///
/// A name that was retired and is given again for the same stage comes back.
public struct NameStage: Command {
    public var id: OwnStage.ID
    public var name: String
    public var stage: Stage

    public init(id: OwnStage.ID, name: String, stage: Stage) {
        self.id = id
        self.name = name
        self.stage = stage
    }

    public var subject: Subject? { nil }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        guard search.ownStages[id] == nil else { throw .alreadySo }
        let name = try search.stageName(name, besides: nil)
        let retired = search.retiredOwnStages.first { $0.stage == stage && $0.name.lowercased() == name.lowercased() }
        if let retired { return [OwnStageEdited(own: retired.id, name: name, isRetired: false)] }
        return [OwnStageNamed(own: id, name: name, stage: stage)]
    }
}

public struct OwnStageNamed: Fact {
    public static let name = "own_stage_named"
    public var own: OwnStage.ID
    public var name: String
    public var stage: Stage

    public var subjects: [Subject] { [Subject(.ownStage, own.text)] }
    public var makes: Subject? { Subject(.ownStage, own.text) }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        guard search.ownStages[own] == nil else { return search.setAside(entry) }
        search.ownStages[own] = OwnStage(id: own, name: name, stage: stage, added: entry)
        search.ownStageOrder.append(own)
    }
}

/// Renames one of the seeker's own stages, retires it, or brings it back.
public struct EditOwnStage: Command {
    public var own: OwnStage.ID
    /// Nil leaves it as it is.
    public var name: String?
    /// Nil leaves it as it is.
    public var isRetired: Bool?

    public init(own: OwnStage.ID, name: String? = nil, isRetired: Bool? = nil) {
        self.own = own
        self.name = name
        self.isRetired = isRetired
    }

    public var subject: Subject? { Subject(.ownStage, own.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let known = try search.ownStage(own)
        var edited = OwnStageEdited(own: own)
        if let name {
            let name = try search.stageName(name, besides: own)
            edited.name = name == known.name ? nil : name
        }
        if let isRetired, isRetired != known.isRetired {
            // Its name may have been given to another meanwhile.
            if !isRetired { _ = try search.stageName(edited.name ?? known.name, besides: own) }
            edited.isRetired = isRetired
        }
        return edited.name == nil && edited.isRetired == nil ? [] : [edited]
    }
}

public struct OwnStageEdited: Fact {
    public static let name = "own_stage_edited"
    public var own: OwnStage.ID
    public var name: String?
    public var isRetired: Bool?

    public var subjects: [Subject] { [Subject(.ownStage, own.text)] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        guard search.ownStages[own] != nil else { return search.setAside(entry) }
        if let name { search.ownStages[own]?.name = name }
        if let isRetired { search.ownStages[own]?.isRetired = isRetired }
    }
}

/// Puts the seeker's own stages into an order.
public struct OrderOwnStages: Command {
    /// The first one first; names left out keep their order behind these.
    public var order: [OwnStage.ID]

    public init(order: [OwnStage.ID]) {
        self.order = order
    }

    public var subject: Subject? { order.first.map { Subject(.ownStage, $0.text) } }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        for id in order { _ = try search.ownStage(id) }
        guard search.ordered(order) != search.ownStageOrder else { return [] }
        return [OwnStagesOrdered(order: order)]
    }
}

public struct OwnStagesOrdered: Fact {
    public static let name = "own_stages_ordered"
    public var order: [OwnStage.ID]

    public var subjects: [Subject] { order.map { Subject(.ownStage, $0.text) } }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.ownStageOrder = search.ordered(order)
    }
}

extension JobSearch {
    /// All names: those of `order` first, each once, then the others as they stood.
    fileprivate func ordered(_ order: [OwnStage.ID]) -> [OwnStage.ID] {
        var first: [OwnStage.ID] = []
        for id in order where ownStages[id] != nil && !first.contains(id) { first.append(id) }
        return first + ownStageOrder.filter { !first.contains($0) }
    }
}
