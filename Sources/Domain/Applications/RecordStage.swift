/// Records that an application reached a stage.
///
/// An answer after the end reopens it.
public struct RecordStage: Command {
    public var application: JobApplication.ID
    public var stage: Stage
    /// Which interview, counted from 1; only for `interview`.
    public var round: Int?
    public var on: Day
    /// False where only a later message tells that the stage was reached; `on` is then the day of that message.
    public var isDayKnown: Bool
    /// The seeker's own name for it, which stands for `stage`; nil for none.
    public var own: OwnStage.ID?

    public init(
        application: JobApplication.ID, stage: Stage, round: Int? = nil, on: Day, isDayKnown: Bool = true,
        own: OwnStage.ID? = nil
    ) {
        self.application = application
        self.stage = stage
        self.round = round
        self.on = on
        self.isDayKnown = isDayKnown
        self.own = own
    }

    public var subject: Subject? { Subject(.application, application.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let application = try search.application(application)
        try notLater(on, than: now)
        if let round, !(1...50).contains(round) { throw .unknownValue(field: "round", value: String(round)) }
        if let own, try search.ownStage(own).stage != stage {
            throw .unknownValue(field: "stage", value: stage.rawValue)
        }
        let round = stage == .interview ? round : nil
        let isKnown = application.stages.contains {
            $0.value.stage == stage && $0.value.round == round && $0.on == on && (own == nil || $0.value.own == own)
        }
        guard !isKnown else { throw .alreadySo }
        let reached = StageReached(
            application: application.id, stage: stage, round: round, on: on, isDayKnown: isDayKnown ? nil : false,
            own: own)
        // A no that tells how far it had got is no answer after the end.
        guard isDayKnown, let ending = application.ending, ending.on < on else { return [reached] }
        return [ApplicationReopened(application: application.id, on: on), reached]
    }
}

public struct StageReached: Fact {
    public static let name = "stage_reached"
    public var application: JobApplication.ID
    public var stage: Stage
    public var round: Int?
    public var on: Day
    /// Nil means that it is; false where `on` is the day of a later message that told of it.
    public var isDayKnown: Bool?
    /// The seeker's own name for the stage, where they gave one.
    public var own: OwnStage.ID?

    public var happened: Day? { on }
    public var subjects: [Subject] { [Subject(.application, application.text)] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.update(application, entry) { $0.stages.file(self, entry) }
    }
}
