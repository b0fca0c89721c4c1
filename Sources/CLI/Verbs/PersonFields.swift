import Domain
import Words

/// What `--set` says about a person: details, and commands of their own for what is no detail.
struct PersonFields {
    var details: PersonDetails
    /// What follows the details: an introduction, a rhythm.
    private(set) var further: [any Command] = []
    private let person: Person.ID

    init(_ details: PersonDetails, of person: Person.ID) {
        self.details = details
        self.person = person
    }

    mutating func set(_ pair: Pair, in search: JobSearch, at work: Workplace) throws {
        switch pair.field {
        case "introduced_by":
            let by = pair.value.isEmpty ? nil : try search.person(named: pair.value).id
            further.append(NoteIntroduction(person: person, by: by))
        case "rhythm":
            guard let weeks = Int(pair.value) else {
                guard pair.value.isEmpty else {
                    throw Refusal.unknownValue(field: pair.field, value: pair.value)
                }
                return further.append(ChooseRhythm(person: person, weeks: nil))
            }
            further.append(ChooseRhythm(person: person, weeks: weeks))
        case "not_until":
            let until = pair.value.isEmpty ? nil : try work.dayAhead(pair.value)
            further.append(PutOffWord(person: person, until: until))
        default: try details.set(pair)
        }
    }
}

extension PersonDetails {
    /// The fields of `--set`.
    private static let fields = [
        "name", "relation", "title", "employer", "agency", "address", "phone", "how_met", "notes", "introduced_by",
        "rhythm", "not_until", "worked_together", "senior", "knows_the_role", "at_present_employer",
        "knows_of_search",
    ]

    fileprivate mutating func set(_ pair: Pair) throws {
        let value = pair.value.isEmpty ? nil : pair.value
        switch pair.field {
        case "name": name = pair.value
        case "relation": relation = try code(pair.value, field: pair.field)
        case "title": title = value
        case "employer": employer = value
        case "agency": agency = value
        case "address": address = value
        case "phone": phone = value
        case "how_met": howMet = value
        case "notes": notes = value
        default: try setMark(pair)
        }
    }

    private mutating func setMark(_ pair: Pair) throws {
        switch pair.field {
        case "worked_together": workedTogether = try truth(pair.value, field: pair.field)
        case "senior": isSenior = try truth(pair.value, field: pair.field)
        case "knows_the_role": knowsTheRole = try truth(pair.value, field: pair.field)
        case "at_present_employer": isAtPresentEmployer = try truth(pair.value, field: pair.field)
        case "knows_of_search": knowsOfSearch = try truth(pair.value, field: pair.field)
        default: throw Trouble.unknownField(pair.field, known: PersonDetails.fields)
        }
    }
}
