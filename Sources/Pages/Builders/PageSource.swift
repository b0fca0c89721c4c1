public import Domain
import Words

/// What a page is built from: the search as it stands, and now.
public struct PageSource: Sendable {
    public var search: JobSearch
    public var now: Moment

    public init(search: JobSearch, now: Moment) {
        self.search = search
        self.now = now
    }

    public var today: Day { now.day }

    /// `Tuesday 3 March`, exact on hover.
    func when(_ day: Day, time: ClockTime? = nil) -> When {
        let clock = time.map { ", \(DayWords.clock($0.minute))" } ?? ""
        return When(
            DayWords.long(day, today: today) + clock, iso: iso(day, time), exact: DayWords.exact(day) + clock)
    }

    /// `Tuesday 3 March`, or `3 March 2025` in another year: narrow enough for the margin of a story.
    func storied(_ day: Day, time: ClockTime? = nil) -> When {
        let text =
            day.year == today.year ? DayWords.long(day, today: today) : DayWords.dated(day)
        let clock = time.map { ", \(DayWords.clock($0.minute))" } ?? ""
        return When(text, iso: iso(day, time), exact: DayWords.exact(day) + clock)
    }

    /// `12 days ago`, exact on hover.
    func ago(_ day: Day) -> When {
        When(DayWords.relative(day, today: today), iso: day.description, exact: DayWords.exact(day))
    }

    func name(of person: Person.ID?) -> String? {
        person.flatMap { search.people[$0]?.name }
    }

    private func iso(_ day: Day, _ time: ClockTime?) -> String {
        guard let time else { return day.description }
        return "\(day)T\(time)"
    }
}

extension JobApplication {
    var path: String { "/applications/\(id)" }
    /// "Larkspur Housing, Programme Officer": what the tab shows.
    public var title: String { "\(employer), \(role)" }
}

/// The paragraphs of a text, without empty ones.
func paragraphs(_ text: String) -> [String] {
    var found: [String] = []
    var current = ""
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
        if line.allSatisfy(\.isWhitespace) {
            if !current.isEmpty { found.append(current) }
            current = ""
        } else {
            current += (current.isEmpty ? "" : "\n") + line
        }
    }
    if !current.isEmpty { found.append(current) }
    return found
}
