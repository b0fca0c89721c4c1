/// What the seeker has told about themselves, for signing letters and choosing words.
public struct Seeker: Sendable, Equatable {
    /// As letters are signed; nil until told.
    public internal(set) var name: String?
    public internal(set) var address: String?
    public internal(set) var phone: String?

    init() {}
}

/// Records how the seeker signs letters.
public struct DescribeSeeker: Command {
    /// Nil leaves the field; empty clears it.
    public var name: String?
    /// E-mail address for letters.
    public var address: String?
    public var phone: String?

    public init(name: String? = nil, address: String? = nil, phone: String? = nil) {
        self.name = name
        self.address = address
        self.phone = phone
    }

    public var subject: Subject? { Subject(.seeker, "") }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        for (field, value) in [("name", name), ("address", address), ("phone", phone)] {
            guard (value ?? "").count <= longestLine else { throw .tooLong(field: field, limit: longestLine) }
        }
        let described = SeekerDescribed(
            name: name.map { trimmed($0) }, address: address.map { trimmed($0) }, phone: phone.map { trimmed($0) })
        var changed = search
        described.apply(to: &changed.seeker)
        guard changed.seeker != search.seeker else { return [] }
        return [described]
    }
}

public struct SeekerDescribed: Fact {
    public static let name = "seeker_described"
    public var name: String?
    public var address: String?
    public var phone: String?

    public var subjects: [Subject] { [Subject(.seeker, "")] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        apply(to: &search.seeker)
    }

    func apply(to seeker: inout Seeker) {
        if let name { seeker.name = name.isEmpty ? nil : name }
        if let address { seeker.address = address.isEmpty ? nil : address }
        if let phone { seeker.phone = phone.isEmpty ? nil : phone }
    }
}
