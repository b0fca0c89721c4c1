public import Domain

/// A word with somebody that the seeker's own rhythm brings up (METHOD K1).
public struct WordDue: Sendable, Equatable {
    public var person: Person.ID
    public var name: String
    /// From this day on.
    public var due: Day
    /// The last day they had to do with each other; nil when none is noted.
    public var last: Day?
    /// Every so many weeks, as the seeker chose.
    public var weeks: Int
}

/// Why a word with somebody is not brought up now, though there is a rhythm.
public enum WordHold: String, Sendable, CaseIterable {
    /// At the present employer, and not marked as knowing of the search (METHOD C1).
    case presentEmployer = "present_employer"
    /// They have a part in a decision that is still open; asking for an answer is another thing (METHOD W1).
    case decidesNow = "decides_now"
}

/// Whom a word with is due, by the rhythm the seeker chose for each (METHOD K1).
///
/// A rhythm is opt-in, and any contact starts it again. Nothing is counted that was left out: a word that is due
/// stays due quietly, and somebody without a rhythm never comes up.
public enum KeepingInTouch {
    /// Those due, whose day came first first; equal ones by name.
    public static func due(in search: JobSearch, at now: Moment) -> [WordDue] {
        search.people.values.compactMap { person -> WordDue? in
            guard let word = word(with: person, in: search, at: now), word.due <= now.day,
                hold(person, in: search) == nil
            else { return nil }
            return word
        }.sorted { ($0.due, $0.name, $0.person) < ($1.due, $1.name, $1.person) }
    }

    /// The next word with somebody, due or to come; nil without a rhythm.
    public static func word(with person: Person, in search: JobSearch, at now: Moment) -> WordDue? {
        guard let weeks = person.rhythmWeeks, let due = search.wordDue(with: person, at: now) else { return nil }
        return WordDue(
            person: person.id, name: person.name, due: due, last: search.lastContact(with: person, at: now),
            weeks: weeks)
    }

    /// Why a word with them is not brought up; nil when nothing speaks against it.
    public static func hold(_ person: Person, in search: JobSearch) -> WordHold? {
        if person.details.isAtPresentEmployer, !person.details.knowsOfSearch { return .presentEmployer }
        let decides = person.applications.compactMap { search.applications[$0] }.contains { application in
            guard application.isOpen, application.kind != .informational, application.stage > .saved,
                let part = application.part(of: person.id)
            else { return false }
            return [.hiringManager, .interviewer, .hr].contains(part)
        }
        return decides ? .decidesNow : nil
    }

    /// The day a word comes back that is left alone today: two weeks on, never a weekend.
    public static func another(after today: Day) -> Day { today.adding(14).orNextWorkingDay }
}
