/// Something somebody asks for, decided into facts.
///
/// Web forms, the command line, imports and tests all build the same commands;
/// none of them has rules of its own. Deciding is pure: the search, the moment
/// and any new identifiers come in as values.
public protocol Command: Sendable {
    /// The thing the command changes. A form made before that thing last changed is a conflict.
    var subject: Subject? { get }

    /// The facts that follow, or the refusal. No facts means that nothing would change.
    func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact]
}

/// Several commands as one change: each is decided in the light of those before it.
public struct Together: Command {
    public var commands: [any Command]

    public init(_ commands: [any Command]) {
        self.commands = commands
    }

    public var subject: Subject? { commands.lazy.compactMap(\.subject).first }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        var facts: [any Fact] = []
        var search = search
        for command in commands {
            let decided = try command.decide(in: search, at: now)
            for fact in decided { search.imagine(fact, at: now) }
            facts += decided
        }
        return facts
    }
}
