/// A letter beside the walk: staying in touch, asking where things stand.
///
/// Form `POST /applications/ID/letters`: the fields of ``Letter``; `also` (an id for each other
/// application it asks about); `back`; `do` = `keep` | `sent`.
public struct LetterPage: Page {
    public static let template = "letter_page"
    /// "Larkspur Housing, Programme Officer".
    public var who = ""
    /// "Staying in touch".
    public var heading = ""
    /// Where the form is sent.
    public var formURL = ""
    /// Where it goes on once the letter is sent; empty for the application itself.
    public var back = ""
    /// The application.
    public var application = ""
    public var letter = Letter()
    /// What somebody kind would say before it goes.
    ///
    /// May be empty.
    public var remarks: [String] = []
    /// Other applications that one question to a recruiter asks about (METHOD W2).
    public var also = Choices("also")

    /// A letter without words.
    public init() {}
}
