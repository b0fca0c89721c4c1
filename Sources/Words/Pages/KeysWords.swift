/// Shortcuts that are a single letter or sign, and the switch for them.
public enum KeysWords {
    public static let wanted = "Use single letters and signs as shortcuts"

    /// What a change of it is called.
    public static func switched(isOn: Bool) -> String {
        isOn ? "Single-key shortcuts are on." : "Single-key shortcuts are off; Ctrl-K still finds everything."
    }

    /// What the history says of it.
    public static func said(isOn: Bool) -> String {
        isOn ? "You switched single-key shortcuts on." : "You switched single-key shortcuts off."
    }
}
