public import Domain
public import Guidance

/// Today as lines of text.
public enum TodayLines {
    public static func of(_ found: TodayFindings, in search: JobSearch, today: Day) -> [Line] {
        var lines = [Line(DayWords.exact(today), .soft)]
        if found.waiting.isEmpty { lines += ["", Line(TodayWords.quiet)] }
        for item in found.waiting { lines += [""] + block(TodayWords.line(item, in: search, today: today)) }
        if let next = found.next {
            lines +=
                ["", Line("Next, if you like", .soft)]
                + block(TodayWords.next(next, in: search, today: today)).map(indented)
        }
        if let lesson = found.lesson.flatMap({ search.lessons[$0] }) {
            lines +=
                ["", Line("A lesson", .soft)] + block(TodayWords.lesson(lesson, in: search, today: today)).map(indented)
        }
        return lines
    }

    private static func block(_ line: TodayLine) -> [Line] {
        [Line(line.title, .strong)] + (line.sentence.isEmpty ? [] : [Line("  \(line.sentence)")])
    }

    private static func indented(_ line: Line) -> Line { line.indented(by: "  ") }
}
