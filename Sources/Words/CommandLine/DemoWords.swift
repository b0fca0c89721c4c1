extension HelpWords.Demo {
    public static let into =
        "Writes the invented search into a new folder instead, to try the other commands on with --data."
}

extension CommandWords {
    /// The invented search was written into a folder.
    public static func demoWritten(to folder: String) -> String {
        "An invented search lies in \(folder). Look around with: rebound list --data \(folder)"
    }
}
