/// Moves an interview to another time or place.
///
/// One that was cancelled will take place after all.
public struct MoveInterview: Command {
    public var application: JobApplication.ID
    public var interview: Interview.ID
    /// On the seeker's clock.
    public var at: Moment
    /// Nil leaves the place as it is.
    public var place: String?
    /// The clock there, where it was told with the new time; nil where the new time is on the seeker's own.
    public var there: ClockThere?

    public init(
        application: JobApplication.ID, interview: Interview.ID, at: Moment, place: String? = nil,
        there: ClockThere? = nil
    ) {
        self.application = application
        self.interview = interview
        self.at = at
        self.place = place
        self.there = there
    }

    public var subject: Subject? { Subject(.application, application.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let application = try search.application(application)
        let known = try application.interview(interview)
        let place = try place.map { text throws(Refusal) in try shortLine(text, field: "place") }
        let isSame = known.at == at && (place == nil || place == known.place) && (there == nil || there == known.there)
        guard known.isCancelled || !isSame else { throw .alreadySo }
        if let other = application.interview(at: at, besides: interview) { throw .alreadyArranged(other.id) }
        return [
            InterviewMoved(
                application: application.id, interview: interview, at: at, place: place, zone: there?.zone,
                zoneOffset: there?.offset)
        ]
    }
}

extension JobApplication {
    /// The interview of that name.
    public func interview(_ id: Interview.ID) throws(Refusal) -> Interview {
        guard let known = interviews.first(where: { $0.id == id }) else { throw .notFound(.interview, id.text) }
        return known
    }
}

public struct InterviewMoved: Fact {
    public static let name = "interview_moved"
    public var application: JobApplication.ID
    public var interview: Interview.ID
    public var at: Moment
    public var place: String?
    /// The zone of the people there (IANA), where it was told.
    public var zone: String?
    /// Minutes that their clock is ahead of UTC at that time; nil where the time was told on the seeker's own clock.
    public var zoneOffset: Int?

    public var subjects: [Subject] {
        [Subject(.application, application.text), Subject(.interview, interview.text)]
    }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.update(interview, of: application, entry) { interview in
            interview.at = at
            interview.there = ClockThere(zone: zone, offset: zoneOffset)
            interview.isCancelled = false
            if let place { interview.place = place }
        }
        search.applications[application]?.interviews.sort { ($0.at, $0.entry.sequence) < ($1.at, $1.entry.sequence) }
    }
}
