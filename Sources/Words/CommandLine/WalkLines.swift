public import Domain

/// The walk as lines of text.
public enum WalkLines {
    /// Where the walk stands; with a step, that step alone with its fields.
    public static func standing(_ walk: Walk, of application: JobApplication, step: WalkStep?, today: Day) -> [String] {
        if let step { return [line(step, walk.state(of: step), today: today), "  \(StepWords.why(step))"] }
        var lines = ["\(application.employer), \(application.role): \(LabelWords.of(walk.size))"]
        lines += walk.size.steps.map { line($0, walk.state(of: $0), today: today) }
        if let until = walk.pausedUntil, walk.isPaused(on: today) {
            lines.append("Paused; it comes back \(DayWords.on(until, today: today)).")
        }
        lines.append(ending(walk, of: application))
        return lines
    }

    private static func line(_ step: WalkStep, _ state: StepState, today: Day) -> String {
        let name = LabelWords.of(step)
        let padding = String(repeating: " ", count: max(0, 8 - name.count))
        return "  \(name)\(padding)  \(StepWords.state(state, today: today))"
    }

    private static func ending(_ walk: Walk, of application: JobApplication) -> String {
        if walk.isClosed { return "Closed. What you noted stays with the application." }
        guard let current = walk.current else { return "Nothing is left for today." }
        return "Next, if you like: rebound walk \(application.id) --step \(current.rawValue)"
    }
}
