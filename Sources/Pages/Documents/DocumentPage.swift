/// One document: what it is, and its words where it has any.
///
/// The bytes are only ever downloaded; nothing in them runs here.
public struct DocumentPage: Page {
    public static let template = "document"
    /// "October, short".
    public var name = ""
    /// What it is and from when: "CV, PDF, 120 kB, from 3 March".
    public var about = ""
    /// The application it is kept with.
    ///
    /// None or one.
    public var with: [Link] = []
    /// Its words.
    ///
    /// None where it is no text.
    public var words: [Quote] = []
    /// Said where there is more than is shown, or nothing that can be shown.
    public var remark = ""
    /// Where the bytes are.
    public var download = ""
    /// Where it is taken off its list: `POST`.
    public var remove = ""
    /// Where it is forgotten for good.
    public var forgetUrl = ""

    /// A document without anything.
    public init() {}
}
