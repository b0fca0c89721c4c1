/// Reply: a short, kind answer.
///
/// The form's fields are those of ``Letter``.
public struct ReplyPage: Page {
    public static let template = "reply"
    public var walk = WalkFrame()
    public var letter = Letter()
    /// Advice against replying (an automatic sender), or on the channel.
    ///
    /// May be empty.
    public var remarks: [String] = []

    /// A reply without words.
    public init() {}
}
