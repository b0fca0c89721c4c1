import Domain

extension Json {
    /// A line of `lesson list --json`.
    static func line(_ lesson: Lesson) -> Json {
        .object([
            "lesson": .string(lesson.id.text), "sentence": .string(lesson.sentence),
            "application": .maybe(lesson.application?.text), "on": .string(lesson.entry.on.description),
            "used": .int(lesson.uses.count),
        ])
    }

    /// A line of `action list --json`.
    static func line(_ action: Action) -> Json {
        .object([
            "action": .string(action.id.text), "aim": .string(action.planned.aim),
            "application": .maybe(action.planned.application?.text), "firstStep": .maybe(action.planned.firstStep),
            "by": .maybe(action.planned.by?.description), "when": .maybe(action.planned.when),
            "then": .maybe(action.planned.then), "doneOn": .maybe(action.doneOn?.description),
            "droppedOn": .maybe(action.droppedOn?.description),
        ])
    }
}
