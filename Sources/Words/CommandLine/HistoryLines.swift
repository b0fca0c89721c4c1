public import Domain

/// The log as lines of text.
public enum HistoryLines {
    /// A change: its day, its id, and a line for each of its facts.
    public static func of(_ change: Change) -> [String] {
        let day = change.entry?.on.description ?? ""
        let head = "\(day)  \(change.id)\(change.isLive ? "" : "  (taken back)")"
        return [head]
            + change.events.map { event in
                let other = event.entry.on.description == day ? "" : " (\(event.entry.on))"
                return "    \(FactWords.line(event))\(other)"
            }
    }
}
