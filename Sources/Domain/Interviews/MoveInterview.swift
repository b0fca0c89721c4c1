/// Moves an interview to another time or place.
///
/// One that was cancelled will take place after all.
public struct MoveInterview: Command {
    public var application: JobApplication.ID
    public var interview: Interview.ID
    public var at: Moment
    /// Nil leaves the place as it is.
    public var place: String?

    public init(application: JobApplication.ID, interview: Interview.ID, at: Moment, place: String? = nil) {
        self.application = application
        self.interview = interview
        self.at = at
        self.place = place
    }

    public var subject: Subject? { Subject(.application, application.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let application = try search.application(application)
        guard let known = application.interviews.first(where: { $0.id == interview }) else {
            throw .notFound(.interview, interview.text)
        }
        let place = try place.map { text throws(Refusal) in try shortLine(text, field: "place") }
        guard known.isCancelled || known.at != at || (place != nil && place != known.place) else { throw .alreadySo }
        return [InterviewMoved(application: application.id, interview: interview, at: at, place: place)]
    }
}

public struct InterviewMoved: Fact {
    public static let name = "interview_moved"
    public var application: JobApplication.ID
    public var interview: Interview.ID
    public var at: Moment
    public var place: String?

    public var subjects: [Subject] {
        [Subject(.application, application.text), Subject(.interview, interview.text)]
    }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.update(interview, of: application, entry) { interview in
            interview.at = at
            interview.isCancelled = false
            if let place { interview.place = place }
        }
        search.applications[application]?.interviews.sort { ($0.at, $0.entry.sequence) < ($1.at, $1.entry.sequence) }
    }
}
