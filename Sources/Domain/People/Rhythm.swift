/// Chooses how often the seeker would like to be in touch with somebody (METHOD K1).
///
/// Nobody has a rhythm until the seeker chooses one.
public struct ChooseRhythm: Command {
    public static let possible = 1...104

    public var person: Person.ID
    /// Every so many weeks, 1 to 104; nil for no rhythm.
    public var weeks: Int?

    public init(person: Person.ID, weeks: Int?) {
        self.person = person
        self.weeks = weeks
    }

    public var subject: Subject? { Subject(.person, person.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let known = try search.person(person)
        if let weeks, !Self.possible.contains(weeks) { throw .unknownValue(field: "rhythm", value: String(weeks)) }
        guard known.rhythm?.value.weeks != weeks else { return [] }
        return [RhythmChosen(person: person, weeks: weeks)]
    }
}

public struct RhythmChosen: Fact {
    public static let name = "rhythm_chosen"
    public var person: Person.ID
    /// Nil for no rhythm.
    public var weeks: Int?

    public init(person: Person.ID, weeks: Int?) {
        self.person = person
        self.weeks = weeks
    }

    public var subjects: [Subject] { [Subject(.person, person.text)] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        let person = search.standing(person)
        guard search.people[person] != nil else { return search.setAside(entry) }
        search.people[person]?.rhythm = Dated(RhythmChosen(person: person, weeks: weeks), entry)
    }
}

/// Puts the next word with somebody off: not until that day.
public struct PutOffWord: Command {
    public var person: Person.ID
    /// Nil lets the rhythm alone count again.
    public var until: Day?

    public init(person: Person.ID, until: Day?) {
        self.person = person
        self.until = until
    }

    public var subject: Subject? { Subject(.person, person.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let known = try search.person(person)
        guard known.putOff?.value.until != until else { return [] }
        if let until, until <= now.day { throw .inThePast(until) }
        return [RhythmPutOff(person: person, until: until)]
    }
}

public struct RhythmPutOff: Fact {
    public static let name = "rhythm_put_off"
    public var person: Person.ID
    /// Nil when it is no longer put off.
    public var until: Day?

    public init(person: Person.ID, until: Day?) {
        self.person = person
        self.until = until
    }

    public var subjects: [Subject] { [Subject(.person, person.text)] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        let person = search.standing(person)
        guard search.people[person] != nil else { return search.setAside(entry) }
        search.people[person]?.putOff = Dated(RhythmPutOff(person: person, until: until), entry)
    }
}

extension Person {
    /// Every so many weeks; nil without a rhythm.
    public var rhythmWeeks: Int? { rhythm?.value.weeks }
}

extension JobSearch {
    /// The day from which a word with somebody is due; nil without a rhythm.
    ///
    /// Counted from the last contact, or from the day the rhythm was chosen where that came later, so that choosing
    /// one never makes anybody late; and not before the day it was put off to.
    public func wordDue(with person: Person, at now: Moment) -> Day? {
        guard let rhythm = person.rhythm, let weeks = rhythm.value.weeks else { return nil }
        let since = max(lastContact(with: person, at: now) ?? rhythm.on, rhythm.on)
        let due = since.adding(weeks * 7)
        return max(due, person.putOff?.value.until ?? due)
    }
}
