/// Confide: whom one might talk to, and what one would tell them.
///
/// Form adds: `person` (an id), `line` (a code, once for each line of the brief that is ticked), `question` (what one would
/// like advice on), `new_name` with `new_relation` for somebody who is not in the list.
public struct ConfidePage: Page {
    public static let template = "confide"
    public var walk = WalkFrame()
    /// People in order, each with the reasons below.
    public var people = Choices("person")
    /// Who is left out, and why.
    ///
    /// May be empty.
    public var remarks: [String] = []
    /// Parts of the brief, every line to be ticked.
    public var brief: [BriefPart] = []
    public var question = Field("question")
    public var newName = Field("new_name")
    public var newRelation = Choices("new_relation")

    /// A step without words.
    public init() {}
}

/// A part of the brief.
public struct BriefPart: Sendable {
    /// "What happened".
    public var heading: String
    /// Its lines.
    public var lines: Choices

    /// A part of the brief.
    ///
    /// Ids are made from `id`.
    public init(id: String, heading: String, lines: [Choice]) {
        self.heading = heading
        self.lines = Choices("line", id: "line-\(id)", options: lines, label: heading)
    }
}
