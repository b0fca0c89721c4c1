public import Domain

/// Why somebody is, or is not, a good person to confide in (METHOD C1).
public enum ConfidantReason: String, Sendable, CaseIterable {
    case managedYou = "managed_you"
    case workedWithYou = "worked_with_you"
    case moreSenior = "more_senior"
    case knowsTheRole = "knows_the_role"
    case mentor
    case offered
    case knowsOfSearch = "knows_of_search"
    /// Close, and for comfort rather than career advice.
    case closeToYou = "close_to_you"
    /// A recruiter met once: ranks low for career advice.
    case metOnce = "met_once"
}

/// Why somebody is not suggested now.
public enum ConfidantHold: Sendable, Equatable {
    /// At the present employer, and not marked as knowing of the search.
    case presentEmployer
    /// Asked within six weeks, without having offered again.
    case askedRecently(until: Day)
    /// Had a part in this decision.
    case partOfDecision

    public var code: String {
        switch self {
        case .presentEmployer: "present_employer"
        case .askedRecently: "asked_recently"
        case .partOfDecision: "part_of_decision"
        }
    }
}

/// One person to confide in.
public struct Confidant: Sendable, Equatable {
    public var person: Person.ID
    public var name: String
    public var reasons: [ConfidantReason]
}

/// Whom to confide in: ranked by history with the seeker, not by who is nearest (METHOD C1).
public enum Confidants {
    /// Days before somebody is asked again.
    public static let rest = 42

    /// The people to suggest, the best first; equal ones by name.
    public static func ranked(
        for application: JobApplication?, in search: JobSearch, on today: Day
    ) -> [Confidant] {
        let open = search.people.values.filter { hold($0, for: application, in: search, on: today) == nil }
        return open.map { person in
            (score: score(person, in: search, on: today), person: person)
        }.sorted { ($1.score, $0.person.name, $0.person.id) < ($0.score, $1.person.name, $1.person.id) }
            .map { Confidant(person: $0.person.id, name: $0.person.name, reasons: reasons($0.person, search, today)) }
    }

    /// People who are not suggested now, with why; by name.
    public static func heldBack(
        for application: JobApplication?, in search: JobSearch, on today: Day
    ) -> [(person: Person.ID, why: ConfidantHold)] {
        search.people.values.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.compactMap { person in
            hold(person, for: application, in: search, on: today).map { (person.id, $0) }
        }
    }

    static func hold(
        _ person: Person, for application: JobApplication?, in search: JobSearch, on today: Day
    ) -> ConfidantHold? {
        if person.details.isAtPresentEmployer, !person.details.knowsOfSearch { return .presentEmployer }
        let part = application?.part(of: person.id)
        if part == .hiringManager || part == .interviewer || part == .hr { return .partOfDecision }
        guard let asked = lastAsked(person, in: search, upTo: today) else { return nil }
        let until = asked.adding(rest)
        return today < until && !hasOffered(person, since: asked, upTo: today) ? .askedRecently(until: until) : nil
    }

    /// The last day they gave advice, were written to for advice, or were contacted by the seeker.
    private static func lastAsked(_ person: Person, in search: JobSearch, upTo today: Day) -> Day? {
        var days = person.contacts.filter { !$0.value.fromThem }.map(\.on)
        for application in search.applications.values {
            days += application.advice.filter { $0.value.person == person.id }.map(\.on)
            days += application.letters.filter {
                $0.value.person == person.id
                    && [.mentorRequest, .feedbackRequest, .feedbackReminder].contains($0.value.kind)
            }.map(\.on)
        }
        return days.filter { $0 <= today }.max()
    }

    /// They wrote or rang on that day or since.
    private static func hasOffered(_ person: Person, since day: Day, upTo today: Day) -> Bool {
        person.contacts.contains { $0.value.fromThem && $0.on >= day && $0.on <= today }
    }

    private static func reasons(_ person: Person, _ search: JobSearch, _ today: Day) -> [ConfidantReason] {
        let details = person.details
        var reasons: [ConfidantReason] = []
        if person.relation == .formerManager { reasons.append(.managedYou) }
        if details.workedTogether, person.relation != .formerManager { reasons.append(.workedWithYou) }
        if details.isSenior { reasons.append(.moreSenior) }
        if details.knowsTheRole { reasons.append(.knowsTheRole) }
        if person.relation == .mentor { reasons.append(.mentor) }
        if let asked = lastAsked(person, in: search, upTo: today), hasOffered(person, since: asked, upTo: today) {
            reasons.append(.offered)
        }
        if details.knowsOfSearch { reasons.append(.knowsOfSearch) }
        if person.relation == .friend || person.relation == .family { reasons.append(.closeToYou) }
        if person.relation == .recruiter, !details.workedTogether, person.contacts.count <= 1 {
            reasons.append(.metOnce)
        }
        return reasons
    }

    private static func score(_ person: Person, in search: JobSearch, on today: Day) -> Int {
        reasons(person, search, today).reduce(0) { sum, reason in
            switch reason {
            case .managedYou: sum + 6
            case .workedWithYou: sum + 4
            case .moreSenior, .knowsTheRole: sum + 3
            case .mentor: sum + 5
            case .offered: sum + 2
            case .knowsOfSearch, .closeToYou: sum + 1
            case .metOnce: sum - 4
            }
        }
    }
}
