/// One meeting arranged with an employer or an agency.
public struct Interview: Sendable, Equatable, Identifiable {
    public typealias ID = Identifier<Interview>

    public let id: ID
    public internal(set) var stage: Stage
    public internal(set) var round: Int?
    /// On the seeker's clock.
    public internal(set) var at: Moment
    /// The clock of the people there, where it was told.
    public internal(set) var there: ClockThere?
    /// An address; in older entries also a link.
    public internal(set) var place: String?
    /// Where to go on the web.
    public internal(set) var link: String?
    public internal(set) var format: InterviewFormat?
    /// Names of the people to meet.
    public internal(set) var with: [String]
    /// Those of them who are noted as people, by the name they have in `with`.
    public internal(set) var people: [String: Person.ID]
    /// What the seeker wants to have at hand; empty when nothing is noted.
    ///
    /// Goes where the interview goes.
    public internal(set) var prepare: String
    /// The day the invitation came.
    public let invitedOn: Day
    public internal(set) var isCancelled = false
    public let entry: Entry

    /// The time on the clock there, where that differs from the seeker's.
    public var atThere: Moment? {
        guard let there, there.offset != at.offset else { return nil }
        return Moment(milliseconds: at.milliseconds, offset: there.offset)
    }
}

/// The clock of another place at the time of an interview, worked out by the shell.
public struct ClockThere: Sendable, Equatable {
    /// The name of the zone (IANA); nil where only the offset was told.
    public var zone: String?
    /// Minutes ahead of UTC, –1080 to 1080.
    public var offset: Int

    public init(zone: String? = nil, offset: Int) {
        self.zone = zone
        self.offset = offset
    }

    /// The clock as facts keep it, in two fields.
    init?(zone: String?, offset: Int?) {
        guard let offset else { return nil }
        self.init(zone: zone, offset: offset)
    }
}

/// How the seeker and the others meet.
public enum InterviewFormat: String, Codable, Sendable, CaseIterable {
    case inPerson = "in_person"
    case phone, video
    /// Answers recorded alone, for others to watch later.
    case recorded
    /// A piece of work to hand in.
    case task
}

extension JobApplication {
    /// The debriefs of one interview, in the order of the timeline.
    public func debriefs(of interview: Interview.ID) -> [Dated<DebriefRecorded>] {
        debriefs.filter { $0.value.interview == interview }
    }

    /// Another interview noted for the same time: nobody sits in two at once.
    func interview(at moment: Moment, besides id: Interview.ID? = nil) -> Interview? {
        interviews.first { $0.id != id && !$0.isCancelled && $0.at.milliseconds == moment.milliseconds }
    }
}

extension JobSearch {
    /// Changes an interview, or keeps the fact aside where there is none.
    mutating func update(
        _ id: Interview.ID, of application: JobApplication.ID, _ entry: Entry, _ body: (inout Interview) -> Void
    ) {
        let place = applications[application]?.interviews.firstIndex { $0.id == id }
        guard let place else { return setAside(entry) }
        update(application, entry) { body(&$0.interviews[place]) }
    }

    /// Those of the names that belong to exactly one person; where several have it, the one with a part in the
    /// application.
    func people(named names: [String], for application: JobApplication) -> [String: Person.ID] {
        guard !names.isEmpty, !people.isEmpty else { return [:] }
        let byName = Dictionary(grouping: people.values) { $0.name.lowercased() }
        var found: [String: Person.ID] = [:]
        for name in names {
            guard let those = byName[name.lowercased()] else { continue }
            let taking = those.filter { application.part(of: $0.id) != nil }
            if let one = taking.count == 1 ? taking.first : those.count == 1 ? those.first : nil {
                found[name] = one.id
            }
        }
        return found
    }

    /// The part in the application that meeting them gives to people who had none, in the order of their names.
    func partsOfMet(_ met: [String: Person.ID], _ application: JobApplication) -> [any Fact] {
        let atEmployer: [Relation] = [.hiringManager, .recruiter, .hr, .insider]
        return met.sorted { $0.key < $1.key }.filter { application.part(of: $0.value) == nil }.map { _, id in
            let known = people[id]?.relation ?? .interviewer
            return PersonLinked(
                person: id, application: application.id, relation: atEmployer.contains(known) ? known : .interviewer)
        }
    }
}

/// Names tidied, empty ones and those that stand twice left out.
func tidied(names: [String]) throws(Refusal) -> [String] {
    var tidy: [String] = []
    for name in names {
        let name = try shortLine(name, field: "with")
        if !name.isEmpty, !tidy.contains(name) { tidy.append(name) }
    }
    return tidy
}
