public import Domain

/// People worth keeping after a setback (METHOD K1).
public struct OpenDoor: Sendable, Equatable {
    public var person: Person.ID
    public var name: String
    public var relation: Relation
    /// Through the recruiter where one introduced the seeker.
    public var isThroughRecruiter: Bool
    /// True where an invitation to connect fits: they met, or were in touch.
    public var mayConnect: Bool

    /// The people met on the way; none after a note.
    public static func people(
        for application: JobApplication, in search: JobSearch, at now: Moment
    ) -> [OpenDoor] {
        guard application.hadConversation(at: now) else { return [] }
        let worthKeeping: [Relation] = [.hiringManager, .interviewer, .recruiter, .insider, .introducer, .hr]
        return application.participants.compactMap { part in
            guard worthKeeping.contains(part.relation), let person = search.people[part.person] else { return nil }
            let isOnTheirSide = [.hiringManager, .interviewer, .hr].contains(part.relation)
            let wasMet = application.wasInTheRoom(person.name) || part.relation == .interviewer
            return OpenDoor(
                person: person.id, name: person.name, relation: part.relation,
                isThroughRecruiter: isOnTheirSide && application.isThroughRecruiter,
                mayConnect: wasMet || !person.contacts.isEmpty)
        }
    }
}
