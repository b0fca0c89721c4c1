import Domain

extension TimelineWords {
    static func people(_ fact: any Fact, _ search: JobSearch) -> TimelineLine? {
        switch fact {
        case let fact as PersonAdded: return TimelineLine("Added \(fact.details.name.onOneLine).")
        case let fact as PersonEdited:
            return TimelineLine("Changed what is known about \(fact.details.name.onOneLine).")
        case let fact as PersonLinked:
            return TimelineLine("\(name(fact.person, search)): \(LabelWords.of(fact.relation)).")
        case let fact as ContactMade:
            let who = fact.people.isEmpty ? "them" : listed(fact.people.map { name($0, search) })
            let sentence = fact.fromThem ? "You heard from \(who)" : "You were in touch with \(who)"
            let about = fact.about.onOneLine
            return TimelineLine("\(sentence), \(LabelWords.of(fact.channel)).", quote: about.isEmpty ? nil : about)
        case let fact as AdviceReceived:
            return TimelineLine(
                "Advice from \(name(fact.person, search)).", quote: fact.words, by: name(fact.person, search))
        case is IntroductionNoted, is RhythmChosen, is RhythmPutOff, is PeopleMerged:
            return TimelineLine(PeopleChangeWords.of(fact, search))
        default: return nil
        }
    }

    static func letters(_ fact: any Fact, _ search: JobSearch) -> TimelineLine? {
        switch fact {
        case let fact as DraftKept:
            let to = fact.person.map { name($0, search) } ?? LabelWords.of(fact.recipient)
            return TimelineLine("Kept a draft: \(LabelWords.of(fact.kind)), to \(to).")
        case let fact as LetterSent:
            let to = fact.person.map { name($0, search) } ?? LabelWords.of(fact.recipient)
            let how = fact.channel == .phone ? "by phone" : "sent"
            return TimelineLine("\(LabelWords.of(fact.kind).capitalised) to \(to), \(how).")
        default: return nil
        }
    }

    static func plan(_ fact: any Fact, _ today: Day) -> TimelineLine? {
        switch fact {
        case let fact as LessonLearned: TimelineLine(fact.sentence.onOneLine.asSentence)
        case is LessonApplied: TimelineLine("You used a lesson.")
        case let fact as ActionPlanned:
            TimelineLine(
                "You chose one thing to do: \(fact.aim.onOneLine.lowercasedFirst)"
                    + (fact.by.map { ", by \(DayWords.long($0, today: today))" } ?? "") + ".")
        case is ActionDone: TimelineLine("You did one thing you had chosen.")
        case is ActionDropped: TimelineLine("You let go of one thing you had chosen.")
        default: nil
        }
    }

    static func other(_ fact: any Fact) -> TimelineLine {
        switch fact {
        case is NoteWritten: TimelineLine("You wrote a private note.")
        case let fact as FilterKept: TimelineLine("You kept the filter \(fact.name.onOneLine.quoted).")
        case let fact as FilterDropped: TimelineLine("You let go of the filter \(fact.name.onOneLine.quoted).")
        case let fact as SeekerDescribed where fact.isQuiet != nil || fact == SeekerDescribed(words: fact.words):
            TimelineLine("You changed your settings.")
        case let switched as KeysSwitched: TimelineLine(KeysWords.said(isOn: switched.isOn))
        case is SeekerDescribed: TimelineLine("You said how your letters are signed.")
        case is SearchPlanWritten: TimelineLine("You wrote your plan.")
        case let fact as WeekPlanned: TimelineLine("You planned the week of \(DayWords.short(fact.week)).")
        case let fact as WeekPaused:
            TimelineLine(
                "You \(fact.isPause ? "marked" : "unmarked") the week of \(DayWords.short(fact.week)) as a pause.")
        case let fact as ActivityNoted: TimelineLine(ActivityWords.title(fact).asSentence)
        case is OfferReceived: TimelineLine("An offer, with its parts.")
        case is OfferRevised: TimelineLine("The offer changed.")
        case is OfferWeighed: TimelineLine("You held the offer against your plan.")
        case is SearchLanded: TimelineLine("Your search landed.")
        case is SearchResumed: TimelineLine("Your search started again.")
        case let fact as OwnStageNamed:
            TimelineLine("You named a stage: \(fact.name.onOneLine) (\(LabelWords.of(fact.stage))).")
        case is OwnStageEdited: TimelineLine("You changed a name for a stage.")
        case is OwnStagesOrdered: TimelineLine("You put your stages into another order.")
        case is CriterionAdded, is CriterionEdited, is CriterionRemoved, is CriterionAnswered, is CriterionRated,
            is CriterionJudged:
            CriterionChangeWords.line(fact)
        case is Retracted: TimelineLine("A change was taken back.")
        case is Amended: TimelineLine("An entry was put right.")
        case let fact as DocumentKept:
            TimelineLine("You kept \(fact.name.onOneLine) (\(DocumentWords.about(fact))).")
        case is DocumentRemoved: TimelineLine("You took a document off the list.")
        case let fact as Forgotten:
            TimelineLine("Forgotten for good: \(counted(fact.entries, "entry", "entries")).")
        default: TimelineLine("\(type(of: fact).name.replacingUnderscores.capitalised).")
        }
    }

    private static func name(_ id: Person.ID, _ search: JobSearch) -> String {
        search.people[id]?.name.onOneLine ?? "somebody"
    }
}
