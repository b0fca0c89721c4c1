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
        case is SeekerDescribed: TimelineLine("You said how your letters are signed.")
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
