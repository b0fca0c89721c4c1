/// The rounds of an application on its page: interviews, the reserve list, and walks that a reopening ended.
public struct RoundsSection: Sendable {
    /// In the order of their times.
    public var interviews: [RoundRow] = []
    /// What is worth a look about its days, and what it waits on.
    public var remarks: [String] = []
    /// "After the no on 28 March you did: land, reply".
    public var walks: [String] = []

    /// No rounds.
    public init() {}
}

/// One interview in the list.
public struct RoundRow: Sendable {
    /// "Second interview", leading to its page.
    public var link: Link
    /// "Thursday 12 March at 10:30, by video, with Priya Nandra".
    public var text: String
    /// The first words of what to have at hand.
    ///
    /// May be empty.
    public var prepare: String

    /// One interview in the list.
    public init(_ link: Link, text: String, prepare: String = "") {
        self.link = link
        self.text = text
        self.prepare = prepare
    }
}
