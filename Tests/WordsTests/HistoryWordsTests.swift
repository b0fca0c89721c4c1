import Domain
import TestSupport
import Testing
import Words

/// A whole small story, told: every kind of fact once.
@Suite struct HistoryWordsTests {
    static func story() throws -> World {
        var (world, id) = try Personas.lostDreamFinal()
        let person = try world.meet(PersonDetails(name: "Bob Lister", relation: .mentor))
        let interview = try world.interview(id, on: "2026-03-12")
        try world.perform(
            MoveInterview(
                application: id, interview: interview, at: Moment(day: day("2026-03-13"), minute: 630, offset: 0)),
            EditInterview(InterviewEdited(application: id, interview: interview, prepare: "The number first.")),
            CancelInterview(application: id, interview: interview),
            NameStage(id: .init("own-1"), name: "Trial day", stage: .final),
            NameStage(id: .init("own-2"), name: "Phone chat", stage: .screen),
            EditOwnStage(own: .init("own-1"), name: "Taster day"),
            OrderOwnStages(order: [.init("own-2"), .init("own-1")]),
            RecordStage(application: id, stage: .final, on: day("2026-03-09"), own: .init("own-1")),
            EditOwnStage(own: .init("own-1"), isRetired: true), EditOwnStage(own: .init("own-1"), isRetired: false),
            ListOnReserve(application: id, on: day("2026-03-09"), until: day("2026-06-30")),
            NameAnswerDay(application: id, by: day("2026-03-20"), on: day("2026-03-10")),
            NotePlanB(application: id, words: "Ring Ines."), WordCard(words: "Thank you for ringing."),
            SwitchKeys(isOn: false),
            RecordOutcome(application: id, outcome: .unsuccessful, on: day("2026-03-10")),
            EditPerson(person: person, details: PersonDetails(name: "Bob Lister", relation: .mentor, title: "Editor")),
            LinkPerson(person: person, application: id, relation: .mentor),
            RecordContact(
                ContactMade(
                    person: person, application: id, channel: .phone, fromThem: true, about: "", on: day("2026-03-10"))),
            RecordAdvice(AdviceReceived(person: person, application: id, words: "Breathe.", on: day("2026-03-10"))),
            RecordFeedback(
                FeedbackReceived(
                    feedback: world.id("feedback"), application: id, from: "Dilip Rowe", channel: .phone,
                    words: "I never understood how big your projects were.", on: day("2026-03-10"))),
            RecordReason(ReasonRecorded(application: id, reason: .presentation, source: .stated)),
            SortPoint(PointSorted(application: id, words: "how big", bin: .showItBetter)),
            CatchAssumption(AssumptionCaught(application: id, thought: "They had an insider", wasSaid: false)),
            WriteReflection(ReflectionWritten(application: id, answers: [.learnedSelf: "I like museums."])),
            EditApplication(application: id, changes: [.source: "newspaper", .place: "Leeds"]),
            TagApplication(application: id, adding: ["museum", "Leeds"]),
            KeepFilter(name: "Museums", filter: ApplicationFilter(tag: "museum")), DropFilter(name: "museums"),
            TagApplication(application: id, adding: ["dream"], removing: ["museum"]))
        try world.tellOfPeople(person)
        let lesson: Lesson.ID = world.id("lesson")
        let action: Action.ID = world.id("action")
        let dropped: Action.ID = world.id("action")
        try world.perform(
            LearnLesson(id: lesson, sentence: "Name the number first", application: id, on: day("2026-03-10")),
            ApplyLesson(lesson: lesson, application: id, on: day("2026-03-10")),
            PlanAction(ActionPlanned(action: action, application: id, aim: "Practise aloud", by: day("2026-03-20"))),
            PlanAction(ActionPlanned(action: dropped, aim: "Rewrite everything")),
            EndAction(action: action, isDone: true, on: day("2026-03-10")),
            EndAction(action: dropped, isDone: false, on: day("2026-03-10")),
            KeepDraft(
                DraftKept(
                    draft: world.id("draft"), application: id, kind: .reply, recipient: .hiringManager, channel: .mail,
                    title: "Thank you", body: "Dear Dilip,")),
            MarkSent(
                LetterSent(
                    application: id, kind: .reply, recipient: .hiringManager, channel: .mail, on: day("2026-03-10"))),
            WriteNote(id: world.id("note"), application: id, words: "private"),
            CompleteStep(application: id, step: .land), SkipStep(application: id, step: .reply),
            PutOffStep(application: id, step: .ask, until: day("2026-03-16")),
            ReopenStep(application: id, step: .reply), ChooseWalkSize(application: id, size: .short),
            PauseWalk(application: id, until: day("2026-03-20")), CloseWalk(application: id),
            ReopenApplication(application: id, on: day("2026-03-10")),
            KeepDocument(
                .init(
                    document: .init("cv"), application: id, kind: .cv, name: "CV, October.pdf",
                    mediaType: "application/pdf", size: 120_400, hash: "h", on: day("2026-03-10"))),
            RemoveDocument(document: .init("cv")))
        try planAndLand(&world, id)
        try tellOfCriteria(&world, id)
        return world
    }

