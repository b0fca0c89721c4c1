/// The name of one thing in a log: an application, a person, a lesson.
///
/// Chosen by the shell when the thing is made, never reused. The type of the
/// thing is part of the type, so that a person cannot stand where an
/// application is meant.
public struct Identifier<Thing>: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) {
        self.text = text
    }

    public init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    public static func < (a: Self, b: Self) -> Bool { a.text < b.text }

    public var description: String { text }
}
