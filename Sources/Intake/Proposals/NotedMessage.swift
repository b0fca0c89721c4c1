public import Domain

/// A message as the seeker said yes to it: what was read, with what they put right.
///
/// The one way from a reading into the log, for the web and for the command line.
public struct NotedMessage: Sendable, Equatable {
    /// The application it belongs to; a new one when `details` is given.
    public var application: JobApplication.ID
    /// Employer and role of an application to add; nil for a known one.
    public var details: ApplicationDetails?
    public var kind: MessageKind
    /// How far it had got, as far as the message tells.
    public var stage: Stage?
    public var reasons: [Reason]
    /// True where the role itself was cancelled, put on hold or closed.
    public var isRoleCancelled: Bool
    /// Who said it.
    public var from: String
    public var address: String?
    public var channel: Channel
    public var title: String?
    /// Verbatim.
    public var words: String
    public var on: Day
    public var time: ClockTime?
    /// The meeting it fixes, with the name for it; nil where none is fixed.
    public var interview: Interview.ID?
    public var interviewAt: Moment?

    public init(
        application: JobApplication.ID, details: ApplicationDetails?, kind: MessageKind, stage: Stage?,
        reasons: [Reason], isRoleCancelled: Bool = false, from: String, address: String? = nil,
        channel: Channel = .mail, title: String? = nil, words: String, on: Day, time: ClockTime? = nil,
        interview: Interview.ID? = nil, interviewAt: Moment? = nil
    ) {
        self.application = application
        self.details = details
        self.kind = kind
        self.stage = stage
        self.reasons = reasons
        self.isRoleCancelled = isRoleCancelled
        self.from = from
        self.address = address
        self.channel = channel
        self.title = title
        self.words = words
        self.on = on
        self.time = time
        self.interview = interview
        self.interviewAt = interviewAt
    }

    /// The commands that note it down, as one change.
    ///
    /// A stage already passed is kept; a day that the message does not tell is not made up.
    public func command(in search: JobSearch) -> Together {
        let known = search.applications[application]
        var commands: [any Command] = []
        if let details { commands.append(AddApplication(id: application, details: details)) }
        if let reached = stageToRecord, reached > (known?.stage ?? .saved) {
            commands.append(
                RecordStage(application: application, stage: reached, on: on, isDayKnown: isDayOfStageKnown))
        }
        if let known, reopens(known) { commands.append(ReopenApplication(application: application, on: on)) }
        if let interview, let interviewAt, kind == .interviewInvitation || kind == .assessment {
            if let command = meeting(interview, at: interviewAt, known: known) { commands.append(command) }
        }
        if let outcome, known?.outcome != outcome {
            commands.append(RecordOutcome(application: application, outcome: outcome, on: on))
        }
        commands.append(
            RecordNotice(
                NoticeReceived(
                    application: application, kind: kind, from: from, address: address, channel: channel,
                    title: title, words: words, on: on, at: time)))
        for reason in reasons where kind == .rejection && reason != .noneGiven {
            commands.append(
                RecordReason(ReasonRecorded(application: application, reason: reason, source: .stated, by: from)))
        }
        return Together(commands)
    }

    /// How it ended, if the message ends it.
    public var outcome: Outcome? {
        switch kind {
        case .rejection: isRoleCancelled ? .roleCancelled : .unsuccessful
        case .withdrawalConfirmation: .withdrawn
        default: nil
        }
    }

    /// A late invitation or offer opens again what had ended, also at a stage it had reached before (METHOD W1).
    private func reopens(_ known: JobApplication) -> Bool {
        guard let ending = known.ending, ending.on < on, interviewAt == nil || interview == nil else { return false }
        let isGoodNews = kind == .interviewInvitation || kind == .assessment || kind == .offer
        return isGoodNews && (stageToRecord ?? .saved) <= known.stage
    }

    private var stageToRecord: Stage? {
        switch kind {
        case .acknowledgement: .acknowledged
        case .offer: .offer
        case .interviewInvitation: interviewAt == nil || interview == nil ? stage ?? .interview : nil
        case .assessment: .assessment
        case .rejection, .withdrawalConfirmation, .informationRequest: stage ?? .applied
        case .recruiterOutreach, .other: details == nil ? nil : .saved
        }
    }

    /// An invitation, an offer and an acknowledgement are themselves the stage; a no only tells how far it had got.
    private var isDayOfStageKnown: Bool {
        switch kind {
        case .acknowledgement, .offer, .interviewInvitation, .assessment: true
        default: false
        }
    }

    /// A fixed time: a new meeting, or the one that was arranged, moved; nil where it is known already.
    private func meeting(_ id: Interview.ID, at: Moment, known: JobApplication?) -> (any Command)? {
        let stage = kind == .assessment ? Stage.assessment : stage ?? .interview
        let meant = stage == .screen || stage == .final || stage == .assessment ? stage : .interview
        let arranged = known?.interviews.last { !$0.isCancelled && $0.stage == meant && $0.at.day >= on }
        if let arranged {
            guard arranged.at != at else { return nil }
            return MoveInterview(application: application, interview: arranged.id, at: at)
        }
        // Noted for that time already, perhaps by another name.
        let isNoted = known?.interviews.contains { !$0.isCancelled && $0.at.milliseconds == at.milliseconds } ?? false
        return isNoted
            ? nil : ArrangeInterview(id: id, application: application, stage: meant, at: at, invitedOn: on)
    }
}

extension Reading {
    /// True where the message says that the role itself was cancelled, put on hold or closed.
    public var isRoleCancelled: Bool {
        !Set(detail).isDisjoint(with: ["cancelled", "on_hold", "closed", "role_cancelled", "role_closed"])
    }
}
