/// What is known about an application beside its history.
public struct ApplicationDetails: Codable, Sendable, Equatable {
    public var employer: String
    public var role: String
    /// The agency that put the seeker forward; the employer is its client.
    public var agency: String?
    public var source: String?
    public var url: String?
    public var place: String?
    public var closing: Day?
    /// The version of the CV that was sent.
    public var cv: String?
    /// Who told the seeker of it or introduced them, by name.
    public var via: String?
    public var workMode: WorkMode?
    public var pay: Pay?
    /// The number or code the employer gave the role or the application.
    public var reference: String?
    /// The portal it was sent through, by name or address.
    public var portal: String?
    /// The seeker's user name there; never a password.
    public var portalUser: String?
    public var appliedBy: AppliedBy?
    public var route: Route?
    /// The version of the letter that was sent.
    public var letterVersion: String?
    /// As `Tags` keeps them; nil for none.
    public var tags: [String]?

    public init(
        employer: String = "", role: String = "", agency: String? = nil, source: String? = nil, url: String? = nil,
        place: String? = nil, closing: Day? = nil, cv: String? = nil, via: String? = nil
    ) {
        self.employer = employer
        self.role = role
        self.agency = agency
        self.source = source
        self.url = url
        self.place = place
        self.closing = closing
        self.cv = cv
        self.via = via
    }
}

extension ApplicationDetails {
    /// The details with trimmed lines, empty ones left out.
    func tidied() throws(Refusal) -> ApplicationDetails {
        var tidy = self
        tidy.employer = try line(employer, field: "employer")
        tidy.role = try line(role, field: "role")
        for (field, path) in Self.lines { tidy[keyPath: path] = try Self.kept(self[keyPath: path], field) }
        if let pay, Pay(pay.description) != pay { throw .unknownValue(field: "pay", value: pay.description) }
        tidy.setTags(try Tags.tidied(tags ?? []))
        return tidy
    }

    /// The fields that hold a line of text and may be empty.
    static let lines: [(ApplicationField, any WritableKeyPath<ApplicationDetails, String?> & Sendable)] = [
        (.agency, \.agency), (.source, \.source), (.url, \.url), (.place, \.place), (.cv, \.cv), (.via, \.via),
        (.reference, \.reference), (.portal, \.portal), (.portalUser, \.portalUser),
        (.letterVersion, \.letterVersion),
    ]

    /// The line as it is kept; nil for an empty one, refused where it seems to hold a password.
    static func kept(_ text: String?, _ field: ApplicationField) throws(Refusal) -> String? {
        let line = try optionalLine(text, field: field.rawValue)
        try Secrets.refuse(line, field: field.rawValue)
        return line
    }

    mutating func setTags(_ tags: [String]) {
        self.tags = tags.isEmpty ? nil : tags
    }
}

extension JobApplication {
    /// Its tags, in the order of the alphabet.
    public var tags: [String] { details.tags ?? [] }

    /// True where the tag is on it, however it is written.
    public func has(tag: String) -> Bool {
        let key = Tags.key(tag)
        return tags.contains { Tags.key($0) == key }
    }
}
