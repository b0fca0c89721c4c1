/// What was noted, the latest first, a page at a time; each change can be taken back, and brought back.
///
/// Forms: `POST /changes/CHANGE/undo` with `seen` and `back`.
public struct HistoryPage: Page {
    public static let template = "history"
    public var lead = ""
    public var days: [HistoryDay] = []
    /// Where undo comes back to.
    public var back = ""
    /// The later and the earlier page.
    ///
    /// None to two.
    public var pages: [Link] = []

    /// A page of nothing.
    public init() {}
}

/// One day on which something was noted.
public struct HistoryDay: Sendable {
    /// Unique on the page.
    public var id: String
    public var when: When
    public var changes: [HistoryEntry]

    public init(id: String, when: When, changes: [HistoryEntry]) {
        self.id = id
        self.when = when
        self.changes = changes
    }
}

/// One change.
public struct HistoryEntry: Sendable {
    public var text: String
    /// "10:42, in the terminal", and whether it was taken back.
    public var how: String
    /// "Undo" or "Bring back"; empty where neither can be.
    public var action: String
    /// Where its form is sent.
    public var url: String

    public init(text: String, how: String, action: String, url: String) {
        self.text = text
        self.how = how
        self.action = action
        self.url = url
    }
}
