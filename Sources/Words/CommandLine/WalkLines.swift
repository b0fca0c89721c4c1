public import Domain

/// The walk as lines of text.
public enum WalkLines {
    /// Where the walk stands; with a step, that step alone with its fields.
    public static func standing(_ walk: Walk, of application: JobApplication, step: WalkStep?, today: Day) -> [String] {
        if let step { return [line(step, walk.state(of: step), today: today), "  \(why(step))"] }
        var lines = ["\(application.employer), \(application.role): \(LabelWords.of(walk.size))"]
        lines += walk.size.steps.map { line($0, walk.state(of: $0), today: today) }
        if let until = walk.pausedUntil, walk.isPaused(on: today) {
            lines.append("Paused; it comes back \(DayWords.on(until, today: today)).")
        }
        lines.append(ending(walk, of: application))
        return lines
    }

    /// Why a step is there, in one sentence.
    public static func why(_ step: WalkStep) -> String {
        switch step {
        case .land: "So that the news is written down and need not be carried about."
        case .reply: "So that they remember how you took it, should they hire again."
        case .ask: "So that you hear what only they can tell you."
        case .debrief: "So that your own view is on paper before anybody else's."
        case .decode: "So that what was said is read for what it is, and for no more."
        case .confide: "So that you do not think it through alone."
        case .reflect: "So that you keep what this one taught you."
        case .act: "So that one small next step is chosen, or none is needed."
        }
    }

    private static func line(_ step: WalkStep, _ state: StepState, today: Day) -> String {
        let name = LabelWords.of(step)
        let padding = String(repeating: " ", count: max(0, 8 - name.count))
        return "  \(name)\(padding)  \(words(state, today: today))"
    }

    private static func words(_ state: StepState, today: Day) -> String {
        switch state {
        case .open: "open"
        case .done(let day): "done \(DayWords.on(day, today: today))"
        case .skipped(let day): "left out \(DayWords.on(day, today: today))"
        case .later(let until): "comes back \(DayWords.on(until, today: today))"
        case .notOffered: "not part of this walk"
        }
    }

    private static func ending(_ walk: Walk, of application: JobApplication) -> String {
        if walk.isClosed { return "Closed. What you noted stays with the application." }
        guard let current = walk.current else { return "Nothing is left for today." }
        return "Next, if you like: rebound walk \(application.id) --step \(current.rawValue)"
    }
}
