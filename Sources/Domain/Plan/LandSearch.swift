/// A landing, or the new start that ended it.
public struct LandingMove: Sendable, Equatable {
    /// True for a landing.
    public let isLanding: Bool
    /// The application that led there; nil for work found elsewhere, and for a new start.
    public let application: JobApplication.ID?
}

/// Marks the search as landed: there is work, and the search rests.
///
/// Everything is kept, and it can start again.
public struct LandSearch: Command {
    /// The application whose offer was accepted; nil for work found elsewhere.
    public var application: JobApplication.ID?
    public var on: Day

    public init(application: JobApplication.ID? = nil, on: Day) {
        self.application = application
        self.on = on
    }

    public var subject: Subject? { Subject(.search, "") }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        guard !search.isLanded else { throw .alreadySo }
        try notLater(on, than: now)
        if let last = search.planning.moves.last?.on, on < last { throw .outOfOrder(last, on) }
        if let application {
            let application = try search.application(application)
            guard let ending = application.ending, ending.value.outcome == .accepted else { throw .notAccepted }
            if on < ending.on { throw .outOfOrder(ending.on, on) }
        }
        return [SearchLanded(application: application, on: on)]
    }
}

public struct SearchLanded: Fact {
    public static let name = "search_landed"
    public var application: JobApplication.ID?
    public var on: Day

    public var happened: Day? { on }
    public var subjects: [Subject] {
        [Subject(.search, "")] + (application.map { [Subject(.application, $0.text)] } ?? [])
    }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        guard application.map({ search.applications[$0] != nil }) ?? true else { return search.setAside(entry) }
        search.planning.moves.file(LandingMove(isLanding: true, application: application), entry)
    }
}

/// Starts the search again after a landing.
public struct ResumeSearch: Command {
    public var on: Day

    public init(on: Day) {
        self.on = on
    }

    public var subject: Subject? { Subject(.search, "") }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        guard let landing = search.landing else { throw .notLanded }
        try notLater(on, than: now)
        if on < landing.on { throw .outOfOrder(landing.on, on) }
        return [SearchResumed(on: on)]
    }
}

public struct SearchResumed: Fact {
    public static let name = "search_resumed"
    public var on: Day

    public var happened: Day? { on }
    public var subjects: [Subject] { [Subject(.search, "")] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.planning.moves.file(LandingMove(isLanding: false, application: nil), entry)
    }
}

/// A length of time in which the search rested after a landing.
public struct Rest: Sendable, Equatable {
    /// The day of the landing.
    public var from: Day
    /// The day it started again; nil while it rests.
    public var until: Day?

    public init(from: Day, until: Day?) {
        self.from = from
        self.until = until
    }
}

extension JobSearch {
    /// The landing that stands; nil while the search goes on.
    public var landing: Dated<LandingMove>? {
        guard let last = planning.moves.last, last.value.isLanding else { return nil }
        return last
    }

    public var isLanded: Bool { landing != nil }

    /// The times the search rested, the first one first.
    public var rests: [Rest] {
        var found: [Rest] = []
        for move in planning.moves {
            if move.value.isLanding, found.last.map({ $0.until != nil }) ?? true {
                found.append(Rest(from: move.on, until: nil))
            } else if !move.value.isLanding, !found.isEmpty, found[found.count - 1].until == nil {
                found[found.count - 1].until = move.on
            }
        }
        return found
    }

    /// The day up to which a wait that began on `start` was watched: the landing after it, else `today`.
    ///
    /// Nobody waits for an answer while a search rests, so silence after that day says nothing about an employer.
    public func censoringDay(from start: Day, today: Day) -> Day {
        rests.map(\.from).filter { $0 >= start && $0 <= today }.min() ?? today
    }

    /// True where the search rested on that day.
    public func isResting(on day: Day) -> Bool {
        rests.contains { $0.from <= day && ($0.until.map { day < $0 } ?? true) }
    }
}
