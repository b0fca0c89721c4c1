public import Domain
import Words

extension HistoryPage {
    /// Changes a page.
    static let pageLength = 60

    /// What was noted, of one application or of all; pages count from 1.
    public init(_ source: PageSource, of application: JobApplication.ID? = nil, page: Int) {
        self.init()
        let search = source.search
        let subject = application.flatMap { search.applications[$0] }?.subject
        let all = search.changes.filter { change in subject.map(change.subjects.contains) ?? true }
        let pages = max(1, (all.count + Self.pageLength - 1) / Self.pageLength)
        let current = min(max(1, page), pages)
        let shown = all.reversed().dropFirst((current - 1) * Self.pageLength).prefix(Self.pageLength)

        lead = all.isEmpty ? HistoryWords.nothing : HistoryWords.lead
        let query = subject.map { "?application=\($0.id)&" } ?? "?"
        back = "/history\(query)page=\(current)"
        for change in shown {
            guard let recorded = change.entry.map({ Moment(milliseconds: $0.recordedAt, offset: source.now.offset) })
            else { continue }
            let entry = Self.entry(change, at: recorded, in: source)
            if days.last?.id == "d\(recorded.day)" {
                days[days.count - 1].changes.append(entry)
            } else {
                days.append(HistoryDay(id: "d\(recorded.day)", when: source.when(recorded.day), changes: [entry]))
            }
        }
        if current > 1 { self.pages.append(Link(HistoryWords.laterPage, "/history\(query)page=\(current - 1)")) }
        if current < pages { self.pages.append(Link(HistoryWords.earlierPage, "/history\(query)page=\(current + 1)")) }
    }

    private static func entry(_ change: Change, at recorded: Moment, in source: PageSource) -> HistoryEntry {
        let search = source.search
        let isUndo = change.events.contains { $0.fact is Retracted }
        let text =
            search.seeker.isQuiet
            ? HistoryWords.quietNotice(for: change, in: search) : ChangeWords.notice(for: change, in: search)
        let action = change.isLive ? (isUndo ? HistoryWords.bringBack : ChangeWords.undo) : ""
        return HistoryEntry(
            text: text,
            how: HistoryWords.how(
                at: recorded.minute, by: change.events.first?.by ?? "", isTakenBack: !change.isLive),
            action: action, url: "/changes/\(change.id)/undo")
    }
}
