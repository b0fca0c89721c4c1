/// Calendar, reminders and the pocket file: what reaches the seeker where they look anyway.
///
/// Form `POST /reminders`: `seen`, `do` (`make` | `stop`). The address is no fact, so there is nothing to undo; another
/// can be made at any time.
public struct RemindersPage: Page {
    public static let template = "reminders"
    /// The address of the feed.
    ///
    /// Empty while there is none.
    public var address = ""
    /// How to set up one notice a day, line by line as typed in a terminal.
    public var commands: [FactRow] = []

    /// That the search rests, and what still comes; empty while it goes on.
    public var resting = ""
    public var ways: [Link] = []

    /// A page without an address.
    public init() {}
}
