/// What the terminal says while the words for a new application are read.
public enum AddLines {
    public static let understood = "This is what was understood:"
    public static let message = "This is a message somebody sent, so it is read as one."
    public static let left = "Nothing was recorded."
    public static let askEmployer = "Which employer? (Return to leave it)"
    public static let askRole = "Which role? (Return to leave it)"
    public static let askYes = "Add it? (y or Return for no)"
    public static let nobodyToAsk =
        "Nothing was recorded, as nobody can be asked here. With --yes, it is recorded as read."

    /// One thing that was understood, under the others.
    public static func rows(_ rows: [(name: String, value: String, from: String)]) -> [String] {
        ApplicationLines.columns(rows.map { ["  " + $0.name, $0.value, $0.from] })
    }
}
