/// The switch for shortcuts that are a single letter or sign (WCAG 2.1.4); on Settings and on the page of keys.
///
/// Form `POST /settings/keys`: `seen`, `keys` (`yes` when ticked), `back` (the path to return to).
public struct KeysSwitch: Sendable {
    /// Where the form comes back to.
    public var back: String
    public var wanted = Choices("keys")

    /// The switch as it stands.
    public init(isOn: Bool, words: String, back: String) {
        self.back = back
        wanted.options = [Choice("yes", words, isChosen: isOn)]
    }
}
