public import Domain

/// What a change did, for the notice that offers to undo it and for the history.
public enum ChangeWords {
    /// "Larkspur Housing: noted as unsuccessful."
    public static func notice(of change: Change, in search: JobSearch) -> String {
        let facts = change.events.compactMap(\.fact)
        let name = change.subjects.filter { $0.kind == .application }.map(\.id).min()
            .flatMap { search.applications[.init($0)]?.employer }
        let main = facts.map { (rank($0), $0) }.max { $0.0 < $1.0 }?.1
        let what = main.map { sentence($0, in: search) } ?? "Noted."
        guard let name else { return what }
        return "\(name): \(what.prefix(1).lowercased())\(what.dropFirst())"
    }

    /// The fact a person would name first.
    private static func rank(_ fact: any Fact) -> Int {
        switch fact {
        case is Retracted: 10
        case is OutcomeRecorded: 9
        case is LetterSent: 8
        case is LessonLearned, is ActionPlanned, is FeedbackReceived, is DebriefRecorded: 7
        case is InterviewArranged, is StageReached: 6
        case is ApplicationAdded: 5
        case is StepCompleted: 1
        default: 3
        }
    }

    private static func sentence(_ fact: any Fact, in search: JobSearch) -> String {
        switch fact {
        case is Retracted: "Taken back."
        case let fact as OutcomeRecorded: "Noted as \(LabelWords.of(fact.outcome))."
        case let fact as StageReached: "Noted: \(LabelWords.of(fact.stage, round: fact.round))."
        case is InterviewArranged: "The interview is noted."
        case is InterviewMoved: "The interview is moved."
        case is InterviewCancelled: "The interview is noted as cancelled."
        case is ApplicationAdded: "Added."
        case is ApplicationEdited, is PersonEdited: "Changed."
        case is ApplicationReopened: "Open again."
        case is LetterSent: "Noted as sent."
        case is DraftKept: "The draft is kept."
        case is LessonLearned: "The lesson is kept."
        case is LessonApplied: "Noted as used."
        case is ActionPlanned: "The action is noted."
        case is ActionDone: "Noted as done."
        case is ActionDropped: "Let go."
        case is FeedbackReceived: "What was said is noted."
        case is DebriefRecorded: "Your account is kept."
        case is NoteWritten: "The note is kept."
        case is PersonAdded: "The person is noted."
        case is SeekerDescribed: "Settings are kept."
        default: stepSentence(fact)
        }
    }

    private static func stepSentence(_ fact: any Fact) -> String {
        switch fact {
        case let fact as StepCompleted: "“\(WalkWords.name(fact.step))” is kept."
        case let fact as StepSkipped: "“\(WalkWords.name(fact.step))” is left out."
        case let fact as StepPutOff: "“\(WalkWords.name(fact.step))” comes back on \(DayWords.short(fact.until))."
        case is WalkSizeChosen: "The walk is changed."
        case is WalkPaused: "The walk rests."
        case is WalkClosed: "The walk is closed."
        case is PointSorted: "The point is sorted."
        case is AssumptionCaught: "The thought is noted."
        default: "Noted."
        }
    }
}
