/// One field of an application, with the small form that changes it where it stands.
///
/// Form `POST …/details`: `seen`, and the field under its own name.
public struct DetailRow: Sendable {
    /// "Pay".
    public var name: String
    /// "£32,000 a year"; empty for nothing.
    public var value: String
    /// Where the value leads; empty for nowhere.
    public var link: String
    /// Where the form goes.
    public var action: String
    /// Opens the form: something in it has to be mended.
    public var isOpen = false
    /// The line to fill in.
    ///
    /// None or one; then ``choices`` has none.
    public var field: [Field]
    /// The answers to choose from.
    ///
    /// None or one.
    public var choices: [Choices]

    /// A field with its form.
    public init(
        name: String, value: String, link: String = "", action: String, field: [Field] = [], choices: [Choices] = []
    ) {
        self.name = name
        self.value = value
        self.link = link.isEmpty ? "" : SafeLink.checked(link)
        self.action = action
        self.field = field
        self.choices = choices
    }
}
