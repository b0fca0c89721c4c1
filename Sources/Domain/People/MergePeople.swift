/// Makes one record out of two of the same person, as one change (ADR 15).
///
/// Nothing is lost: the one kept takes over every contact, letter, advice and part of the other, fills its own gaps
/// with the other's details, and keeps in its notes what the two say differently.
public struct MergePeople: Command {
    /// The record that stays.
    public var kept: Person.ID
    /// The record that becomes part of it.
    public var gone: Person.ID

    public init(kept: Person.ID, gone: Person.ID) {
        self.kept = kept
        self.gone = gone
    }

    public var subject: Subject? { Subject(.person, kept.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        guard kept != gone else { throw .samePerson }
        let stays = try search.person(kept)
        let goes = try search.person(gone)
        let details = try stays.details.filled(from: goes.details).tidied()
        let edited = details == stays.details ? [] : [PersonEdited(person: kept, details: details)]
        return edited + [PeopleMerged(kept: kept, gone: gone)]
    }
}

public struct PeopleMerged: Fact {
    public static let name = "people_merged"
    public var kept: Person.ID
    public var gone: Person.ID

    public init(kept: Person.ID, gone: Person.ID) {
        self.kept = kept
        self.gone = gone
    }

    public var subjects: [Subject] { [Subject(.person, kept.text), Subject(.person, gone.text)] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        let stays = search.standing(kept)
        let goes = search.standing(gone)
        guard stays != goes, var person = search.people[stays], let other = search.people[goes] else {
            return search.setAside(entry)
        }
        person.take(over: other)
        search.people[goes] = nil
        search.people[stays] = person
        search.sameAs[goes] = stays
        let name = { (id: Person.ID) in id == goes ? stays : id }
        for (id, one) in search.people { search.people[id] = one.naming(name) }
        for (id, application) in search.applications { search.applications[id] = application.naming(name) }
    }
}

extension JobSearch {
    /// The record that stands for a person: the one another was merged into, else the same.
    public func standing(_ person: Person.ID) -> Person.ID {
        var person = person
        while let other = sameAs[person] { person = other }
        return person
    }
}

extension PersonDetails {
    /// The details with gaps filled from the other's; values that differ go below the notes, a line each.
    func filled(from other: PersonDetails) -> PersonDetails {
        var details = self
        var differing: [String] = isSameName(name, other.name) ? [] : [other.name]
        for field in [\PersonDetails.title, \.employer, \.agency, \.address, \.phone, \.howMet] {
            guard let value = other[keyPath: field] else { continue }
            if details[keyPath: field] == nil { details[keyPath: field] = value }
            if details[keyPath: field] != value { differing.append(value) }
        }
        if relation == .other { details.relation = other.relation }
        details.workedTogether = workedTogether || other.workedTogether
        details.isSenior = isSenior || other.isSenior
        details.knowsTheRole = knowsTheRole || other.knowsTheRole
        details.isAtPresentEmployer = isAtPresentEmployer || other.isAtPresentEmployer
        details.knowsOfSearch = knowsOfSearch || other.knowsOfSearch
        let notes =
            unique([notes, other.notes].compactMap(\.self))
            + (differing.isEmpty ? [] : [differing.joined(separator: "\n")])
        details.notes = notes.isEmpty ? nil : notes.joined(separator: "\n\n")
        return details
    }
}

extension Person {
    /// Takes over what belongs to another record of the same person.
    mutating func take(over other: Person) {
        applications += other.applications.filter { !applications.contains($0) }
        contacts.join(other.contacts)
        letters.join(other.letters)
        advice.join(other.advice)
        feedback.join(other.feedback)
        introducedBy = introducedBy ?? other.introducedBy
        rhythm = rhythm ?? other.rhythm
        putOff = putOff ?? other.putOff
    }

    /// The person with everybody under the name they go by now.
    func naming(_ name: (Person.ID) -> Person.ID) -> Person {
        var person = self
        person.contacts = contacts.map { Dated($0.value.naming(name), $0.entry) }
        person.letters.change { $0.person = $0.person.map(name) }
        person.advice.change { $0.person = name($0.person) }
        person.feedback.change { $0.person = $0.person.map(name) }
        person.introducedBy = introducedBy.map(name).flatMap { $0 == id ? nil : $0 }
        return person
    }
}

extension JobApplication {
    /// The application with everybody under the name they go by now.
    func naming(_ name: (Person.ID) -> Person.ID) -> JobApplication {
        var application = self
        application.people.change { $0.person = name($0.person) }
        application.contacts = contacts.map { Dated($0.value.naming(name), $0.entry) }
        application.letters.change { $0.person = $0.person.map(name) }
        application.advice.change { $0.person = name($0.person) }
        application.feedback.change { $0.person = $0.person.map(name) }
        for (id, draft) in drafts { application.drafts[id]?.value.person = draft.value.person.map(name) }
        return application
    }
}

extension Array {
    /// Files what another has and this one lacks: one contact may have been with both.
    fileprivate mutating func join<Value>(_ others: [Dated<Value>]) where Element == Dated<Value> {
        for other in others where !contains(where: { $0.entry.event == other.entry.event }) {
            file(other.value, other.entry)
        }
    }

    fileprivate mutating func change<Value>(_ body: (inout Value) -> Void) where Element == Dated<Value> {
        for index in indices { body(&self[index].value) }
    }
}
