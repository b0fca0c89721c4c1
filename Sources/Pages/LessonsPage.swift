/// What was learned, in short sentences that can be found again (METHOD E1).
///
/// Form `POST /lessons`: `seen`, `text`, `application` (an id or empty).
public struct LessonsPage: Page {
    public static let template = "lessons"
    public var lessons: [LearnedLesson] = []
    public var text = Field("text")
    public var application = Choices("application")

    /// Nothing yet.
    public init() {}
}
