import Domain

/// The one walk that Today may show (METHOD L0).
///
/// A step that was put off and came back is asked for, so it goes first; then
/// the most recent setback. A walk nobody touched for four weeks is left alone.
enum OpenWalk {
    static let untouched = 28
    static let afterComingBack = 14

    static func shown(in search: JobSearch, at now: Moment) -> TodayItem? {
        let walks = search.applicationsInOrder.compactMap { application in
            application.walk(at: now).map { (application: application, walk: $0) }
        }.filter { !$0.walk.isClosed && !$0.walk.isPaused(on: now.day) }
            .sorted { $1.walk.setback.entry < $0.walk.setback.entry }
        let moves = moves(in: search)
        for (application, walk) in walks {
            for step in walk.size.steps where walk.state(of: step) == .open {
                guard let put = moves.putOff[application.id]?[step], put <= now.day else { continue }
                if now.day.days(since: put) <= afterComingBack { return .cameBack(application.id, step) }
            }
        }
        for (application, walk) in walks {
            guard let step = walk.current, !hasPutOffSteps(walk, before: step) else { continue }
            // What came in with an old table is no news; its walk waits on the page of the application.
            guard walk.setback.value.isDayKnown || moves.last[application.id] != nil else { continue }
            let touched = max(walk.setback.on, moves.last[application.id] ?? walk.setback.on)
            let fresh = max(touched, walk.pausedUntil ?? touched)
            if now.day.days(since: fresh) <= untouched { return .walk(application.id, step) }
        }
        return nil
    }

    /// A step put off to another day holds the ones after it back as well.
    private static func hasPutOffSteps(_ walk: Walk, before step: WalkStep) -> Bool {
        walk.size.steps.prefix { $0 != step }.contains { earlier in
            if case .later = walk.state(of: earlier) { true } else { false }
        }
    }

    /// The last day each walk was moved, and the day to which each step was put off last.
    private static func moves(
        in search: JobSearch
    ) -> (last: [JobApplication.ID: Day], putOff: [JobApplication.ID: [WalkStep: Day]]) {
        var last: [JobApplication.ID: Day] = [:]
        var putOff: [JobApplication.ID: [WalkStep: Day]] = [:]
        for event in search.liveEvents {
            switch event.fact {
            case let fact as StepPutOff:
                putOff[fact.application, default: [:]][fact.step] = fact.until
                last[fact.application] = event.entry.on
            case let fact as StepCompleted:
                putOff[fact.application]?[fact.step] = nil
                last[fact.application] = event.entry.on
            case let fact as StepReopened:
                putOff[fact.application]?[fact.step] = nil
                last[fact.application] = event.entry.on
            case let fact as StepSkipped:
                putOff[fact.application]?[fact.step] = nil
                last[fact.application] = event.entry.on
            case let fact as WalkSizeChosen: last[fact.application] = event.entry.on
            default: break
            }
        }
        return (last, putOff)
    }
}
