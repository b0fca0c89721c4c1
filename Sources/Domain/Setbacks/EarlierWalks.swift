/// A walk that came to its end because the application was opened again, or ended in another way.
///
/// What was done in it stays done; nothing of it is left to do.
public struct EarlierWalk: Sendable, Equatable {
    /// The setback that opened it.
    public let setback: Dated<Ending>
    /// The days on which steps were done.
    ///
    /// The others were left out.
    public let done: [WalkStep: Day]
    /// The day the application was opened again, or ended in another way.
    public let until: Day
}

extension JobApplication {
    /// The walks before the one that stands, the earliest first; setbacks after which nothing was done are left out.
    ///
    /// A move belongs to the setback that stood when it was recorded: after the setback's first telling, and before
    /// what followed it was written down.
    public var earlierWalks: [EarlierWalk] {
        let told = endings.reduce(into: [[Dated<Ending>]]()) { runs, ending in
            let isSame = runs.last?.last?.value.outcome == ending.value.outcome
            if isSame { runs[runs.count - 1].append(ending) } else { runs.append([ending]) }
        }
        return zip(told, told.dropFirst()).compactMap { run, next in
            guard let setback = run.last, setback.value.outcome?.isSetback == true, let after = next.first else {
                return nil
            }
            let opened = run.map(\.entry.sequence).min() ?? 0
            let closed = next.map(\.entry.sequence).min() ?? .max
            let moves = walkMoves.filter { ($0.entry.sequence > opened) && ($0.entry.sequence < closed) }
            guard !moves.isEmpty else { return nil }
            return earlier(after: setback, by: moves, until: after.on)
        }
    }

    private func earlier(after setback: Dated<Ending>, by moves: [Dated<WalkMove>], until: Day) -> EarlierWalk {
        var done: [WalkStep: Day] = [:]
        for move in moves {
            switch move.value {
            case .done(let step): done[step] = move.on
            case .reopened(let step): done[step] = nil
            case .size, .skipped, .later, .paused, .closed: break
            }
        }
        return EarlierWalk(setback: setback, done: done, until: until)
    }
}

extension JobApplication {
    /// When a step of the walk that stands was last marked as done; nil where it never was.
    public func lastCompletion(of step: WalkStep) -> Entry? {
        let opened = (firstTold ?? ending)?.entry.sequence ?? 0
        return walkMoves.last { $0.value == .done(step) && $0.entry.sequence > opened }?.entry
    }
}
