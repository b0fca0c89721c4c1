/// What went wrong: what happened, what was kept, what to do.
///
/// One page for an unknown address, a refusal, a conflict and a fault.
///
/// The form of a conflict posts to ``again`` with `seen` and everything that was typed, under the same names.
public struct ErrorPage: Page {
    public static let template = "error"
    /// What happened, in one line.
    public var heading = ""
    /// What was kept and what to do.
    public var paragraphs: [String] = []
    /// For a fault: what to quote.
    ///
    /// Empty otherwise.
    public var reference = ""
    /// Everything that was typed, shown again so that nothing is lost.
    public var typed: [TypedText] = []
    /// For a conflict: both versions, side by side.
    public var versions: [VersionRow] = []
    /// Where the form is sent once more; empty when that makes no sense.
    public var again = ""
    /// The words on its button: "Keep mine".
    public var againText = ""
    /// Ways on.
    public var actions: [Link] = []

    /// An error without words.
    public init() {}
}

/// Something that was typed.
public struct TypedText: Sendable {
    /// The name of its field.
    public var name: String
    /// What the field was called.
    public var label: String
    /// What was typed.
    public var value: String
    /// Whether it is sent along without being shown.
    public var isHidden: Bool

    /// Something that was typed.
    public init(name: String, label: String, value: String, isHidden: Bool = false) {
        self.name = name
        self.label = label
        self.value = value
        self.isHidden = isHidden
    }
}

/// One thing in two versions.
public struct VersionRow: Sendable {
    /// What it is.
    public var name: String
    /// As it stands now.
    public var now: String
    /// As it was typed here.
    public var typed: String

    /// One thing in two versions.
    public init(name: String, now: String, typed: String) {
        self.name = name
        self.now = now
        self.typed = typed
    }
}
