/// A line of text in pieces that may look different in a terminal; the words say all without it.
public struct Line: Sendable, Equatable, ExpressibleByStringLiteral {
    /// How a piece looks where looks are wanted.
    public enum Look: Sendable {
        case plain, strong, soft
    }

    public struct Piece: Sendable, Equatable {
        public var text: String
        public var look: Look

        public init(_ text: String, _ look: Look = .plain) {
            self.text = text
            self.look = look
        }
    }

    public var pieces: [Piece]

    public init(_ pieces: [Piece]) {
        self.pieces = pieces
    }

    public init(_ text: String, _ look: Look = .plain) {
        pieces = [Piece(text, look)]
    }

    public init(stringLiteral text: String) {
        self.init(text)
    }

    public var text: String { pieces.map(\.text).joined() }

    /// The line with a margin before it.
    func indented(by margin: String) -> Line { Line([Piece(margin)] + pieces) }
}
