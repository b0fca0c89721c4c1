import Domain
import Guidance

extension Json {
    /// A line of `person list --json`; private notes are in none.
    static func line(_ standing: PersonStanding) -> Json { .object(fields(standing)) }

    /// `person show --json`.
    static func whole(_ person: Person, in search: JobSearch, at now: Moment) -> Json {
        let standing = PersonStanding(person, in: search, at: now)
        let parts = PartsOfPerson.of(person, in: search)
        let introducer = person.introducedBy.flatMap { search.people[$0] }
        let more: [String: Json] = [
            "howMet": .maybe(person.details.howMet), "notes": .maybe(person.details.notes),
            "introducedBy": introducer.map(named) ?? .null,
            "introduced": .array(search.introduced(by: person.id).map(named)),
            "notUntil": .maybe(person.putOff?.value.until?.description),
            "held": .maybe(KeepingInTouch.hold(person, in: search)?.rawValue),
            "parts": .array((parts.open + parts.ended).compactMap { part($0, of: person, in: search) }),
            "timeline": .array(search.touches(with: person, at: now).map { touch($0, with: person, in: search) }),
            "workedTogether": .bool(person.details.workedTogether), "senior": .bool(person.details.isSenior),
            "knowsTheRole": .bool(person.details.knowsTheRole),
            "atPresentEmployer": .bool(person.details.isAtPresentEmployer),
            "knowsOfSearch": .bool(person.details.knowsOfSearch),
        ]
        return .object(fields(standing).merging(more) { mine, _ in mine })
    }

    private static func fields(_ standing: PersonStanding) -> [String: Json] {
        let person = standing.person
        return [
            "person": .string(person.id.text), "name": .string(person.name),
            "relation": .string(person.relation.rawValue), "title": .maybe(person.details.title),
            "employer": .maybe(person.details.employer), "agency": .maybe(person.details.agency),
            "address": .maybe(person.details.address), "phone": .maybe(person.details.phone),
            "applications": .strings(person.applications.map(\.text)),
            "lastContact": .maybe(standing.last?.description),
            "rhythmWeeks": .maybe(standing.word?.weeks), "wordFrom": .maybe(standing.word?.due.description),
            "wordDue": .bool(standing.isDue),
        ]
    }

    private static func named(_ person: Person) -> Json {
        .object(["person": .string(person.id.text), "name": .string(person.name)])
    }

    private static func part(_ id: JobApplication.ID, of person: Person, in search: JobSearch) -> Json? {
        search.applications[id].map { application in
            .object([
                "application": .string(id.text), "employer": .string(application.employer),
                "role": .string(application.role),
                "relation": .maybe(application.part(of: person.id)?.rawValue),
                "stage": .string(application.stage.rawValue), "outcome": .maybe(application.outcome?.rawValue),
            ])
        }
    }

    private static func touch(_ touch: Touch, with person: Person, in search: JobSearch) -> Json {
        var fields: [String: Json] = [
            "on": .string(touch.on.description), "applications": .strings(touch.applications.map(\.text)),
        ]
        switch touch {
        case .contact(let contact):
            fields["kind"] = .string("contact")
            fields["channel"] = .string(contact.value.channel.rawValue)
            fields["fromThem"] = .bool(contact.value.fromThem)
            fields["about"] = .string(contact.value.about)
            fields["people"] = .strings(contact.value.people.map(\.text))
        case .letter(let letter):
            fields["kind"] = .string("letter")
            fields["letter"] = .string(letter.value.kind.rawValue)
            fields["channel"] = .string(letter.value.channel.rawValue)
        case .advice(let advice):
            fields["kind"] = .string("advice")
            fields["words"] = .string(advice.value.words)
        case .feedback(let feedback):
            fields["kind"] = .string("feedback")
            fields["words"] = .string(feedback.value.words)
        case .notice(let notice):
            fields["kind"] = .string("notice")
            fields["channel"] = .string(notice.value.channel.rawValue)
        case .interview(_, let interview):
            fields["kind"] = .string("interview")
            fields["interview"] = .string(interview.id.text)
        case .activity(let activity):
            fields["kind"] = .string("activity")
            fields["activity"] = .string(activity.id.text)
        }
        return .object(fields)
    }
}
