public import Domain

/// Lessons and actions as lines of text.
public enum ThingLines {
    public static func lessons(_ lessons: [Lesson], in search: JobSearch) -> [String] {
        lessons.map { lesson in
            let source = lesson.application.flatMap { search.applications[$0]?.employer }
            let used = lesson.uses.isEmpty ? "" : ", used \(times(lesson.uses.count))"
            return "\(lesson.id)  \(lesson.sentence) (\(source.map { "\($0), " } ?? "")\(lesson.entry.on)\(used))"
        }
    }

    public static func actions(_ actions: [Action], today: Day) -> [String] {
        actions.flatMap { action in
            let planned = action.planned
            var lines = ["\(action.id)  \(planned.aim)\(state(action, today: today))"]
            if let step = planned.firstStep { lines.append("            first: \(step)") }
            if let when = planned.when, let then = planned.then {
                lines.append("            when \(asClause(when)): \(then)")
            }
            return lines
        }
    }

    private static func state(_ action: Action, today: Day) -> String {
        if let day = action.doneOn { return " (done \(DayWords.on(day, today: today)))" }
        if let day = action.droppedOn { return " (let go \(DayWords.on(day, today: today)))" }
        return action.planned.by.map { " (by \(DayWords.long($0, today: today)))" } ?? ""
    }

    private static func times(_ count: Int) -> String {
        switch count {
        case 1: "once"
        case 2: "twice"
        default: "\(spelled(count)) times"
        }
    }
}

/// What somebody wrote for *when*, as it goes on after that word: "When I sit down with tea," becomes "I sit down with tea".
private func asClause(_ when: String) -> String {
    let text = when.lowercased().hasPrefix("when ") ? String(when.dropFirst("when ".count)) : when
    return text.hasSuffix(",") || text.hasSuffix(":") ? String(text.dropLast()) : text
}
