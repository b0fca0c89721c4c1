public import Mustache

/// What was found, in groups, with the words looked for in their context.
///
/// Form `GET /search`: `q`. With script the same page is laid over any other by `/`, Ctrl-K or `:`.
public struct SearchPage: Page {
    public static let template = "search"
    /// The field `q`.
    public var field = Field("q", id: "search")
    /// How many things were found, as a sentence.
    ///
    /// Empty before anything was looked for, and in quiet mode.
    public var lead = ""
    /// What to say when nothing was found, or when only a part was looked for.
    public var notes: [String] = []
    /// The query with a slip put right.
    ///
    /// None or one.
    public var closest: [Link] = []
    /// What was found; before anything was looked for, the places to go to.
    public var groups: [FoundGroup] = []

    /// Nothing looked for.
    public init() {}
}

/// Things of one kind.
public struct FoundGroup: Sendable {
    /// Unique on the page.
    public var id: String
    /// "Applications".
    public var heading: String
    /// The best first.
    public var rows: [FoundRow]
    /// That there are more.
    ///
    /// Empty when all are shown.
    public var more = ""

    /// Things of one kind.
    public init(id: String, heading: String, rows: [FoundRow]) {
        self.id = id
        self.heading = heading
        self.rows = rows
    }
}

/// One thing that was found.
public struct FoundRow: Sendable {
    /// Where it is.
    public var url: String
    /// What it is called.
    public var name: [FoundPiece]
    /// How far it got, who it is, or where it was said.
    ///
    /// May be empty.
    public var about: String
    /// The words looked for, in their context.
    ///
    /// May be empty.
    public var excerpt: [FoundPiece]

    /// One thing that was found.
    public init(url: String, name: [FoundPiece], about: String = "", excerpt: [FoundPiece] = []) {
        self.url = SafeLink.checked(url)
        self.name = name
        self.about = about
        self.excerpt = excerpt
    }
}

/// A piece of a text, marked where it is what was looked for.
public struct FoundPiece: Sendable {
    public var piece: String
    public var isMarked: Bool

    /// A piece of a text.
    public init(_ piece: String, isMarked: Bool = false) {
        self.piece = piece
        self.isMarked = isMarked
    }
}

extension FoundRow: MustacheParent {
    /// The value that a template asks for by name, without reflection: there are many of these on one page.
    public func child(named name: String) -> Any? {
        switch name {
        case "url": url
        case "name": self.name
        case "about": about
        case "excerpt": excerpt
        default: nil
        }
    }
}

extension FoundPiece: MustacheParent {
    /// The value that a template asks for by name, without reflection: there are many of these on one page.
    public func child(named name: String) -> Any? {
        switch name {
        case "piece": piece
        case "isMarked": isMarked
        default: nil
        }
    }
}
