/// A filter under a name of the seeker's own.
public struct KeptFilter: Sendable, Equatable {
    public var name: String
    public var filter: ApplicationFilter
}

/// Keeps a filter under a name; one of the same name is replaced.
public struct KeepFilter: Command {
    public var name: String
    public var filter: ApplicationFilter

    public init(name: String, filter: ApplicationFilter) {
        self.name = name
        self.filter = filter
    }

    /// The most filters that are kept.
    public static let most = 50

    public var subject: Subject? { nil }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let name = try line(name, field: "filter_name")
        guard name.count <= Tags.longest else { throw .tooLong(field: "filter_name", limit: Tags.longest) }
        guard !filter.isEmpty else { throw .empty(field: "filter") }
        let known = search.filter(named: name)
        guard known != nil || search.filters.count < Self.most else {
            throw .tooMany(field: "filters", limit: Self.most)
        }
        guard known?.filter != filter || known?.name != name else { return [] }
        return [FilterKept(name: name, filter: filter)]
    }
}

/// Lets a kept filter go; the applications stay as they are.
public struct DropFilter: Command {
    public var name: String

    public init(name: String) {
        self.name = name
    }

    public var subject: Subject? { nil }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        guard let known = search.filter(named: name) else { throw .notFound(.filter, name) }
        return [FilterDropped(name: known.name)]
    }
}

public struct FilterKept: Fact {
    public static let name = "filter_kept"
    public var name: String
    public var filter: ApplicationFilter

    public var subjects: [Subject] { [Subject(.filter, foldedKey(name))] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.filters.removeAll { foldedKey($0.name) == foldedKey(name) }
        search.filters.append(KeptFilter(name: name, filter: filter))
        search.filters.sort { (foldedKey($0.name), $0.name) < (foldedKey($1.name), $1.name) }
    }
}

public struct FilterDropped: Fact {
    public static let name = "filter_dropped"
    public var name: String

    public var subjects: [Subject] { [Subject(.filter, foldedKey(name))] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.filters.removeAll { foldedKey($0.name) == foldedKey(name) }
    }
}

extension JobSearch {
    /// The kept filter of that name, however it is written.
    public func filter(named name: String) -> KeptFilter? {
        let key = foldedKey(name)
        return filters.first { foldedKey($0.name) == key }
    }
}
