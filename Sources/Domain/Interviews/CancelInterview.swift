/// Notes that an interview will not take place.
///
/// That the seeker was invited stays true.
public struct CancelInterview: Command {
    public var application: JobApplication.ID
    public var interview: Interview.ID

    public init(application: JobApplication.ID, interview: Interview.ID) {
        self.application = application
        self.interview = interview
    }

    public var subject: Subject? { Subject(.application, application.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let application = try search.application(application)
        guard try !application.interview(interview).isCancelled else { throw .alreadySo }
        return [InterviewCancelled(application: application.id, interview: interview)]
    }
}

public struct InterviewCancelled: Fact {
    public static let name = "interview_cancelled"
    public var application: JobApplication.ID
    public var interview: Interview.ID

    public var subjects: [Subject] {
        [Subject(.application, application.text), Subject(.interview, interview.text)]
    }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.update(interview, of: application, entry) { $0.isCancelled = true }
    }
}
