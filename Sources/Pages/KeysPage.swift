/// The keyboard shortcuts.
///
/// With script, `?` shows the same list on any page.
public struct KeysPage: Page {
    public static let template = "key_list"

    /// None or one.
    public var switching: [KeysSwitch] = []

    /// The list stands in the static text.
    public init() {}
}
