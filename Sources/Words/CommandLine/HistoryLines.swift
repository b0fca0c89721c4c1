public import Domain

/// The log as lines of text.
public enum HistoryLines {
    /// A change: its day, its id, and a line for each of its facts.
    public static func of(_ change: Change, in search: JobSearch, today: Day) -> [Line] {
        let day = change.entry?.on.description ?? ""
        return [Line([.init(day), .init("  \(change.id)", .soft), .init(change.isLive ? "" : "  (taken back)")])]
            + change.events.map { event in
                let other = event.entry.on.description == day ? "" : " (\(event.entry.on))"
                return Line("    \(line(event, in: search, today: today))\(other)")
            }
    }

    private static func line(_ event: Event, in search: JobSearch, today: Day) -> String {
        if let fact = event.fact as? Retracted, let gone = search.change(fact.change) {
            return "Took back \(gone.id): \(ChangeWords.notice(for: gone, in: search))"
        }
        if event.isErased { return "Forgotten for good." }
        return event.fact.map { TimelineWords.line(for: $0, in: search, today: today).sentence }
            ?? event.name.replacingUnderscores
    }
}
