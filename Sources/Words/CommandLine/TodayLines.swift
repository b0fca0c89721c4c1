public import Domain
public import Guidance

/// Today as lines of text.
public enum TodayLines {
    public static func of(_ found: TodayFindings, in search: JobSearch, today: Day) -> [String] {
        var lines = [DayWords.exact(today)]
        if found.waiting.isEmpty { lines += ["", TodayWords.quiet] }
        for item in found.waiting { lines += [""] + block(TodayWords.line(item, in: search, today: today)) }
        if let next = found.next {
            lines += ["", "Next, if you like"] + block(TodayWords.next(next, in: search, today: today)).map(indented)
        }
        if let lesson = found.lesson.flatMap({ search.lessons[$0] }) {
            lines += ["", "A lesson"] + block(TodayWords.lesson(lesson, in: search, today: today)).map(indented)
        }
        return lines
    }

    private static func block(_ line: TodayLine) -> [String] {
        [line.title] + (line.sentence.isEmpty ? [] : ["  \(line.sentence)"])
    }

    private static func indented(_ line: String) -> String { "  \(line)" }
}
