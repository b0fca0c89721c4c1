/// The first page of all, while the log is empty: one example, one thing to begin with.
///
/// Form `POST /read`: `message`.
public struct WelcomePage: Page {
    public static let template = "welcome"
    /// The field `message`.
    public var message = Field("message")
    /// The invented example.
    public var story: [StoryEntry] = []

    /// A welcome.
    public init() {}
}
