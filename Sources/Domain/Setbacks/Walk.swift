/// The eight steps after a setback, in their order.
public enum WalkStep: String, Codable, Sendable, CaseIterable, CodingKeyRepresentable {
    case land, reply, ask, debrief, decode, confide, reflect, act
}

/// How long a walk fits the no (METHOD L0).
public enum WalkSize: String, Codable, Sendable, CaseIterable {
    /// Ended before any conversation: recorded, one kind line, done.
    case note
    /// After a screen or an assessment: land, reply, one lesson, an optional ask.
    case short
    /// After an interview: all eight steps.
    case full

    public var steps: [WalkStep] {
        switch self {
        case .note: [.land]
        case .short: [.land, .reply, .ask, .reflect]
        case .full: WalkStep.allCases
        }
    }
}

/// Where a step of the walk stands.
///
/// Nothing is owed: every state but `open` is as good as done.
public enum StepState: Sendable, Equatable {
    case open
    case done(Day)
    case skipped(Day)
    /// Put off; comes back by itself on that day.
    case later(until: Day)
    case notOffered

    /// The code in `walk --json`.
    public var code: String {
        switch self {
        case .open: "open"
        case .done: "done"
        case .skipped: "skipped"
        case .later: "later"
        case .notOffered: "not_offered"
        }
    }
}

/// The walk that follows one setback, derived from what was done with it.
public struct Walk: Sendable, Equatable {
    /// The setback that opened it.
    public let setback: Dated<Ending>
    public let proposed: WalkSize
    /// As proposed, until the seeker chooses longer or shorter.
    public let size: WalkSize
    public let states: [WalkStep: StepState]
    public let pausedUntil: Day?
    /// The day the seeker closed it, or nil.
    public let closedOn: Day?

    public func state(of step: WalkStep) -> StepState { states[step] ?? .notOffered }

    /// The first open step, or nil when nothing is left that could be done today.
    public var current: WalkStep? {
        guard !isClosed else { return nil }
        return size.steps.first { state(of: $0) == .open }
    }

    /// Closed by the seeker, or with no step left open or put off.
    public var isClosed: Bool {
        if closedOn != nil { return true }
        return size.steps.allSatisfy { step in
            switch state(of: step) {
            case .done, .skipped, .notOffered: true
            case .open, .later: false
            }
        }
    }

    public func isPaused(on day: Day) -> Bool { pausedUntil.map { day < $0 } ?? false }
}

/// What can be done with a walk.
enum WalkMove: Sendable, Equatable {
    case size(WalkSize)
    case done(WalkStep)
    case skipped(WalkStep)
    case later(WalkStep, until: Day)
    case reopened(WalkStep)
    case paused(until: Day)
    case closed
}

extension JobApplication {
    /// The walk after the setback that stands, or nil.
    ///
    /// Earlier walks stay in the history.
    ///
    /// A silence opens no walk of its own (METHOD L0); its size is a note.
    public func walk(at now: Moment) -> Walk? {
        guard let ending, let outcome = ending.value.outcome, outcome.isSetback else { return nil }
        let opened = (firstTold ?? ending).entry.sequence
        let moves = walkMoves.filter { $0.entry.sequence > opened }
        let proposed = proposedSize(for: outcome, at: now)
        var size = proposed
        var states: [WalkStep: StepState] = [:]
        var pausedUntil: Day?
        var closedOn: Day?
        for move in moves {
            switch move.value {
            case .size(let chosen):
                size = chosen
                closedOn = nil
            case .done(let step): states[step] = .done(move.on)
            case .skipped(let step): states[step] = .skipped(move.on)
            case .later(let step, let until): states[step] = .later(until: until)
            case .reopened(let step):
                states[step] = .open
                closedOn = nil
            case .paused(let until): pausedUntil = until
            case .closed: closedOn = move.on
            }
        }
        for step in WalkStep.allCases { states[step] = settled(states[step], of: step, size: size, on: now.day) }
        return Walk(
            setback: ending, proposed: proposed, size: size, states: states, pausedUntil: pausedUntil,
            closedOn: closedOn)
    }

    /// What a step comes to today: put-off steps come back by themselves, and a note has nothing left to do.
    private func settled(_ state: StepState?, of step: WalkStep, size: WalkSize, on today: Day) -> StepState {
        guard size.steps.contains(step) else {
            if case .done = state { return state ?? .notOffered }
            return .notOffered
        }
        switch state {
        case .later(let until) where until <= today: return .open
        case .some(let state): return state
        case nil: return size == .note ? .done(ending?.on ?? today) : .open
        }
    }

    /// By how far it got (METHOD L0).
    ///
    /// Silence is a note, unless there had been an interview.
    private func proposedSize(for outcome: Outcome, at now: Moment) -> WalkSize {
        if stage >= .interview || interviewsHeld(at: now).contains(where: { $0.stage >= .interview }) { return .full }
        if outcome == .noResponse { return .note }
        return stage == .screen || stage == .assessment ? .short : .note
    }
}
