/// What the seeker has told about themselves: for signing letters, and for how pages look.
public struct Seeker: Sendable, Equatable {
    /// As letters are signed; nil until told.
    public internal(set) var name: String?
    public internal(set) var address: String?
    public internal(set) var phone: String?
    /// `light` or `dark`; nil for what the system says.
    public internal(set) var theme: String?
    /// Keeps outcomes and counts closed until wanted (METHOD S3).
    public internal(set) var isQuiet = false
    /// Whether a single letter or sign is a shortcut on pages.
    public internal(set) var usesKeys = true
    /// Somebody to talk to, set by the seeker (METHOD S2).
    public internal(set) var helpName: String?
    public internal(set) var helpNumber: String?
    /// Which English Rebound speaks to them, one of `variants`; nil for British.
    public internal(set) var words: String?
    /// Own words for the pocket card; nil where there are none.
    public internal(set) var cardWords: String?

    /// The kinds of English there are words in, as IETF tags.
    public static let variants = ["en-GB", "en-US"]

    init() {}
}

/// Records what the seeker tells about themselves.
///
/// Nil leaves a field as it is, empty clears it.
public struct DescribeSeeker: Command {
    public var described: SeekerDescribed

    public init(_ described: SeekerDescribed) {
        self.described = described
    }

    /// How letters are signed.
    public init(name: String? = nil, address: String? = nil, phone: String? = nil) {
        described = SeekerDescribed(name: name, address: address, phone: phone)
    }

    public var subject: Subject? { Subject(.seeker, "") }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let fields = [
            ("name", described.name), ("address", described.address), ("phone", described.phone),
            ("help_name", described.helpName), ("help_number", described.helpNumber),
        ]
        for (field, value) in fields where (value ?? "").count > longestLine {
            throw .tooLong(field: field, limit: longestLine)
        }
        if let theme = described.theme, !["", "light", "dark"].contains(theme) {
            throw .unknownValue(field: "theme", value: theme)
        }
        if let words = described.words, !([""] + Seeker.variants).contains(words) {
            throw .unknownValue(field: "words", value: words)
        }
        var changed = search.seeker
        described.apply(to: &changed)
        guard changed != search.seeker else { return [] }
        return [described]
    }
}

public struct SeekerDescribed: Fact {
    public static let name = "seeker_described"
    public var name: String?
    public var address: String?
    public var phone: String?
    public var theme: String?
    public var isQuiet: Bool?
    public var helpName: String?
    public var helpNumber: String?
    public var words: String?

    public init(
        name: String? = nil, address: String? = nil, phone: String? = nil, theme: String? = nil,
        isQuiet: Bool? = nil, helpName: String? = nil, helpNumber: String? = nil, words: String? = nil
    ) {
        self.name = name
        self.address = address
        self.phone = phone
        self.theme = theme
        self.isQuiet = isQuiet
        self.helpName = helpName
        self.helpNumber = helpNumber
        self.words = words
    }

    public var subjects: [Subject] { [Subject(.seeker, "")] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        apply(to: &search.seeker)
    }

    func apply(to seeker: inout Seeker) {
        func told(_ value: String?, _ field: inout String?) {
            guard let value else { return }
            let line = trimmed(value)
            field = line.isEmpty ? nil : line
        }
        told(name, &seeker.name)
        told(address, &seeker.address)
        told(phone, &seeker.phone)
        told(theme, &seeker.theme)
        told(helpName, &seeker.helpName)
        told(helpNumber, &seeker.helpNumber)
        told(words, &seeker.words)
        if let isQuiet { seeker.isQuiet = isQuiet }
    }
}
