/// A message goes in.
///
/// Form `POST /read`, with files: `message` (the whole text or source) or `file` (a mail or a text), `sender`, `date` (a
/// day; both only needed when the text does not say). Answers with ``ReadingPage``; records nothing. A file that is
/// dropped is read into `message` by script.
public struct ReadPage: Page {
    public static let template = "read"
    /// The field `message`.
    public var message = Field("message")
    /// The field `file`, in place of `message`.
    public var file = Field("file")
    /// The field `sender`.
    public var sender = Field("sender")
    /// The field `date`.
    public var date = Field("date")
    /// Where it keeps what is typed, `/autosaves/FORM`.
    public var autosave = ""

    /// An empty form.
    public init() {}
}
