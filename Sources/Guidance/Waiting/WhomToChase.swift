import Domain

/// Whom to ask about a decision (METHOD W1).
///
/// The recruiter where one introduced the seeker, else the hiring manager, else whoever is known there. Nobody at the
/// present employer who does not know of the search.
enum WhomToChase {
    static func of(_ application: JobApplication, in search: JobSearch) -> (recipient: Recipient, person: Person.ID?) {
        let people = application.participants.filter { part in
            guard let details = search.people[part.person]?.details else { return false }
            return !details.isAtPresentEmployer || details.knowsOfSearch
        }
        func first(_ relation: Relation) -> Person.ID? { people.first { $0.relation == relation }?.person }
        if application.isThroughRecruiter { return (.recruiter, first(.recruiter)) }
        for relation in [Relation.hiringManager, .hr, .interviewer] {
            if let person = first(relation) { return (.hiringManager, person) }
        }
        if let insider = first(.insider) { return (.insider, insider) }
        if let introducer = first(.introducer) { return (.introducer, introducer) }
        return (.hiringManager, nil)
    }
}
