public import Domain

/// Job searches that nobody led: random commands on a few things, decided and folded, refused ones left out.
public struct RandomSearch: Sendable {
    public private(set) var fold = Fold()
    public private(set) var refused = 0
    private var chance: SeededChance

    /// A search of about `length` commands; the same seed gives the same search.
    public init(seed: Int, length: Int = 40, withUndo: Bool = true) {
        chance = SeededChance(seed: seed)
        for _ in 0..<length {
            if chance.once(in: 4) { fold.wait(days: 1 + chance.below(9)) }
            let isUndo = withUndo && chance.once(in: 8)
            perform(isUndo ? UndoChange(change: chance.one(of: fold.search.changes)?.id) : command())
        }
    }

    /// Performs a command on it, or counts its refusal.
    public mutating func perform(_ command: any Command) {
        do {
            try fold.record(command)
        } catch {
            refused += 1
        }
    }

    /// One more random command, not performed.
    public mutating func command() -> any Command {
        switch chance.below(7) {
        case 0: beginning()
        case 1: history()
        case 2: meeting()
        case 3: walking()
        case 4: planning()
        case 5: people()
        default: chance.once(in: 3) ? together() : words()
        }
    }

    /// One of the things there are, now and then none.
    private mutating func some<Thing>(_ things: some Collection<Identifier<Thing>>) -> Identifier<Thing> {
        chance.once(in: 12) ? .init("none") : chance.one(of: things.sorted()) ?? .init("none")
    }

    private mutating func application() -> JobApplication.ID { some(fold.search.applications.keys) }
    private mutating func person() -> Person.ID { some(fold.search.people.keys) }
    private mutating func lesson() -> Lesson.ID { some(fold.search.lessons.keys) }
    private mutating func action() -> Action.ID { some(fold.search.actions.keys) }

    private mutating func either<Value: CaseIterable>(_ fallback: Value) -> Value {
        chance.one(of: Array(Value.allCases)) ?? fallback
    }

    /// Within three weeks before now, now and then a little after.
    private mutating func someDay() -> Day { fold.now.day.adding(2 - chance.below(24)) }

    private mutating func together() -> any Command {
        let ended = RecordOutcome(application: application(), outcome: either(.unsuccessful), on: someDay())
        return Together([ended, CompleteStep(application: ended.application, step: .land), words()])
    }

    private mutating func beginning() -> any Command {
        let details = ApplicationDetails(employer: "Harbour \(chance.below(9))", role: "Analyst")
        return switch chance.below(5) {
        case 0, 1:
            AddApplication(id: fold.id("a"), details: details, applied: chance.once(in: 2) ? someDay() : nil)
        case 2: EditApplication(application: application(), changes: [.employer: "Quay \(chance.below(9))", .cv: "2"])
        case 3:
            AddPerson(
                id: fold.id("p"), details: PersonDetails(name: "Alice", relation: either(.hr)),
                application: chance.once(in: 2) ? application() : nil)
        default: LinkPerson(person: person(), application: application(), relation: either(.recruiter))
        }
    }

    private mutating func people() -> any Command {
        switch chance.below(6) {
        case 0: NoteIntroduction(person: person(), by: chance.once(in: 4) ? nil : person())
        case 1: ChooseRhythm(person: person(), weeks: chance.once(in: 4) ? nil : chance.below(9))
        case 2: PutOffWord(person: person(), until: someDay().adding(9))
        case 3: MergePeople(kept: person(), gone: person())
        case 4:
            KeepMet(application: application(), people: [.init(id: fold.id("p"), name: "Bob \(chance.below(3))")])
        default:
            RecordContact(
                ContactMade(
                    people: [person(), person()], applications: [application(), application()],
                    channel: either(.mail), fromThem: chance.once(in: 2), about: "", on: someDay()))
        }
    }

    private mutating func history() -> any Command {
        switch chance.below(6) {
        case 4: naming()
        case 5:
            ListOnReserve(
                application: application(), on: someDay(), until: chance.once(in: 2) ? someDay().adding(30) : nil)
        case 0, 1:
            RecordStage(
                application: application(), stage: either(.applied),
                round: chance.once(in: 3) ? 1 + chance.below(4) : nil,
                on: someDay(), isDayKnown: !chance.once(in: 5), own: ownStage())
        case 2: RecordOutcome(application: application(), outcome: either(.unsuccessful), on: someDay())
        default: ReopenApplication(application: application(), on: someDay())
        }
    }

    /// One of the names there are, now and then.
    private mutating func ownStage() -> OwnStage.ID? {
        chance.once(in: 3) ? chance.one(of: fold.search.ownStages.keys.sorted()) : nil
    }

    private mutating func naming() -> any Command {
        let name = "Stage \(chance.below(9))"
        let known = some(fold.search.ownStages.keys)
        return switch chance.below(4) {
        case 0, 1: NameStage(id: fold.id("s"), name: name, stage: either(.screen))
        case 2: EditOwnStage(own: known, name: chance.once(in: 2) ? name : nil, isRetired: chance.once(in: 2))
        default: OrderOwnStages(order: [known])
        }
    }

    private mutating func meeting() -> any Command {
        let at = Moment(day: someDay().adding(chance.below(10)), minute: 60 * chance.below(24), offset: 0)
        return switch chance.below(5) {
        case 0, 1: ArrangeInterview(id: fold.id("i"), application: application(), stage: either(.interview), at: at)
        case 2, 3: changeOfMeeting(at: at)
        default:
            RecordDebrief(
                DebriefRecorded(debrief: fold.id("d"), application: application(), wentWell: "calm", on: someDay()))
        }
    }

