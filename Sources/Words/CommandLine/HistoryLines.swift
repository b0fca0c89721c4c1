public import Domain

/// The log as lines of text.
public enum HistoryLines {
    /// A change: its day, its id, and a line for each of its facts.
    public static func of(_ change: Change, in search: JobSearch) -> [String] {
        let day = change.entry?.on.description ?? ""
        let head = "\(day)  \(change.id)\(change.isLive ? "" : "  (taken back)")"
        let gone = search.takenBack(by: change)
        guard gone.isEmpty else { return [head] + gone.map { "    took back \($0.id): \(FactWords.line($0))" } }
        return [head]
            + change.events.map { event in
                let other = event.entry.on.description == day ? "" : " (\(event.entry.on))"
                return "    \(FactWords.line(event))\(other)"
            }
    }
}

extension JobSearch {
    /// The changes that a change took back, in the order of the log; empty where it is no undo.
    public func takenBack(by change: Change) -> [Change] {
        change.events.reversed().compactMap { ($0.fact as? Retracted).flatMap { self.change($0.change) } }
    }
}
