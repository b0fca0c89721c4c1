public import Domain

/// Somebody to thank after a landing, and what for.
public struct PersonToThank: Sendable, Equatable {
    /// Why they are thought of.
    public enum Why: String, Sendable {
        case introduced, advised, workedThere = "worked_there", broughtForward = "brought_forward", decided
    }

    public var person: Person.ID
    public var why: Why
    /// The application the letter is kept with.
    public var application: JobApplication.ID
}

/// Closing a search well: what is still open, and whom to thank.
public enum Landing {
    /// Applications that still wait, without the one that was accepted, in the order they were added; what was only
    /// saved waits for nobody.
    public static func stillOpen(in search: JobSearch) -> [JobApplication] {
        search.applicationsInOrder.filter { $0.isOpen && $0.stage != .saved }
    }

    /// The application accepted last; the one named by the landing where it names one.
    public static func accepted(in search: JobSearch) -> JobApplication? {
        if let id = search.landing?.value.application { return search.applications[id] }
        return search.applicationsInOrder.filter { $0.outcome == .accepted }
            .max { ($0.ending?.entry.sequence ?? 0) < ($1.ending?.entry.sequence ?? 0) }
    }

    /// Each person once, those of the accepted application first; nobody at the present employer who does not know.
    public static func toThank(in search: JobSearch) -> [PersonToThank] {
        let accepted = accepted(in: search)
        let order = search.applicationsInOrder.reversed().sorted { a, _ in a.id == accepted?.id }
        var found: [PersonToThank] = []
        func add(_ person: Person.ID, _ why: PersonToThank.Why, _ application: JobApplication.ID) {
            guard let known = search.people[person]?.details, !found.contains(where: { $0.person == person }),
                !known.isAtPresentEmployer || known.knowsOfSearch
            else { return }
            found.append(PersonToThank(person: person, why: why, application: application))
        }
        for application in order {
            for (person, relation) in application.participants {
                guard let why = why(relation, isAccepted: application.id == accepted?.id) else { continue }
                add(person, why, application.id)
            }
            for advice in application.advice { add(advice.value.person, .advised, application.id) }
        }
        return found
    }

    private static func why(_ relation: Relation, isAccepted: Bool) -> PersonToThank.Why? {
        switch relation {
        case .introducer: .introduced
        case .insider: .workedThere
        case .mentor: .advised
        case .recruiter: isAccepted ? .broughtForward : nil
        case .hiringManager: isAccepted ? .decided : nil
        default: nil
        }
    }
}

extension Recipient {
    /// To whom a letter goes, by the person's part in the application, else by who they are to the seeker.
    public static func of(_ person: Person.ID?, in application: JobApplication, of search: JobSearch) -> Recipient? {
        guard let person else { return nil }
        switch application.part(of: person) ?? search.people[person]?.relation {
        case .recruiter: return .recruiter
        case .insider, .colleague, .friend, .family: return .insider
        case .introducer: return .introducer
        case .mentor, .formerManager: return .mentor
        default: return nil
        }
    }
}
