public import Domain
import Guidance
import Words

extension PersonPage {
    /// One person as the log has them; `open` is the form to show open.
    public init(_ person: Person, in source: PageSource, open form: String = "") {
        self.init()
        let search = source.search
        url = person.path
        name = person.name
        who = PeopleWords.who(person)
        lines = [PeopleWords.last(search.lastContact(with: person, at: source.now), today: source.today)]
        if let word = KeepingInTouch.word(with: person, in: search, at: source.now) {
            lines.append(
                PeopleWords.rhythm(word, hold: KeepingInTouch.hold(person, in: search), today: source.today))
        }
        setParts(of: person, in: source)
        actions = Self.letters(to: person, in: source)
        remarks = Self.sameNames(person, in: source)
        introducedBy = person.introducedBy.flatMap { search.people[$0] }.map { [Link($0.name, $0.path)] } ?? []
        introduced = search.introduced(by: person.id).map { Link($0.name, $0.path) }
        facts = Self.facts(person.details)
        story = StoryEntry.arranged(Self.story(person, in: source))
        notes = person.details.notes.map(paragraphs) ?? []
        forms = PersonForms(person, in: source)
        forms.open = form
        forgetUrl = "/forget/person/\(person.id)"
    }

    private mutating func setParts(of person: Person, in source: PageSource) {
        let parts = PartsOfPerson.of(person, in: source.search)
        let isQuiet = source.search.seeker.isQuiet
        let rows = { (ids: [JobApplication.ID]) in
            ids.compactMap { source.search.applications[$0] }.map { application in
                PartRow(
                    title: application.title, url: application.path,
                    text: PeopleWords.part(application.part(of: person.id), in: application, isQuiet: isQuiet))
            }
        }
        let isRecruiter = person.relation == .recruiter && !isQuiet
        openHeading = isRecruiter ? PeoplePageWords.openWithThem : PeoplePageWords.theirPart
        // In quiet mode, which of them have ended is not told by where they stand.
        open = rows(isQuiet ? parts.open + parts.ended : parts.open)
        ended = isQuiet ? [] : rows(parts.ended)
    }

    /// The letters that fit: asking about what is open, staying in touch after what has ended.
    private static func letters(to person: Person, in source: PageSource) -> [WayOn] {
        guard !person.details.isAtPresentEmployer || person.details.knowsOfSearch else { return [] }
        let parts = PartsOfPerson.of(person, in: source.search)
        let linked = { (id: JobApplication.ID) in person.applications.contains(id) }
        var ways: [WayOn] = []
        let waits = parts.open.filter(linked).compactMap { source.search.applications[$0] }
            .first { $0.stage > .saved && $0.kind != .informational }
        if let waits, let part = waits.part(of: person.id), [.recruiter, .hiringManager, .hr].contains(part) {
            ways.append(
                .link(PeoplePageWords.askWhereItStands(waits.employer), letter("chase", waits.id, person)))
        }
        if let about = parts.ended.first(where: linked) ?? parts.open.first(where: linked) {
            ways.append(.link(PeoplePageWords.stayInTouch, letter("keep_in_touch", about, person)))
            let isClose: [Relation] = [.friend, .family, .colleague, .formerManager, .mentor]
            if !isClose.contains(person.relation) {
                ways.append(.link(PeoplePageWords.connect, letter("connect", about, person)))
            }
        }
        return ways
    }

    private static func letter(_ kind: String, _ application: JobApplication.ID, _ person: Person) -> String {
        "/applications/\(application)/letters/new?kind=\(kind)&to=\(person.id)"
    }

    private static func sameNames(_ person: Person, in source: PageSource) -> [Link] {
        let others = source.search.people.values.contains { $0.id != person.id && isSameName($0.name, person.name) }
        return others ? [Link(PeoplePageWords.sameName(person.name), person.path + "?open=merge#merge")] : []
    }

    private static func facts(_ details: PersonDetails) -> [FactRow] {
        var rows: [FactRow] = []
        if let address = details.address {
            rows.append(FactRow(PeoplePageWords.mail, address, url: "mailto:" + MailLink.encoded(address, also: "@")))
        }
        if let phone = details.phone {
            rows.append(
                FactRow(PeoplePageWords.phone, phone, url: "tel:" + phone.filter { "+0123456789".contains($0) }))
        }
        if let agency = details.agency { rows.append(FactRow(PeoplePageWords.agency, agency)) }
        if let howMet = details.howMet { rows.append(FactRow(PeoplePageWords.howMet, howMet)) }
        let marks = PeopleWords.marks(details)
        if !marks.isEmpty { rows.append(FactRow(PeoplePageWords.marks, listed(marks).capitalised)) }
        return rows
    }

    private static func story(_ person: Person, in source: PageSource) -> [StoryEntry] {
        source.search.touches(with: person, at: source.now).reversed().map { touch in
            let line = TouchWords.line(touch, with: person, in: source.search)
            var told = StoryEntry(
                when: source.storied(touch.on, time: touch.entry.time), event: line.event, rest: line.rest)
            told.links = touch.applications.compactMap { source.search.applications[$0] }
                .map { Link($0.title, $0.path) }
            switch touch {
            case .advice(let advice): told.quotes = [Quote(paragraphs(advice.value.words))]
            case .feedback(let feedback): told.quotes = [Quote(paragraphs(feedback.value.words))]
            case .letter(let letter):
                if let body = letter.value.body, !body.isEmpty {
                    told.folded = [Folded(StoryWords.yourLetter, quotes: [Quote(paragraphs(body))])]
                }
            case .contact, .notice, .interview, .activity: break
            }
            return told
        }
    }
}
