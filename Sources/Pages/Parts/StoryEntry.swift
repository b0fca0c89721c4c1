public import Mustache

/// One entry of an application's story.
///
/// The line is the vessel; where it broke and something was learned, gold mends it.
public struct StoryEntry: Sendable {
    /// What an entry is for the drawing.
    public enum Kind: Sendable {
        case plain
        case setback
        /// Feedback or anything else that mends.
        case learned
        /// A lesson: the gold branches into it.
        case lesson
    }

    /// How the line runs past an entry.
    enum Line: Sendable {
        case plain, broken, seamStarts, seamPasses, seamEnds
    }

    /// What it is for the drawing.
    public var kind: Kind
    /// When it was.
    public var when: When
    /// What happened, in a few words: "Unsuccessful".
    public var event: String
    /// The rest of the sentence, with its own leading comma or space.
    public var rest: String
    /// How it ended, closed until wanted, in quiet mode (METHOD S3).
    ///
    /// Then ``event`` and ``rest`` do not say it.
    public var ending = ""
    /// Words that were said, shown.
    public var quotes: [Quote] = []
    /// Words that were said, folded away.
    public var folded: [Folded] = []
    /// The lesson, for ``Kind/lesson``.
    public var lesson = ""
    /// A quiet line below.
    public var by = ""
    /// Ways on: "Read your debrief".
    public var links: [Link] = []
    var line = Line.plain

    /// An entry.
    public init(_ kind: Kind = .plain, when: When, event: String = "", rest: String = "") {
        self.kind = kind
        self.when = when
        self.event = event
        self.rest = rest
    }

    /// Draws the seam: from the first setback that something was learned after, through to the last that was learned.
    ///
    /// A setback that nothing was learned from yet ends the line, without gold.
    public static func arranged(_ entries: [StoryEntry]) -> [StoryEntry] {
        var entries = entries
        let start = entries.firstIndex { $0.kind == .setback }
        let end = entries.lastIndex { $0.kind == .learned || $0.kind == .lesson }
        for index in entries.indices {
            if let start, let end, start < end, (start...end).contains(index) {
                entries[index].line = index == start ? .seamStarts : index == end ? .seamEnds : .seamPasses
            } else {
                entries[index].line = entries[index].kind == .setback ? .broken : .plain
            }
        }
        return entries
    }
}

extension StoryEntry: MustacheParent {
    /// The value that a template asks for by name, without reflection: there are many of these on one page.
    public func child(named name: String) -> Any? {
        switch name {
        case "when": when
        case "event": event
        case "rest": rest
        case "ending": ending
        case "quotes": quotes
        case "folded": folded
        case "lesson": lesson
        case "by": by
        case "links": links
        case "isBroken": line == .broken
        case "startsSeam": line == .seamStarts
        case "isMended": line == .seamPasses || line == .seamEnds
        case "endsSeam": line == .seamEnds
        case "isLesson": kind == .lesson
        default: nil
        }
    }
}
