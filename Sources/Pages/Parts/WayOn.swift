/// A link with its words.
public struct Link: Sendable {
    /// What it says.
    public var text: String
    /// Where it leads.
    public var url: String

    /// A link.
    public init(_ text: String, _ url: String) {
        self.text = text
        self.url = SafeLink.checked(url)
    }
}

/// Something to do from a list: a link, or a small form of its own with hidden `seen`, `do` and `until`.
public struct WayOn: Sendable {
    /// How much weight it has.
    ///
    /// One filled button a page.
    public enum Look: String, Sendable {
        case filled = "button"
        case second = "button second"
        case plain = "plain"
    }

    /// What it says.
    public let text: String
    /// Where it leads, or where the form is sent.
    public let url: String
    /// The style classes.
    let look: String
    /// Whether it changes something and is therefore a form.
    let isPost: Bool
    /// The form's `do`.
    let verb: String
    /// The form's `until`, a day such as 2026-03-11.
    ///
    /// Empty when none.
    let until: String

    /// A link to do something.
    public static func link(_ text: String, _ url: String, look: Look = .plain) -> WayOn {
        WayOn(
            text: text, url: SafeLink.checked(url), look: look.rawValue, isPost: false, verb: "", until: "")
    }

    /// A form of one button.
    public static func post(
        _ text: String, _ url: String, verb: String, until: String = "", look: Look = .plain
    ) -> WayOn {
        WayOn(
            text: text, url: SafeLink.checked(url), look: look.rawValue, isPost: true, verb: verb, until: until)
    }
}
