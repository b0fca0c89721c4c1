public import Domain

/// What a change did, said in the undo notice.
public enum ChangeWords {
    public static let undo = "Undo"

    /// One sentence about a whole change; its most telling fact speaks for the rest.
    public static func notice(for change: Change, in search: JobSearch) -> String {
        if change.events.allSatisfy(\.isErased) { return "Forgotten for good." }
        let facts = change.events.compactMap(\.fact)
        guard let fact = facts.min(by: { rank($0) < rank($1) }) else { return "Noted." }
        if facts.contains(where: { $0 is Retracted }) { return takenBack(facts, in: search) }
        if let several = aboutSeveral(facts) { return several }
        return sentence(fact, search)
    }

    /// One change to many applications: told by their number.
    private static func aboutSeveral(_ facts: [any Fact]) -> String? {
        let criteria = facts.count { $0 is CriterionAdded }
        if criteria > 1 { return "Kept \(counted(criteria, "criterion", "criteria"))." }
        let number = Set(facts.flatMap(\.subjects).filter { $0.kind == .application }).count
        guard number > 1 else { return nil }
        let ended = facts.compactMap { $0 as? OutcomeRecorded }
        if let first = ended.first, ended.count == number, ended.allSatisfy({ $0.outcome == first.outcome }) {
            return "Noted that \(spelled(number)) applications ended \(end(first.outcome))."
        }
        if facts.allSatisfy({ $0 is ApplicationEdited || $0 is ApplicationTagged }) {
            return "Changed \(spelled(number)) applications."
        }
        let letters = facts.compactMap { $0 as? LetterSent }
        if Set(letters.map(\.application)).count > 1 {
            let how = letters.first?.channel == .phone ? Terms.rang : "asked"
            return "Noted that you \(how) about \(counted(letters.count, "application")) at once."
        }
        let looked = facts.count { $0 is WalkClosed }
        if looked > 1 { return "Looked at \(counted(looked, "answer")) together." }
        let added = facts.count { $0 is ApplicationAdded }
        return added > 1 ? "Added \(spelled(added)) applications." : nil
    }

    private static func takenBack(_ facts: [any Fact], in search: JobSearch) -> String {
        let changes = facts.compactMap { ($0 as? Retracted).flatMap { search.change($0.change) } }
        guard let target = changes.last else { return "Taken back." }
        let isRedo = target.events.contains { $0.fact is Retracted }
        if isRedo { return "Brought back." }
        let what = notice(for: target, in: search)
        let more =
            changes.count > 1 ? " And \(counted(changes.count - 1, "entry", "entries")) that depended on it." : ""
        return "Taken back: \(what.lowercasedFirst)\(more)"
    }

    /// Which fact of several speaks for a change: the end before how the news came, a letter before a step done.
    private static func rank(_ fact: any Fact) -> Int {
        switch fact {
        case is OutcomeRecorded, is PeopleMerged: 0
        case is LetterSent, is FeedbackReceived, is DebriefRecorded, is ReflectionWritten: 1
        case is PointSorted, is LessonLearned, is ActionPlanned, is AdviceReceived, is OfferReceived: 2
        case is ApplicationAdded: 3
        case is InterviewArranged, is ReserveListed: 4
        case is NoticeReceived: 5
        case is InterviewArranged: 4
        case is NoticeReceived, is ContactMade: 5
        case is StepCompleted, is StepSkipped: 9
        case is ReasonRecorded, is PersonLinked: 8
        default: 6
        }
    }

    private static func sentence(_ fact: any Fact, _ search: JobSearch) -> String {
        let employer = fact.subjects.first { $0.kind == .application }
            .flatMap { search.applications[Identifier($0.id)]?.employer.onOneLine }
        let at = employer.map { " for \($0)" } ?? ""
        switch fact {
        case let fact as OutcomeRecorded: return "Noted that \(employer ?? "it") ended \(end(fact.outcome))."
        case let fact as ApplicationAdded:
            return "Added \(fact.details.employer.onOneLine), \(fact.details.role.onOneLine)."
        case is ApplicationReopened: return "Opened \(employer ?? "it") again."
        case is ApplicationEdited, is ApplicationTagged: return "Changed \(employer ?? "it")."
        case let fact as StageReached:
            return "Noted \(BoardWords.name(fact, in: search).quoted)\(at)."
        case is ReserveListed: return "Noted the reserve list\(at)."
        case is InterviewArranged: return "Noted an interview\(at)."
        case is InterviewMoved: return "Moved the interview\(at)."
        case is InterviewEdited: return "Changed what is noted about the interview\(at)."
        case is InterviewCancelled: return "Noted that the interview\(at) is called off."
        case is DebriefRecorded: return "Kept your account of the interview\(at)."
        case is NoticeReceived: return "Noted how the news came\(at)."
        case is FeedbackReceived: return "Kept the feedback\(at), word for word."
        case is ReasonRecorded: return "Noted a reason\(at)."
        case let fact as PointSorted: return "Put it under “\(LabelWords.of(fact.bin))”."
        case is AssumptionCaught: return "Noted the thought."
        case is ReflectionWritten: return "Kept what you wrote."
        default: return further(fact, search, at)
        }
    }

