public import Domain

/// One entry of a story: what happened, and words somebody said or wrote.
public struct TimelineLine: Sendable, Equatable {
    /// A sentence; its first words name what happened.
    public var sentence: String
    /// Verbatim words, where there are any.
    public var quote: String?
    /// Whose words they are; nil for the seeker's own.
    public var by: String?

    public init(_ sentence: String, quote: String? = nil, by: String? = nil) {
        self.sentence = sentence
        self.quote = quote
        self.by = by
    }
}

/// The history of an application, told a fact at a time.
public enum TimelineWords {
    public static func line(for fact: any Fact, in search: JobSearch, today: Day) -> TimelineLine {
        application(fact, search, today) ?? waiting(fact, today) ?? interview(fact, today) ?? setback(fact, today)
            ?? walk(fact, today) ?? people(fact, search) ?? letters(fact, search) ?? plan(fact, today) ?? other(fact)
    }

    private static func application(_ fact: any Fact, _ search: JobSearch, _ today: Day) -> TimelineLine? {
        switch fact {
        case let fact as ApplicationAdded:
            let kind = fact.kind == .application ? "" : " (\(LabelWords.of(fact.kind)))"
            return TimelineLine("Added \(fact.details.employer), \(fact.details.role)\(kind).")
        case let fact as ApplicationEdited:
            let fields = fact.changes.keys.map { FieldWords.name($0.rawValue) }.sorted()
            return TimelineLine("Changed \(listed(fields)).")
        case let fact as ApplicationTagged:
            let parts = [
                fact.added.isEmpty ? "" : "tagged \(listed(fact.added))",
                fact.removed.isEmpty ? "" : "took off \(listed(fact.removed))",
            ]
            return TimelineLine("\(listed(parts.filter { !$0.isEmpty }).capitalised).")
        case let fact as StageReached:
            let name = fact.own.flatMap { search.ownStages[$0]?.name }
            return TimelineLine(name.map { "\($0.onOneLine) (\(LabelWords.of(fact.stage)))." } ?? reached(fact))
        case let fact as ReserveListed:
            let until = fact.until.map { " until \(DayWords.long($0, today: today))" } ?? ""
            return TimelineLine("They keep you on a reserve list\(until).")
        case let fact as OutcomeRecorded: return TimelineLine("\(ended(fact.outcome)).")
        case is ApplicationReopened: return TimelineLine("Opened again.")
        default: return nil
        }
    }

    private static func reached(_ fact: StageReached) -> String {
        switch fact.stage {
        case .saved: "Saved."
        case .applied: "You applied."
        case .acknowledged: "They acknowledged the application."
        case .screen: "First conversation."
        case .assessment: "Invited to an assessment."
        case .interview where (fact.round ?? 1) > 1: "Invited back: \(LabelWords.of(.interview, round: fact.round))."
        case .interview: "Invited to an interview."
        case .final: "Invited to the final round."
        case .offer: "An offer."
        }
    }

    static func ended(_ outcome: Outcome) -> String {
        switch outcome {
        case .accepted: "You accepted the offer"
        case .declined: "You declined"
        case .unsuccessful: "Unsuccessful"
        case .withdrawn: "You withdrew"
        case .noResponse: "Closed without an answer"
        case .roleCancelled: "The role was \(Terms.cancelled)"
        case .offerWithdrawn: "The offer was withdrawn"
        }
    }

    private static func waiting(_ fact: any Fact, _ today: Day) -> TimelineLine? {
        switch fact {
        case let fact as AnswerDayNamed:
            TimelineLine("They said they would answer by \(DayWords.long(fact.by, today: today)).")
        case let fact as PlanBNoted where fact.words.isEmpty: TimelineLine("You took your plan for a no back.")
        case let fact as PlanBNoted:
            TimelineLine("You wrote down what you do next if it is a no.", quote: fact.words)
        case is CardWorded: TimelineLine("You put your own words on the card for the \(Terms.telephone).")
        default: nil
        }
    }

    private static func interview(_ fact: any Fact, _ today: Day) -> TimelineLine? {
        switch fact {
        case let fact as InterviewArranged:
            let kind = LabelWords.of(fact.stage, round: fact.round).capitalised
            let with = fact.with.isEmpty ? "" : " with \(listed(fact.with))"
            return TimelineLine("\(kind)\(with) arranged for \(DayWords.moment(fact.at, today: today)).")
        case let fact as InterviewMoved:
            return TimelineLine("Interview moved to \(DayWords.moment(fact.at, today: today)).")
        case is InterviewEdited: return TimelineLine("Changed what is noted about an interview.")
        case is InterviewCancelled: return TimelineLine("Interview called off.")
        case let fact as DebriefRecorded:
            let words = [fact.wentWell, fact.connected, fact.wentLess, fact.differently].first { !$0.onOneLine.isEmpty }
            return TimelineLine("You wrote down how it went.", quote: words)
        default: return nil
        }
    }

    private static func setback(_ fact: any Fact, _ today: Day) -> TimelineLine? {
        switch fact {
        case let fact as NoticeReceived:
            let from = fact.from.onOneLine
            let sender = from.isEmpty ? "" : " from \(from)"
            return TimelineLine(
                "\(LabelWords.of(fact.kind).capitalised)\(sender), \(LabelWords.of(fact.channel)).",
                quote: fact.words.onOneLine.isEmpty ? nil : fact.words, by: from.isEmpty ? nil : from)
        case let fact as FeedbackReceived:
            let from = fact.from.onOneLine.isEmpty ? "" : " from \(fact.from.onOneLine)"
            return TimelineLine(
                "Feedback\(from), \(LabelWords.of(fact.channel)).", quote: fact.words,
                by: from.isEmpty ? nil : fact.from.onOneLine)
        case let fact as ReasonRecorded:
            return TimelineLine(
                "Reason, \(LabelWords.of(fact.source)): \(LabelWords.of(fact.reason)).", quote: fact.words, by: fact.by)
        case let fact as PointSorted:
            return TimelineLine("You put a point under “\(LabelWords.of(fact.bin))”.", quote: fact.words)
        case let fact as AssumptionCaught:
            return TimelineLine(
                fact.wasSaid ? "You noted something that was said." : "You caught a guess.",
                quote: fact.evidence ?? fact.thought)
        case is ReflectionWritten: return TimelineLine("You looked back.")
        default: return nil
        }
    }

    private static func walk(_ fact: any Fact, _ today: Day) -> TimelineLine? {
        switch fact {
        case let fact as StepCompleted: TimelineLine("Walk: \(LabelWords.of(fact.step)), done.")
        case let fact as StepSkipped: TimelineLine("Walk: \(LabelWords.of(fact.step)), left out.")
        case let fact as StepPutOff:
            TimelineLine("Walk: \(LabelWords.of(fact.step)), put off until \(DayWords.long(fact.until, today: today)).")
        case let fact as StepReopened: TimelineLine("Walk: \(LabelWords.of(fact.step)), opened again.")
        case let fact as WalkSizeChosen: TimelineLine("You chose \(LabelWords.of(fact.size)).")
        case let fact as WalkPaused:
            TimelineLine("The walk rests until \(DayWords.long(fact.until, today: today)).")
        case is WalkClosed: TimelineLine("You closed the walk.")
        default: nil
        }
    }
}