    private static func tellOfCriteria(_ world: inout World, _ id: JobApplication.ID) throws {
        let today = day("2026-03-10")
        let criterion: Criterion.ID = world.id("criterion")
        try world.perform(
            AddCriterion(id: criterion, application: id, asked: AskedFor(text: "Keeps a ledger")),
            EditCriterion(
                criterion: criterion, application: id, asked: AskedFor(text: "Keeps a ledger", weight: "30%")),
            AnswerCriterion(criterion: criterion, application: id, answer: "I kept two.", on: today),
            RateCriterion(criterion: criterion, application: id, own: .have, shown: .not),
            JudgeCriterion(
                CriterionJudged(
                    criterion: criterion, application: id, view: .partly, words: "We heard little of it.",
                    from: "Alice Example", on: today)),
            RemoveCriterion(criterion: criterion, application: id))
    }

    private static func planAndLand(_ world: inout World, _ id: JobApplication.ID) throws {
        let today = day("2026-03-10")
        let offer: Offer.ID = world.id("offer")
        var parts = OfferParts()
        parts.hours = "35"
        try world.perform(
            WriteSearchPlan(parts: [.must: ["A contract"]], on: today),
            PlanWeek(today, .add(PlanLine(id: world.id("line"), what: "Write"))), PauseWeek(today, isPause: true),
            NoteActivity(ActivityNoted(activity: world.id("activity"), kind: .fair, what: "Careers day", on: today)),
            RecordOffer(id: offer, application: id, parts: OfferParts(), on: today),
            ReviseOffer(offer: offer, application: id, parts: parts, on: today),
            WeighOffer(offer: offer, application: id, answers: ["must: A contract": .meets]),
            RecordOutcome(application: id, outcome: .accepted, on: today), LandSearch(application: id, on: today),
            ResumeSearch(on: today))
    }

    @Test func isToldInSentences() throws {
        let world = try Self.story()
        var text = ""
        for event in world.search.liveEvents {
            guard let fact = event.fact else { continue }
            let line = TimelineWords.line(for: fact, in: world.search, today: world.now.day)
            text += "\(event.entry.on)  \(line.sentence)\n"
            if let quote = line.quote { text += "            \(quote) (\(line.by ?? "you"))\n" }
        }
        try Golden().expect(text, named: "history.txt")
    }

    @Test func everyChangeHasItsNotice() throws {
        var world = try Self.story()
        try world.perform(UndoChange())
        try world.perform(UndoChange(change: world.search.changes.last?.id))
        let notices = world.search.changes.map { ChangeWords.notice(for: $0, in: world.search) }
        try Golden().expect(notices.joined(separator: "\n") + "\n", named: "changes.txt")
    }

    @Test func everyFactOfTheCatalogueIsTold() throws {
        let told = Set(try Self.story().search.liveEvents.map(\.name))
        let missing = Catalogue.facts.map { $0.name }.filter { !told.contains($0) }
        #expect(Set(missing) == ["retracted", "amended", "forgotten"])
    }
}

extension World {
    /// An introduction, a rhythm, a word put off, and one record of two.
    fileprivate mutating func tellOfPeople(_ person: Person.ID) throws {
        let other = try meet(PersonDetails(name: "Alice Example", relation: .colleague))
        let double = try meet(PersonDetails(name: "A. Example", relation: .other))
        try perform(
            NoteIntroduction(person: person, by: other), NoteIntroduction(person: other, by: nil),
            ChooseRhythm(person: other, weeks: 6), PutOffWord(person: other, until: day("2026-06-01")),
            PutOffWord(person: other, until: nil), ChooseRhythm(person: other, weeks: nil),
            MergePeople(kept: other, gone: double))
    }
}
