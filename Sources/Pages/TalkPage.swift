/// Someone to talk to: one tap from Land, from Journal and from the foot of each page (METHOD S2).
public struct TalkPage: Page {
    public static let template = "talk"
    /// People of one's own, and help lines that were read at a named source.
    public var lines: [HelpLine] = []

    /// Nobody named.
    public init() {}
}

/// Somebody who can be reached.
public struct HelpLine: Sendable {
    /// Who it is.
    public var name: String
    /// The number as it is written.
    public var number: String
    /// The number for `tel:`; empty when it cannot be dialled.
    public var dial: String
    /// Where and when the number was read, or "Set by you".
    public var source: String

    /// Somebody who can be reached.
    public init(name: String, number: String, dial: String, source: String) {
        self.name = name
        self.number = number
        self.dial = dial
        self.source = source
    }
}
