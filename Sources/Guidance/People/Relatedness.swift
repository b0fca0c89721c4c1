public import Domain

/// The applications somebody has a part in, as their page tells them (METHOD A1, W2).
public struct PartsOfPerson: Sendable, Equatable {
    /// Still open, the newest first: for a recruiter, all that is open with them.
    public var open: [JobApplication.ID] = []
    /// Ended, the newest first.
    public var ended: [JobApplication.ID] = []

    /// Those they have a part in; for a recruiter also those their agency put forward, where nobody else there did.
    public static func of(_ person: Person, in search: JobSearch) -> PartsOfPerson {
        let own = search.applicationsInOrder.reversed().filter { application in
            person.applications.contains(application.id) || isTheirAgency(person, application)
        }
        return PartsOfPerson(
            open: own.filter(\.isOpen).map(\.id), ended: own.filter { !$0.isOpen }.map(\.id))
    }

    private static func isTheirAgency(_ person: Person, _ application: JobApplication) -> Bool {
        guard person.relation == .recruiter, let agency = person.details.agency,
            let other = application.details.agency, isSameName(agency, other)
        else { return false }
        return !application.participants.contains { $0.relation == .recruiter }
    }
}
