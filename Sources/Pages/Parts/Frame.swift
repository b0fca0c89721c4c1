import Words

/// What every page has around it.
///
/// Its fields are asked for by the same bare names as the page's own, so no page may have a field of the same name (a
/// test sees to it).
public struct Frame: Sendable {
    /// The language of the page, for `<html lang>`: `en-GB`, `en-US`.
    public var language = Language.current.rawValue
    /// What the tab shows: "Harbour Lane Museum, Project Coordinator".
    public var title = ""
    /// Shows the bare name of the program in the tab instead of ``title`` (METHOD S3).
    public var isQuiet = false
    /// `light`, `dark`, or empty for what the system says.
    public var theme = ""
    /// Whether single letters and signs are no shortcuts here (WCAG 2.1.4).
    public var isKeyless = false
    /// The main menu.
    ///
    /// Left out on a walk.
    public var menu: [MenuItem] = []
    /// Offers "Come back later" in the masthead, in place of the menu.
    public var isWalk = false
    /// Puts "Someone to talk to" into the masthead as well as the foot (METHOD S2: Land and Journal).
    public var offersTalk = false
    /// The change just made, and how to take it back.
    ///
    /// None or one.
    public var undo: [UndoNotice] = []
    /// What has to be mended in the form, in order; each is also shown at its field.
    public var problems: [Problem] = []
    /// The sequence of the log that the page was made from.
    ///
    /// Goes into every form as hidden field `seen`.
    public var seen = ""
    /// In the addresses of styles and scripts, `?v=STAMP`, so that a new version is fetched.
    public var stamp = ""

    /// A frame with the given title.
    public init(title: String) {
        self.title = title
    }
}

/// One place in the main menu.
public struct MenuItem: Sendable {
    /// What it says.
    public var text: String
    /// Where it leads.
    public var url: String
    /// Whether the page belongs to it.
    public var isCurrent: Bool

    /// A place in the main menu.
    public init(text: String, url: String, isCurrent: Bool = false) {
        self.text = text
        self.url = url
        self.isCurrent = isCurrent
    }
}

/// What was just done.
///
/// Its form posts to `/changes/CHANGE/undo` with `seen`, and `back`: the path to return to.
public struct UndoNotice: Sendable {
    /// "Harbour Lane Museum: noted as unsuccessful".
    public var text: String
    /// The id of the change.
    public var change: String
    /// The path of the page it is shown on.
    public var back: String

    /// A notice of a change.
    public init(text: String, change: String, back: String) {
        self.text = text
        self.change = change
        self.back = back
    }
}

/// Something to mend in a form.
public struct Problem: Sendable {
    /// The id of the field it is about.
    public var field: String
    /// What to do: "Enter the date of the message, such as 10 March 2026".
    public var text: String

    /// A problem with a field.
    public init(field: String, text: String) {
        self.field = field
        self.text = text
    }
}
