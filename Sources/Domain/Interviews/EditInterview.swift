/// Changes what is noted about an interview: where, how, with whom, and what to have at hand.
///
/// Its time is changed by moving it.
public struct EditInterview: Command {
    public var edited: InterviewEdited

    /// Nil leaves a field as it is, empty clears it.
    public init(_ edited: InterviewEdited) {
        self.edited = edited
    }

    public var subject: Subject? { Subject(.application, edited.application.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let application = try search.application(edited.application)
        let known = try application.interview(edited.interview)
        var changed = InterviewEdited(application: application.id, interview: known.id)
        if let place = edited.place {
            let line = try shortLine(place, field: "place")
            changed.place = line == known.place ?? "" ? nil : line
        }
        if let link = edited.link {
            let line = try shortLine(link, field: "link")
            changed.link = line == known.link ?? "" ? nil : line
        }
        if let format = edited.format { changed.format = format == known.format ? nil : format }
        if let prepare = edited.prepare {
            try atMost(prepare, field: "prepare")
            changed.prepare = trimmed(prepare) == trimmed(known.prepare) ? nil : prepare
        }
        if let with = edited.with {
            let names = try tidied(names: with)
            let people = search.people(named: names, for: application)
            if names != known.with || people != known.people { (changed.with, changed.people) = (names, people) }
        }
        guard !changed.isEmpty else { return [] }
        return [changed] + search.partsOfMet(changed.people ?? [:], application)
    }
}

public struct InterviewEdited: Fact {
    public static let name = "interview_edited"
    public var application: JobApplication.ID
    public var interview: Interview.ID
    public var place: String?
    public var link: String?
    public var format: InterviewFormat?
    public var with: [String]?
    /// Those of `with` who are noted as people; there whenever `with` is.
    public var people: [String: Person.ID]?
    public var prepare: String?

    public init(
        application: JobApplication.ID, interview: Interview.ID, place: String? = nil, link: String? = nil,
        format: InterviewFormat? = nil, with: [String]? = nil, prepare: String? = nil
    ) {
        self.application = application
        self.interview = interview
        self.place = place
        self.link = link
        self.format = format
        self.with = with
        self.prepare = prepare
    }

    public var subjects: [Subject] {
        [Subject(.application, application.text), Subject(.interview, interview.text)] + met(people)
    }

    /// True where nothing is changed.
    var isEmpty: Bool { place == nil && link == nil && format == nil && with == nil && prepare == nil }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.update(interview, of: application, entry) { interview in
            if let place { interview.place = place.isEmpty ? nil : place }
            if let link { interview.link = link.isEmpty ? nil : link }
            if let format { interview.format = format }
            if let with { (interview.with, interview.people) = (with, people ?? [:]) }
            if let prepare { interview.prepare = trimmed(prepare).isEmpty ? "" : prepare }
        }
    }
}
