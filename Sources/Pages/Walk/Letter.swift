/// A letter being written, with what stands beside it.
///
/// Shown on Reply and Ask.
///
/// Its form adds: `letter` (id of a kept draft, or empty), `kind` (a letter kind), `to` (id of a person, or empty),
/// `channel`, `subject`, `body`, `sent_on` (a day, empty for today); `do` = `draft` (make a new draft) | `save` (keep it and go on) | `keep` (keep it and stay)
/// | `sent`; `use` = the index of a tone note, to take its words instead; `leave` = the index, to keep one's own.
public struct Letter: Sendable {
    /// The id of the kept draft; empty for a new one.
    public var id = ""
    /// The kind of letter, a code.
    public var kind = ""
    /// The id of the person it goes to; may be empty.
    public var to = ""
    /// `mail`, `phone` or `message`, a code.
    public var channel = "mail"
    /// Their address, for the script that keeps the mail link up to date.
    ///
    /// May be empty.
    public var address = ""
    /// The field `subject`.
    public var subject = Field("subject")
    /// The field `body`.
    public var body = Field("body")
    /// The field `sent_on`: the day it went, for a letter that was sent earlier; empty for today.
    public var sentOn = Field("sent_on")
    /// The draft as it was last kept, as a mail link; see ``MailLink``.
    ///
    /// Empty when it is no mail.
    public var mailto = ""
    /// Where it can be had as a file.
    ///
    /// Empty while it was never kept.
    public var download = ""
    /// "Sent on 10 March".
    ///
    /// Empty while it is a draft.
    public var sent = ""
    /// "One sentence to look at".
    ///
    /// Empty without notes.
    public var toneHeading = ""
    /// Notes on the tone.
    public var tone: [ToneNote] = []

    /// A letter without words.
    public init() {}
}

/// A note on the words of a letter, never on its writer.
public struct ToneNote: Sendable {
    /// 0, 1, 2 …: what `use` and `leave` send.
    public var index: String
    /// Where the words stand, in UTF-8 bytes: "412-449".
    ///
    /// For the script that shows the place.
    public var offset: String
    /// The words.
    public var theirs: String
    /// Why one might look at them.
    public var why: String
    /// An open alternative.
    ///
    /// Empty when there is none to offer.
    public var instead: String

    /// A note on the words of a letter.
    public init(index: Int, offset: String, theirs: String, why: String, instead: String) {
        self.index = String(index)
        self.offset = offset
        self.theirs = theirs
        self.why = why
        self.instead = instead
    }
}
