public import Domain
public import Guidance
import Words

extension BoardPage {
    /// Rows of a column on the whole board; the others are a page away.
    public static let columnLength = 6
    /// Rows of a column that is shown alone.
    public static let pageLength = 50

    /// The board, or one column of it: `column` is a code of a column, else empty; pages count from 1.
    ///
    /// `retyped` is the form of a row that came back, with what was typed in it.
    public init(
        _ source: PageSource, column: String = "", page: Int = 1,
        retyped: (row: JobApplication.ID, form: Retyped)? = nil
    ) {
        self.init()
        let all = Board.columns(of: source.search, at: source.now)
        let targets = Board.targets(of: source.search)
        let isQuiet = source.search.seeker.isQuiet
        let open = all.reduce(0) { $0 + $1.applications.count }
        isEmpty = open == 0
        lead = isQuiet || isEmpty ? "" : BoardWords.open(open)
        if let one = all.first(where: { $0.group.code == column }) {
            only = BoardWords.heading(one.group, in: source.search)
            let shown = cut(one, page: page, isQuiet: isQuiet)
            columns = [Self.entry(one, rows: shown, targets, source, retyped)]
            return
        }
        columns = all.map { column in
            let shown = Self.first(of: column, besides: retyped?.row)
            var entry = Self.entry(column, rows: shown, targets, source, retyped)
            let left = column.applications.count - shown.count
            if left > 0 {
                let text = isQuiet ? BoardWords.showMore : BoardWords.more(left)
                entry.more = [Link(text, "/board?column=\(MailLink.encoded(column.group.code))")]
            }
            return entry
        }
    }

    /// The rows of a page of the one column; notes which they are.
    private mutating func cut(_ column: BoardColumn, page: Int, isQuiet: Bool) -> [JobApplication] {
        let total = column.applications.count
        let last = max(1, (total + Self.pageLength - 1) / Self.pageLength)
        let current = min(max(1, page), last)
        let first = (current - 1) * Self.pageLength
        let rows = Array(column.applications.dropFirst(first).prefix(Self.pageLength))
        let path = "/board?column=" + MailLink.encoded(column.group.code)
        back = path + (current > 1 ? "&page=\(current)" : "")
        guard last > 1 else { return rows }
        place =
            isQuiet ? ListWords.place(page: current) : BoardWords.place(first + 1...first + rows.count, of: total)
        if current > 1 { pages.append(Link(ListWords.earlierPage, path + "&page=\(current - 1)")) }
        if current < last { pages.append(Link(ListWords.laterPage, path + "&page=\(current + 1)")) }
        return rows
    }

    /// The first rows of a column, and the one whose form came back.
    private static func first(of column: BoardColumn, besides row: JobApplication.ID?) -> [JobApplication] {
        // One row more takes no more room than the line that would lead to it.
        let isWhole = column.applications.count <= columnLength + 1
        let shown = isWhole ? column.applications : Array(column.applications.prefix(columnLength))
        guard let row, !shown.contains(where: { $0.id == row }) else { return shown }
        return shown + column.applications.filter { $0.id == row }
    }

    private static func entry(
        _ column: BoardColumn, rows: [JobApplication], _ targets: [BoardTarget], _ source: PageSource,
        _ retyped: (row: JobApplication.ID, form: Retyped)?
    ) -> BoardColumnEntry {
        var entry = BoardColumnEntry(
            id: "column-\(column.group.code)", heading: BoardWords.heading(column.group, in: source.search),
            count: source.search.seeker.isQuiet ? "" : String(column.applications.count), target: column.target.code)
        let options = targets.map { ($0, BoardWords.target($0, in: source.search)) }
        entry.rows = rows.map { application in
            var row = row(application, in: column.group, options, source)
            guard let retyped, retyped.row == application.id else { return row }
            row.isOpen = true
            retyped.form.fill(&row.target)
            retyped.form.fill(&row.on)
            return row
        }
        return entry
    }

    private static func row(
        _ application: JobApplication, in group: BoardGroup, _ options: [(BoardTarget, String)], _ source: PageSource
    ) -> BoardRow {
        let note = BoardNote(application, at: source.now)
        let here = BoardTarget(application.stage, own: application.ownStage)
        let next = options.map(\.0).after(here)
        var choices = options.filter { $0.0 != here }.map { Choice($0.0.code, $0.1, isChosen: $0.0 == next) }
        choices.append(Choice(BoardTarget.reserveCode, BoardWords.reserve))
        choices += Outcome.allCases.map { Choice(BoardTarget.code(ended: $0), BoardWords.ended($0)) }
        return BoardRow(
            id: "at-\(application.id)", employer: application.employer, url: application.path, role: application.role,
            stage: BoardWords.stage(of: application, in: group, note, search: source.search),
            note: BoardWords.note(note, today: source.today),
            target: Choices(
                "to", id: "to-\(application.id)", options: choices, label: BoardWords.moveLabel(application.employer)),
            on: Field(
                "on", id: "on-\(application.id)", value: DayWords.typed(source.today),
                label: BoardWords.dayLabel(application.employer)))
    }
}

extension [BoardTarget] {
    /// The one that usually comes next: the first behind this one, or behind its stage where it is not listed.
    fileprivate func after(_ here: BoardTarget) -> BoardTarget? {
        if let place = lastIndex(of: here) ?? lastIndex(where: { $0.stage == here.stage }) {
            return dropFirst(place + 1).first { $0.stage > here.stage && $0.stage != .acknowledged }
        }
        return first { $0.stage > here.stage && $0.stage != .acknowledged }
    }
}

// MARK: - What the form of a row sends

extension BoardTarget {
    /// What moving to a reserve list sends.
    public static let reserveCode = "reserve"

    /// A stage by its code, an own name as `own-ID`.
    public var code: String { own.map { "own-\($0)" } ?? stage.rawValue }

    /// What moving to an end sends.
    public static func code(ended outcome: Outcome) -> String { "ended-\(outcome.rawValue)" }

    /// The outcome that a code means, or nil.
    public static func outcome(of code: String) -> Outcome? {
        code.hasPrefix("ended-") ? Outcome(rawValue: String(code.dropFirst(6))) : nil
    }

    /// The stage that a code means, or nil.
    public init?(code: String, in search: JobSearch) {
        if let stage = Stage(rawValue: code) {
            self.init(stage)
        } else if code.hasPrefix("own-"), let own = search.ownStages[OwnStage.ID(String(code.dropFirst(4)))] {
            self.init(own.stage, own: own.id)
        } else {
            return nil
        }
    }
}