    private static func further(_ fact: any Fact, _ search: JobSearch, _ at: String) -> String {
        switch fact {
        case let fact as StepCompleted: "Noted “\(LabelWords.of(fact.step))” as done."
        case let fact as StepSkipped: "Left out “\(LabelWords.of(fact.step))”."
        case is StepPutOff: "Put off. It comes back by itself."
        case let fact as StepReopened: "Opened “\(LabelWords.of(fact.step))” again."
        case let fact as WalkSizeChosen: "Chose \(LabelWords.of(fact.size))\(at)."
        case is WalkPaused: "The walk rests. It comes back by itself."
        case is WalkClosed: "Closed the walk\(at)."
        case let fact as PersonAdded: "Added \(fact.details.name.onOneLine)."
        case let fact as PersonEdited: "Changed \(fact.details.name.onOneLine)."
        case is PersonLinked: "Noted who they are\(at)."
        case is ContactMade: "Noted that you were in touch."
        case is AdviceReceived: "Kept the advice."
        case is IntroductionNoted, is RhythmChosen, is RhythmPutOff, is PeopleMerged: PeopleChangeWords.of(fact, search)
        case is DraftKept: "Kept the draft."
        case let fact as LetterSent: "Noted that you \(fact.channel == .phone ? Terms.rang : "sent it")\(at)."
        case is LessonLearned: "Kept the lesson."
        case is LessonApplied: "Noted that you used the lesson."
        case is ActionPlanned: "Kept what you would like to do."
        case is ActionDone: "Noted as done."
        case is ActionDropped: "Let it go."
        case is NoteWritten: "Kept the note."
        case let fact as OwnStageNamed: "Named a stage \(fact.name.onOneLine.quoted)."
        case let fact as OwnStageEdited: stage(fact, search)
        case is OwnStagesOrdered: "Put your stages into another order."
        case let fact as FilterKept: "Kept the filter \(fact.name.onOneLine.quoted)."
        case let fact as FilterDropped: "Let go of the filter \(fact.name.onOneLine.quoted)."
        case let fact as SeekerDescribed: settings(fact)
        case let switched as KeysSwitched: KeysWords.switched(isOn: switched.isOn)
        default: planned(fact, at)
        }
    }

    /// The form of settings says all of them again, so that only what came alone can be named.
    private static func settings(_ fact: SeekerDescribed) -> String {
        guard fact.isQuiet == nil else { return "Kept your settings." }
        let words = fact.words.flatMap(Language.init(rawValue:))
        guard let words, fact == SeekerDescribed(words: fact.words) else { return "Noted how your letters are signed." }
        return "Noted that Rebound speaks \(SettingsWords.name(of: words))."
    }

    private static func planned(_ fact: any Fact, _ at: String) -> String {
        switch fact {
        case is SearchPlanWritten: "Kept your plan."
        case is WeekPlanned: "Changed the plan of the week."
        case let fact as WeekPaused: fact.isPause ? "Marked the week as a pause." : "The week is no pause any more."
        case let fact as ActivityNoted: "Noted \(ActivityWords.title(fact).lowercasedFirst)."
        case is OfferReceived: "Noted the offer\(at)."
        case is OfferRevised: "Noted how the offer\(at) changed."
        case is OfferWeighed: "Kept what you said about the offer\(at)."
        case is SearchLanded: "Noted that your search has landed."
        case is SearchResumed: "Your search goes on from here."
        case is AnswerDayNamed: "Noted the day they named\(at)."
        case let fact as PlanBNoted:
            fact.words.isEmpty ? "Took your plan back\(at)." : "Kept what you do next if it is a no\(at)."
        case is CardWorded: "Kept your own words for the card."
        case is CriterionAdded, is CriterionEdited, is CriterionRemoved, is CriterionAnswered, is CriterionRated,
            is CriterionJudged:
            CriterionChangeWords.of(fact, at)
        case is Amended: "Put the entry right."
        case let fact as DocumentKept: "Kept \(fact.name.onOneLine)\(at)."
        case is DocumentRemoved: "Took the document off the list."
        case is Forgotten: "Something was forgotten for good."
        default: "Noted."
        }
    }

    private static func stage(_ fact: OwnStageEdited, _ search: JobSearch) -> String {
        let name = (fact.name ?? search.ownStages[fact.own]?.name ?? "").onOneLine.quoted
        switch fact.isRetired {
        case true?: return "\(name) is no longer offered."
        case false?: return "\(name) is offered again."
        case nil: return "A stage is called \(name) now."
        }
    }

    private static func end(_ outcome: Outcome) -> String {
        switch outcome {
        case .accepted: "with your acceptance"
        case .declined: "with your declining"
        case .unsuccessful: "unsuccessful"
        case .withdrawn: "with your withdrawal"
        case .noResponse: "without an answer"
        case .roleCancelled: "with the role \(Terms.cancelled)"
        case .offerWithdrawn: "with the offer withdrawn"
        }
    }
}
