/// What was read in a message, waiting for a yes.
///
/// Form `POST /read/record`: `seen`, `message` (as pasted), `application` (an id, or `new`), `employer`, `role`, `what`
/// (a code of ``what``), `stage`, `on` (day), `sender`, `reason` (once for each tick), `do` = `record` | `walk` (record
/// and open the walk) | `decline`. Form `POST /read`: `message`, for a different one.
public struct ReadingPage: Page {
    public static let template = "reading"
    /// One serif sentence: "It is a no, from Quillback Foods, before any conversation".
    public var lead = ""
    /// "From Talent Team, Quillback Foods".
    public var from = ""
    /// When it was sent.
    ///
    /// None or one.
    public var sent: [When] = []
    /// The message, with the words pointed at.
    public var paragraphs: [MarkedParagraph] = []
    /// What was read, lettered as in the text.
    public var evidence: [Evidence] = []
    /// What would be noted down, as names and values.
    ///
    /// Empty when there is nothing to note.
    public var facts: [FactRow] = []
    /// What happens after a yes: "That would be all: no reply is needed".
    public var after = ""
    /// The words on the filled button: "Yes, note it".
    public var yes = ""
    /// The words on the button that also opens the walk; empty when no walk is proposed.
    public var walk = ""
    /// The message as pasted, sent along.
    public var message = ""
    /// Opens "Change something" at once: something is missing or the match is uncertain.
    public var asks = false
    /// `application`: which one it belongs to; `new` for none of them.
    public var application = Choices("application")
    /// The field `employer`.
    public var employer = Field("employer")
    /// The field `role`.
    public var role = Field("role")
    /// `what`: what happened.
    public var what = Choices("what")
    /// `stage`: how far it had got.
    public var stage = Choices("stage")
    /// The field `on`, a day.
    public var on = Field("on")
    /// The field `sender`.
    public var sender = Field("sender")
    /// `reason`: what was said about why.
    public var reasons = Choices("reason")
    /// Whether anything can be noted.
    public var canRecord = false

    /// A reading of nothing.
    public init() {}
}

/// A paragraph of a message.
public struct MarkedParagraph: Sendable {
    /// Its pieces, in order.
    public var pieces: [MarkedPiece]

    /// A paragraph of pieces.
    public init(_ pieces: [MarkedPiece]) {
        self.pieces = pieces
    }
}

/// A piece of a paragraph: plain, or words that something was read in.
public struct MarkedPiece: Sendable {
    /// The words as they stand.
    public var text: String
    /// `a`, `b`, `c`; empty for plain text.
    public var letter: String
    /// `stated`, `likely` or `possible`; empty for plain text.
    public var certainty: String

    /// A piece of text.
    public init(_ text: String, letter: String = "", certainty: String = "") {
        self.text = text
        self.letter = letter
        self.certainty = certainty
    }
}

/// One thing that was read, and how sure it is.
///
/// Also one reading of a piece of feedback.
public struct Evidence: Sendable {
    /// `stated`, `likely` or `possible`.
    public var certainty: String
    /// The same as a word: "Stated".
    public var sure: String
    /// What it says.
    public var text: String

    /// Something read.
    public init(_ certainty: String, sure: String, text: String) {
        self.certainty = certainty
        self.sure = sure
        self.text = text
    }
}
