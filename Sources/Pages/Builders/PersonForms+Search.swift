import Domain
import Guidance
import Words

extension PersonForms {
    init(_ person: Person, in source: PageSource) {
        self.init()
        let today = DayWords.typed(source.today)
        contactFrom.options = [
            Choice("", PeopleFormWords.fromMe, isChosen: true), Choice("them", PeopleFormWords.fromThem),
        ]
        contactHow.options = ApplicationForms.channels(chosen: .phone)
        contactOn.value = today
        let parts = PartsOfPerson.of(person, in: source.search)
        contactAbout.options = parts.open.compactMap { source.search.applications[$0] }
            .map { Choice($0.id.text, $0.title, isChosen: parts.open.count == 1) }
        contactWith.options = Self.around(person, in: source).map { Choice($0.id.text, $0.name) }
        self.person = PersonForm(person.details)
        setIntroduction(person, source)
        setRhythm(person, source)
        setParts(person, source)
        talkEmployer.value = person.details.employer ?? ""
        setMerge(person, source)
    }

    /// Those who share an application or an introduction with somebody: who may have been on the same call.
    private static func around(_ person: Person, in source: PageSource) -> [Person] {
        var ids = person.applications.compactMap { source.search.applications[$0] }.filter(\.isOpen)
            .flatMap { $0.participants.map(\.person) }
        ids += source.search.introduced(by: person.id).map(\.id) + [person.introducedBy].compactMap(\.self)
        return Set(ids).subtracting([person.id]).compactMap { source.search.people[$0] }
            .sorted { ($0.name.lowercased(), $0.id) < ($1.name.lowercased(), $1.id) }
    }

    private mutating func setIntroduction(_ person: Person, _ source: PageSource) {
        let others = Self.others(than: person, in: source)
        guard !others.isEmpty else { return }
        introducedBy.options =
            [Choice("", PeopleFormWords.nobody)]
            + others.map { Choice($0.id.text, $0.name, isChosen: $0.id == person.introducedBy) }
    }

    private mutating func setRhythm(_ person: Person, _ source: PageSource) {
        let chosen = person.rhythmWeeks
        let weeks = Set(PeopleFormWords.rhythms + [chosen].compactMap(\.self)).sorted()
        rhythm.options =
            [Choice("", PeopleFormWords.noRhythm, isChosen: chosen == nil)]
            + weeks.map { Choice(String($0), PeopleFormWords.rhythm($0), isChosen: $0 == chosen) }
        if let until = person.putOff?.value.until, until > source.today { rhythmUntil.value = until.description }
    }

    private mutating func setParts(_ person: Person, _ source: PageSource) {
        let applications = source.search.applicationsInOrder.reversed()
        let open = applications.filter(\.isOpen) + applications.filter { !$0.isOpen }
        partApplication.options = open.map { Choice($0.id.text, $0.title) }
        partRelation.options = PersonForm.relations(chosen: person.relation)
        offersParts = !partApplication.options.isEmpty
    }

    private mutating func setMerge(_ person: Person, _ source: PageSource) {
        let others = Self.others(than: person, in: source)
        let same = others.filter { isSameName($0.name, person.name) }
        mergeOther.options =
            (same + others.filter { !isSameName($0.name, person.name) }).map { other in
                Choice(other.id.text, "\(other.name): \(PeopleWords.who(other))")
            }
        offersMerge = !mergeOther.options.isEmpty
    }

    private static func others(than person: Person, in source: PageSource) -> [Person] {
        source.search.people.values.filter { $0.id != person.id }
            .sorted { ($0.name.lowercased(), $0.id) < ($1.name.lowercased(), $1.id) }
    }
}

extension PersonForms {
    /// Opens a form again with what was typed in it and what to mend.
    public mutating func refill(_ form: String, from retyped: Retyped) {
        open = form
        switch form {
        case "contacts":
            retyped.fill(&contactFrom)
            retyped.fill(&contactHow)
            retyped.fill(&contactOn)
            retyped.fill(&contactText)
            retyped.fillTicks(&contactAbout)
            retyped.fillTicks(&contactWith)
        case "details":
            person.refill(retyped)
            retyped.fill(&introducedBy)
        case "rhythm":
            retyped.fill(&rhythm)
            retyped.fill(&rhythmUntil)
        case "parts":
            retyped.fill(&partApplication)
            retyped.fill(&partRelation)
        case "talks":
            retyped.fill(&talkEmployer)
            retyped.fill(&talkRole)
            retyped.fill(&talkOn)
        case "merge": retyped.fill(&mergeOther)
        default: break
        }
    }

    /// The ids of a form's fields by their names; those of the details are their names.
    public func ids(of form: String) -> [String: String] {
        let fields: [(String, String)] =
            switch form {
            case "contacts":
                [contactFrom, contactHow, contactAbout, contactWith].map { ($0.name, $0.id) }
                    + [contactOn, contactText].map { ($0.name, $0.id) }
            case "details":
                ["name", "job_title", "organisation", "agency", "mail", "phone", "how_met", "notes", "introduced_by"]
                    .map { ($0, $0) }
            case "rhythm": [(rhythm.name, rhythm.id), (rhythmUntil.name, rhythmUntil.id)]
            case "parts": [partApplication, partRelation].map { ($0.name, $0.id) }
            case "talks": [talkEmployer, talkRole, talkOn].map { ($0.name, $0.id) }
            case "merge": [(mergeOther.name, mergeOther.id)]
            default: []
            }
        return Dictionary(fields, uniquingKeysWith: { first, _ in first })
    }

    /// Where a problem leads that belongs to no field.
    public func firstField(of form: String) -> String {
        switch form {
        case "details": "name"
        case "rhythm": rhythm.id
        case "parts": partApplication.id
        case "talks": talkEmployer.id
        case "merge": mergeOther.id
        default: contactHow.id
        }
    }
}
