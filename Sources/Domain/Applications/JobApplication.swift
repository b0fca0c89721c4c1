/// One try for one role at one employer.
///
/// Stage, outcome and walk are derived from dated entries every time they are
/// asked for, so that a later "no" cannot erase how far it got (METHOD, rule 2).
public struct JobApplication: Sendable, Equatable, Identifiable {
    public typealias ID = Identifier<JobApplication>

    public let id: ID
    public internal(set) var kind: ApplicationKind
    public internal(set) var details: ApplicationDetails
    /// When it was added to the log.
    public let added: Entry

    /// Stages reached, in the order of the timeline.
    public internal(set) var stages: [Dated<StageReached>] = []
    /// Outcomes and reopenings, in the order of the timeline.
    public internal(set) var endings: [Dated<Ending>] = []
    /// Reserve lists, in the order of the timeline.
    public internal(set) var reserves: [Dated<ReserveListed>] = []
    public internal(set) var interviews: [Interview] = []
    public internal(set) var debriefs: [Dated<DebriefRecorded>] = []
    public internal(set) var notices: [Dated<NoticeReceived>] = []
    public internal(set) var feedback: [Dated<FeedbackReceived>] = []
    public internal(set) var reasons: [Dated<ReasonRecorded>] = []
    /// Points of feedback put into a bin; the latest per point counts.
    public internal(set) var points: [Dated<PointSorted>] = []
    public internal(set) var assumptions: [Dated<AssumptionCaught>] = []
    public internal(set) var people: [Dated<PersonLinked>] = []
    public internal(set) var contacts: [Dated<ContactMade>] = []
    public internal(set) var drafts: [Draft.ID: Dated<DraftKept>] = [:]
    public internal(set) var letters: [Dated<LetterSent>] = []
    public internal(set) var advice: [Dated<AdviceReceived>] = []
    public internal(set) var reflections: [Dated<ReflectionWritten>] = []
    /// Offers in the order they were noted.
    public internal(set) var offers: [Offer] = []
    /// What they ask for, in the order it was entered, what was taken off included.
    var enteredCriteria: [Criterion] = []
    /// Days by which they said they would answer.
    public internal(set) var answerDays: [Dated<AnswerDayNamed>] = []
    /// What the seeker does next if it is a no, written before the answer.
    ///
    /// As private as a note.
    public internal(set) var plansB: [Dated<PlanBNoted>] = []
    /// Private; in no brief, letter, search result or log line.
    public internal(set) var notes: [Dated<NoteWritten>] = []
    /// What was done with the walk, in the order of the log.
    var walkMoves: [Dated<WalkMove>] = []

    init(id: ID, kind: ApplicationKind, details: ApplicationDetails, added: Entry) {
        self.id = id
        self.kind = kind
        self.details = details
        self.added = added
    }

    public var employer: String { details.employer }
    public var role: String { details.role }
    public var subject: Subject { Subject(.application, id.text) }
}

// MARK: - Derived

extension JobApplication {
    /// The furthest stage reached, ever.
    ///
    /// A no never erases it.
    public var stage: Stage {
        stages.map(\.value.stage).max() ?? .saved
    }

    /// The furthest interview round reached; nil before a numbered interview.
    public var round: Int? {
        stages.filter { $0.value.stage == .interview }.compactMap(\.value.round).max()
    }

    /// The seeker's own name for the stage it stands at, where the last entry of that stage has one.
    public var ownStage: OwnStage.ID? {
        let stage = stage
        return stages.last { $0.value.stage == stage }?.value.own
    }

    /// The stages it reached, each once, in their order, however often each was noted and the application reopened.
    ///
    /// What counts steps of a search counts these: a stage reached twice, or before and after a reopening, is one.
    public var stagesReached: [Stage] { Set(stages.map(\.value.stage)).sorted() }

    /// How it ended, or nil while it is open.
    public var outcome: Outcome? { ending?.value.outcome }

    /// The outcome that stands, with its entry.
    public var ending: Dated<Ending>? {
        guard let last = endings.last, last.value.outcome != nil else { return nil }
        return last
    }

    /// The first entry of the outcome that stands: told again on another day, it is the same news.
    var firstTold: Dated<Ending>? {
        guard let ending else { return nil }
        return endings.reversed().prefix { $0.value.outcome == ending.value.outcome }
            .min { $0.entry.sequence < $1.entry.sequence }
    }

    public var isOpen: Bool { outcome == nil }

    /// True where it went in, or somebody answered it; false for one that was only saved, however it ended.
    public var wasSent: Bool { stage > .saved || !interviews.isEmpty }

    /// The day of application, where one is known.
    public var appliedOn: Day? {
        stages.first { $0.value.stage == .applied && $0.value.isDayKnown != false }?.on
    }

    /// The day of the last dated entry that is not after `today`; one whose day is not known counts for nothing here.
    public func lastDay(upTo today: Day) -> Day {
        var days = stages.filter { $0.value.isDayKnown != false }.map(\.on)
        days += endings.filter(\.value.isDayKnown).map(\.on) + notices.map(\.on) + feedback.map(\.on)
        days += reserves.map(\.on)
        days += contacts.map(\.on) + letters.map(\.on) + debriefs.map(\.on) + interviews.map(\.invitedOn)
        days += interviews.filter { !$0.isCancelled }.map(\.at.day)
        return days.filter { $0 <= today }.max() ?? min(added.on, today)
    }

    /// Interviews held by now: they took place, were not cancelled, and their time has passed.
    public func interviewsHeld(at now: Moment) -> [Interview] {
        interviews.filter { !$0.isCancelled && $0.at <= now }
    }

    /// The next interview to come.
    public func nextInterview(at now: Moment) -> Interview? {
        interviews.filter { !$0.isCancelled && $0.at > now }.min { $0.at < $1.at }
    }

    /// True where somebody spoke with the seeker: a call, an interview, or a stage that means one.
    public func hadConversation(at now: Moment) -> Bool {
        stages.contains { $0.value.stage.isConversation } || !interviewsHeld(at: now).isEmpty
    }
}

/// An outcome, or the reopening that took it away.
public struct Ending: Sendable, Equatable {
    /// Nil for a reopening.
    public let outcome: Outcome?
    /// False where only a later word told of it: it ended by that day, and nobody knows when.
    public let isDayKnown: Bool
}
