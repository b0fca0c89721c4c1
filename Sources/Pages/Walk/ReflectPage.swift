/// Reflect: what was learned, and one sentence of it to keep.
///
/// Form adds: `reflect_CODE` (an area for each prompt), `lesson` (one sentence; may be empty).
public struct ReflectPage: Page {
    public static let template = "reflect"
    public var walk = WalkFrame()
    /// Prompts with label and hint.
    public var prompts: [Field] = []
    public var lesson = Field("lesson")
    /// Lessons noted on this walk.
    public var lessons: [LearnedLesson] = []

    /// A step without words.
    public init() {}
}
