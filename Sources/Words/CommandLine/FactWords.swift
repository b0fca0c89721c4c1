public import Domain

/// What was recorded, one line a fact.
public enum FactWords {
    /// A change in one line: its first facts, and how many more there are.
    public static func line(_ change: Change) -> String {
        let lines = change.events.map(line)
        guard lines.count > 3 else { return listed(lines) }
        return "\(lines.prefix(2).joined(separator: ", ")) and \(counted(lines.count - 2, "thing")) more"
    }

    public static func line(_ event: Event) -> String {
        event.fact.map(line) ?? event.name.replacingUnderscores
    }

    public static func line(_ fact: any Fact) -> String {
        switch fact {
        case let fact as ApplicationAdded: "added \(fact.details.employer), \(fact.details.role)"
        case let fact as ApplicationEdited:
            "changed \(listed(fact.changes.keys.map { FieldWords.name($0.rawValue) }.sorted()))"
        case let fact as StageReached: "reached \(LabelWords.of(fact.stage, round: fact.round))"
        case let fact as OutcomeRecorded: "ended: \(LabelWords.of(fact.outcome))"
        case is ApplicationReopened: "opened again"
        case let fact as InterviewArranged: "interview on \(when(fact.at))"
        case let fact as InterviewMoved: "interview moved to \(when(fact.at))"
        case is InterviewCancelled: "interview cancelled"
        case let fact as SeekerDescribed: "how letters are signed\(fact.name.map { ": \($0)" } ?? "")"
        case is Retracted: "taken back"
        case let fact as Amended: "put right: \(listed(fact.fields.keys.map(FieldWords.name).sorted()))"
        default: afterwards(fact)
        }
    }

    /// What follows an answer.
    private static func afterwards(_ fact: any Fact) -> String {
        switch fact {
        case let fact as NoticeReceived: "the message kept (\(LabelWords.of(fact.kind)))"
        case let fact as FeedbackReceived: "feedback\(fact.from.isEmpty ? "" : " from \(fact.from)")"
        case let fact as ReasonRecorded: "reason: \(LabelWords.of(fact.reason)), \(LabelWords.of(fact.source))"
        case let fact as PointSorted: "\(shortened(fact.words, to: 40).quoted) put to \(LabelWords.of(fact.bin).quoted)"
        case is AssumptionCaught: "a thought looked at"
        case is ReflectionWritten: "looking back"
        case is DebriefRecorded: "debrief"
        case let fact as LetterSent: "\(LabelWords.of(fact.kind)) sent"
        case let fact as DraftKept: "draft kept (\(LabelWords.of(fact.kind)))"
        case let fact as ContactMade: fact.fromThem ? "they were in touch" : "you were in touch"
        case is AdviceReceived: "advice"
        case is NoteWritten: "private note"
        default: things(fact)
        }
    }

    private static func things(_ fact: any Fact) -> String {
        switch fact {
        case let fact as PersonAdded: "added \(fact.details.name)"
        case let fact as PersonEdited: "changed what is known of \(fact.details.name)"
        case let fact as PersonLinked: "\(LabelWords.of(fact.relation)) named"
        case let fact as LessonLearned: "lesson: \(shortened(fact.sentence, to: 60))"
        case is LessonApplied: "lesson used"
        case let fact as ActionPlanned: "planned: \(shortened(fact.aim, to: 60))"
        case is ActionDone: "action done"
        case is ActionDropped: "action let go"
        case let fact as StepCompleted: "walk: \(LabelWords.of(fact.step)) done"
        case let fact as StepSkipped: "walk: \(LabelWords.of(fact.step)) left out"
        case let fact as StepPutOff: "walk: \(LabelWords.of(fact.step)) put off to \(DayWords.exact(fact.until))"
        case let fact as StepReopened: "walk: \(LabelWords.of(fact.step)) opened again"
        case let fact as WalkSizeChosen: "chose \(LabelWords.of(fact.size))"
        case let fact as WalkPaused: "walk paused until \(DayWords.exact(fact.until))"
        case is WalkClosed: "walk closed"
        default: type(of: fact).name.replacingUnderscores
        }
    }

    private static func when(_ moment: Moment) -> String {
        "\(DayWords.exact(moment.day)) at \(DayWords.clock(moment.minute))"
    }
}
