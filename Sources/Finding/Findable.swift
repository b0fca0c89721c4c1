/// One thing that can be found, as texts: what is not in here cannot be found.
///
/// This module sees no job search. Whoever fills a `Findable` decides what may come up in a list that somebody else may
/// see over the seeker's shoulder (DESIGN, Privacy): no journal, no mood, no private note.
public struct Findable: Sendable, Equatable {
    /// What kind of thing it is; the order is the one of things that match equally well.
    public enum Kind: String, Sendable, CaseIterable, Comparable {
        case application, person, document, action, lesson, criterion, feedback, notice, letter, debrief

        public static func < (a: Kind, b: Kind) -> Bool { a.rank < b.rank }

        private var rank: Int { Kind.allCases.firstIndex(of: self) ?? 0 }
    }

    public var kind: Kind
    /// The id of the thing; with the kind, unlike any other's.
    public var id: String
    /// The id of the application it belongs to, where it belongs to one.
    public var application: String?
    /// What it is called.
    public var names: [String] = []
    /// Short facts about it.
    public var details: [String] = []
    /// What somebody wrote or said.
    public var texts: [String] = []
    /// What it belongs to: helps to find it, and is never enough alone.
    public var context: [String] = []
    /// Still to be decided, or still to be done: comes before what has ended.
    public var isOpen = true
    /// The day it last moved, as days since any fixed day: the later come first.
    public var day = 0

    /// False for words that are found and not shown in a list.
    public var showsWords = true

    public init(_ kind: Kind, id: String, application: String? = nil) {
        self.kind = kind
        self.id = id
        self.application = application
    }
}
