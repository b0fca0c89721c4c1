/// Puts tags on an application and takes others off; both at once where both are asked for.
public struct TagApplication: Command {
    public var application: JobApplication.ID
    public var adding: [String]
    public var removing: [String]

    public init(application: JobApplication.ID, adding: [String] = [], removing: [String] = []) {
        self.application = application
        self.adding = adding
        self.removing = removing
    }

    public var subject: Subject? { Subject(.application, application.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let current = try search.application(application).tags
        let removing = try Tags.tidied(removing)
        let adding = Tags.without(try Tags.tidied(adding), current)
        let removed = current.filter { tag in removing.contains { Tags.key($0) == Tags.key(tag) } }
        guard !adding.isEmpty || !removed.isEmpty else { return [] }
        _ = try Tags.tidied(Tags.merged(Tags.without(current, removed), with: adding))
        return [ApplicationTagged(application: application, added: adding, removed: removed)]
    }
}

/// Tags put on and taken off.
///
/// A change to the set and not the whole of it, so that one can be taken back without the other.
public struct ApplicationTagged: Fact {
    public static let name = "application_tagged"
    public var application: JobApplication.ID
    public var added: [String]
    public var removed: [String]

    public var subjects: [Subject] { [Subject(.application, application.text)] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.update(application, entry) { application in
            let kept = Tags.without(application.tags, removed)
            application.details.setTags(Tags.merged(kept, with: added))
        }
    }
}
