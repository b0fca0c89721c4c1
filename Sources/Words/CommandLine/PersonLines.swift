public import Domain
public import Guidance

/// People as lines of text.
public enum PersonLines {
    /// One line a person, in columns: a word that fits now first.
    public static func table(_ people: [PersonStanding], today: Day) -> Table {
        Table(
            people.map { one in
                let details = one.person.details
                return [
                    .init(one.person.id.text, .soft), .init(one.person.name.onOneLine, .strong),
                    .init(LabelWords.of(one.person.relation)),
                    .init((details.employer ?? details.agency ?? "").onOneLine),
                    .init(one.last.map { "in touch \(DayWords.relative($0, today: today))" } ?? "", .soft),
                    .init(PeopleWords.shortRhythm(one, today: today).lowercasedFirst),
                ]
            })
    }

    /// All that is known of one.
    public static func whole(_ person: Person, in search: JobSearch, at now: Moment) -> [String] {
        var lines = [person.name, "  \(PeopleWords.who(person)) Id \(person.id)"]
        lines += details(person, search).map { "  \($0)" }
        lines.append("  \(PeopleWords.last(search.lastContact(with: person, at: now), today: now.day))")
        if let word = KeepingInTouch.word(with: person, in: search, at: now) {
            let hold = KeepingInTouch.hold(person, in: search)
            lines.append("  \(PeopleWords.rhythm(word, hold: hold, today: now.day))")
        }
        let parts = PartsOfPerson.of(person, in: search)
        lines += section("Open with them", parts.open.compactMap { part($0, person, search) })
        lines += section("Ended", parts.ended.compactMap { part($0, person, search) })
        lines += section("Introduced you to", search.introduced(by: person.id).map(\.name))
        lines += section("In touch", search.touches(with: person, at: now).map { touch($0, person, search) })
        let notes = person.details.notes?.split(whereSeparator: \.isNewline).map(String.init) ?? []
        return lines + section("Private notes", notes)
    }

    private static func details(_ person: Person, _ search: JobSearch) -> [String] {
        let details = person.details
        let known: [(String, String?)] = [
            ("how you know each other", details.howMet), (Terms.mail, details.address), ("phone", details.phone),
            ("introduced by", person.introducedBy.flatMap { search.people[$0]?.name }),
        ]
        let marks = PeopleWords.marks(details)
        return known.compactMap { name, value in value.map { "\(name): \($0)" } }
            + (marks.isEmpty ? [] : [listed(marks)])
    }

    private static func part(_ id: JobApplication.ID, _ person: Person, _ search: JobSearch) -> String? {
        search.applications[id].map { application in
            "\(application.employer), \(application.role): "
                + PeopleWords.part(application.part(of: person.id), in: application, isQuiet: false)
                + "  [\(id)]"
        }
    }

    private static func touch(_ touch: Touch, _ person: Person, _ search: JobSearch) -> String {
        let line = TouchWords.line(touch, with: person, in: search)
        let about = touch.applications.compactMap { search.applications[$0]?.employer }
        let words =
            switch touch {
            case .advice(let advice): " " + shortened(advice.value.words, to: 60)
            case .feedback(let feedback): " " + shortened(feedback.value.words, to: 60)
            default: ""
            }
        return "\(touch.on)  \(line.event)\(line.rest.onOneLine.isEmpty ? "" : line.rest)\(words)"
            + (about.isEmpty ? "" : " (\(listed(about)))")
    }

    private static func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", title] + lines.map { "  \($0)" }
    }
}
