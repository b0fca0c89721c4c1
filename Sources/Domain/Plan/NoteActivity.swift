/// What somebody did for their search beside an application (METHOD P0, W5).
public enum ActivityKind: String, Codable, Sendable, CaseIterable {
    case fair, course, call, practice, other
    /// Writing applications, where the time it took is worth noting.
    case applying
    case agencyVisit = "agency_visit"
    case talk = "informational_talk"
    case networking = "networking_event"
}

/// One thing done, with the time it took where that is known.
public struct Activity: Sendable, Equatable, Identifiable {
    public typealias ID = Identifier<Activity>

    public let id: ID
    public internal(set) var noted: ActivityNoted
    public let entry: Entry

    public var on: Day { entry.on }
}

/// Notes an activity besides applications.
public struct NoteActivity: Command {
    public var activity: ActivityNoted

    public init(_ activity: ActivityNoted) {
        self.activity = activity
    }

    public var subject: Subject? { nil }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        guard search.planning.activities[activity.activity] == nil else { throw .alreadySo }
        if let application = activity.application { _ = try search.application(application) }
        if let person = activity.person { _ = try search.person(person) }
        try notLater(activity.on, than: now)
        if let minutes = activity.minutes, !(1...1440).contains(minutes) {
            throw .unknownValue(field: "minutes", value: String(minutes))
        }
        var noted = activity
        noted.what = try shortLine(activity.what, field: "what")
        if noted.kind == .other, noted.what.isEmpty { throw .empty(field: "what") }
        noted.note = try optionalLine(activity.note, field: "note")
        return [noted]
    }
}

public struct ActivityNoted: Fact {
    public static let name = "activity_noted"
    public var activity: Activity.ID
    public var kind: ActivityKind
    /// In a few words, such as the name of the fair; may be empty where the kind says it all.
    public var what: String
    /// How long it took; nil where the seeker did not say.
    public var minutes: Int?
    public var person: Person.ID?
    public var application: JobApplication.ID?
    /// Private; in no proof, brief or search result.
    public var note: String?
    public var on: Day

    public init(
        activity: Activity.ID, kind: ActivityKind, what: String = "", minutes: Int? = nil, person: Person.ID? = nil,
        application: JobApplication.ID? = nil, note: String? = nil, on: Day
    ) {
        self.activity = activity
        self.kind = kind
        self.what = what
        self.minutes = minutes
        self.person = person
        self.application = application
        self.note = note
        self.on = on
    }

    public var happened: Day? { on }
    public var subjects: [Subject] {
        [Subject(.activity, activity.text)] + (application.map { [Subject(.application, $0.text)] } ?? [])
            + (person.map { [Subject(.person, $0.text)] } ?? [])
    }
    public var makes: Subject? { Subject(.activity, activity.text) }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        let isKnown = application.map { search.applications[$0] != nil } ?? true
        guard search.planning.activities[activity] == nil, isKnown, person.map({ search.people[$0] != nil }) ?? true
        else { return search.setAside(entry) }
        search.planning.activities[activity] = Activity(id: activity, noted: self, entry: entry)
    }
}

extension JobSearch {
    public func activity(_ id: Activity.ID) throws(Refusal) -> Activity {
        guard let activity = planning.activities[id] else { throw .notFound(.activity, id.text) }
        return activity
    }
}