    private mutating func changeOfMeeting(at: Moment) -> any Command {
        let application = application()
        let interview = chance.one(of: fold.search.applications[application]?.interviews ?? [])?.id ?? .init("none")
        if chance.once(in: 3) {
            return EditInterview(
                InterviewEdited(
                    application: application, interview: interview, with: ["Alice"], prepare: "Note \(chance.below(5))")
            )
        }
        return chance.once(in: 2)
            ? MoveInterview(application: application, interview: interview, at: at)
            : CancelInterview(application: application, interview: interview)
    }

    private mutating func walking() -> any Command {
        let application = application()
        let step = either(WalkStep.land)
        return switch chance.below(7) {
        case 0, 1: CompleteStep(application: application, step: step)
        case 2: SkipStep(application: application, step: step)
        case 3: PutOffStep(application: application, step: step, until: someDay().adding(20))
        case 4: ReopenStep(application: application, step: step)
        case 5: ChooseWalkSize(application: application, size: either(.full))
        default:
            chance.once(in: 2)
                ? CloseWalk(application: application) : PauseWalk(application: application, until: someDay().adding(9))
        }
    }

    private mutating func planning() -> any Command {
        switch chance.below(9) {
        case 0:
            WriteSearchPlan(
                parts: [.must: ["A contract"], .pay: ["Wish \(chance.below(4))"]], on: someDay())
        case 1: PlanWeek(someDay(), .add(PlanLine(id: fold.id("w"), what: "write")))
        case 2: PlanWeek(someDay(), .goals(applications: chance.below(5), minutes: nil))
        case 3: PauseWeek(someDay(), isPause: chance.once(in: 2))
        case 4, 5:
            NoteActivity(
                ActivityNoted(
                    activity: fold.id("y"), kind: either(.fair), what: "w", minutes: chance.below(90),
                    person: chance.once(in: 2) ? person() : nil, on: someDay()))
        case 6: chance.once(in: 2) ? LandSearch(on: someDay()) : ResumeSearch(on: someDay())
        default: offer()
        }
    }

    private mutating func offer() -> any Command {
        let application = application()
        var parts = OfferParts()
        parts.hours = "\(30 + chance.below(9))"
        guard let known = chance.one(of: fold.search.applications[application]?.offers ?? []), chance.once(in: 2) else {
            return RecordOffer(id: fold.id("o"), application: application, parts: parts, on: someDay())
        }
        return chance.once(in: 2)
            ? ReviseOffer(offer: known.id, application: application, parts: parts, on: someDay())
            : WeighOffer(offer: known.id, application: application, answers: ["must: A contract": either(.meets)])
    }

    private mutating func words() -> any Command {
        switch chance.below(9) {
        case 0: WriteNote(id: fold.id("n"), application: chance.once(in: 2) ? application() : nil, words: "a line")
        case 1: LearnLesson(id: fold.id("l"), sentence: "Ask sooner", application: application(), on: someDay())
        case 2: ApplyLesson(lesson: lesson(), application: application(), on: someDay())
        case 3: PlanAction(ActionPlanned(action: fold.id("x"), application: application(), aim: "learn to ask"))
        case 4: EndAction(action: action(), isDone: chance.once(in: 2), on: someDay())
        case 5:
            RecordContact(
                ContactMade(
                    person: person(), application: application(), channel: either(.mail), fromThem: true, about: "",
                    on: someDay()))
        case 6: letter()
        case 7: decoding()
        default:
            RecordNotice(
                NoticeReceived(
                    application: application(), kind: either(.rejection), from: "Bob", channel: either(.mail),
                    words: "no",
                    on: someDay(), at: chance.once(in: 2) ? ClockTime(minute: chance.below(1440), offset: 0) : nil))
        }
    }

    private mutating func letter() -> any Command {
        let application = application()
        let draft = chance.one(of: (fold.search.applications[application]?.drafts ?? [:]).keys.sorted())
        guard let draft, chance.once(in: 2) else {
            return KeepDraft(
                DraftKept(
                    draft: draft ?? fold.id("t"), application: application, kind: either(.reply),
                    recipient: either(.recruiter), channel: .mail, title: "", body: "Version \(chance.below(99))"))
        }
        return MarkSent(
            LetterSent(
                application: application, draft: draft, kind: either(.reply), recipient: either(.recruiter),
                person: chance.once(in: 2) ? person() : nil, channel: .mail, on: someDay()))
    }

    private mutating func decoding() -> any Command {
        let application = application()
        return switch chance.below(5) {
        case 0:
            RecordFeedback(
                FeedbackReceived(
                    feedback: fold.id("f"), application: application, person: chance.once(in: 2) ? person() : nil,
                    from: "Bob", channel: .phone, words: "clear", on: someDay()))
        case 1:
            SortPoint(
                PointSorted(
                    application: application,
                    feedback: chance.one(of: fold.search.applications[application]?.feedback ?? [])?.value.feedback,
                    words: "clear", bin: either(.keepIt)))
        case 2: RecordReason(ReasonRecorded(application: application, reason: either(.fit), source: .stated))
        case 3: RecordAdvice(AdviceReceived(person: person(), application: application, words: "ask", on: someDay()))
        default: CatchAssumption(AssumptionCaught(application: application, thought: "too old", wasSaid: false))
        }
    }
}
