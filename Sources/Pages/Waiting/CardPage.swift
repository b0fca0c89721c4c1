/// The pocket card, for when the telephone rings (METHOD W6).
///
/// It names no employer. Form `POST /card`: `seen`, `words`.
public struct CardPage: Page {
    public static let template = "card"
    public var heading = ""
    public var lead = ""
    /// What can be said, by what they say.
    public var parts: [CardPart] = []
    public var theirs = ""
    public var theirsHint = ""
    public var own = Field("words")

    /// A card without words.
    public init() {}
}

/// One thing to say.
public struct CardPart: Sendable {
    /// "If it is a no".
    public var heading: String
    public var quote: Quote

    /// One thing to say.
    public init(heading: String, quote: Quote) {
        self.heading = heading
        self.quote = quote
    }
}
