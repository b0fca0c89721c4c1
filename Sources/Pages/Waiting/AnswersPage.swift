/// The weekly look at noes that came before any conversation (METHOD L0).
///
/// Form `POST /answers`: `seen`, `answer` (an id for each).
public struct AnswersPage: Page {
    public static let template = "answers"
    public var heading = ""
    public var lead = ""
    public var kindLine = ""
    public var rows: [AnswerRow] = []
    public var button = ""
    /// Where else to go, while the search rests.
    public var ways: [Link] = []

    /// Nothing to look at.
    public init() {}
}

/// One short answer.
public struct AnswerRow: Sendable {
    public var id: String
    /// "Fennimore Press, Editor".
    public var link: Link
    /// "Unsuccessful, on Tuesday 3 March".
    public var text: String
    /// Their words, folded away.
    public var words: [Folded]

    /// One short answer.
    public init(id: String, link: Link, text: String, words: [Folded] = []) {
        self.id = id
        self.link = link
        self.text = text
        self.words = words
    }
}
