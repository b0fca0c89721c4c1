public import Domain
public import Finding

/// What of a job search can be found: an allow-list (DESIGN, Privacy).
///
/// Not in it, and so never in a result: private notes, mood, the journal, reflections, thoughts that were caught, notes about
/// people, drafts that were never sent. A debrief is the seeker's own account and may be harsh: it is found by its words
/// and shown without them. In quiet mode nothing tells how something ended, neither words nor order (METHOD S3).
public enum Findables {
    ///
    /// - Parameters:
    ///   - search: what is looked through.
    ///   - today: the day it is.
    ///   - postings: what stands in the postings that were kept, by the hash of their bytes, which lie beside the log. No
    ///     other document is read: a CV or a letter may hold what is nobody's business over one's shoulder.
    /// - Returns: everything that may be found.
    public static func all(in search: JobSearch, today: Day, postings: [String: String] = [:]) -> [Findable] {
        let all = everything(in: search, today: today, postings)
        guard search.seeker.isQuiet else { return all }
        return all.map { thing in
            var thing = thing
            thing.isOpen = true
            if [.notice, .feedback, .letter].contains(thing.kind) { thing.showsWords = false }
            return thing
        }
    }

    private static func everything(
        in search: JobSearch, today: Day, _ postings: [String: String]
    ) -> [Findable] {
        var all: [Findable] = []
        for application in search.applicationsInOrder {
            all.append(found(application, today: today))
            all += said(about: application)
            all += application.letters.compactMap { letter($0, application) }
            all += application.debriefs.map { debrief($0, application) }
            all += application.criteria.map { criterion($0, application) }
        }
        all += search.people.values.sorted { $0.id < $1.id }.map { person($0, today: today) }
        all += search.documentsInOrder.map { document($0, postings, in: search) }
        all += search.lessonsInOrder.map { lesson($0, in: search) }
        all += search.actionsInOrder.map { action($0, in: search) }
        return all
    }

    private static func found(_ application: JobApplication, today: Day) -> Findable {
        let details = application.details
        var thing = Findable(.application, id: application.id.text, application: application.id.text)
        thing.names = [details.employer, details.role]
        let lines = [
            details.place, details.agency, details.source, details.via, details.reference, details.portal, details.cv,
            details.letterVersion, details.url.map(host),
        ]
        thing.details = application.tags + lines.compactMap { $0 }
        thing.isOpen = application.isOpen
        thing.day = application.lastDay(upTo: today).number
        return thing
    }

    /// What they said: notices and feedback, in their own words.
    private static func said(about application: JobApplication) -> [Findable] {
        let notices = application.notices.map { notice in
            var thing = part(.notice, notice.entry, of: application)
            thing.details = [notice.value.from, notice.value.address ?? "", notice.value.title ?? ""]
            thing.texts = [notice.value.words]
            return thing
        }
        let feedback = application.feedback.map { feedback in
            var thing = part(.feedback, feedback.entry, of: application)
            thing.details = [feedback.value.from]
            thing.texts = [feedback.value.words]
            return thing
        }
        return notices + feedback
    }

    private static func letter(_ letter: Dated<LetterSent>, _ application: JobApplication) -> Findable? {
        guard let body = letter.value.body, !isBlank(body) else { return nil }
        var thing = part(.letter, letter.entry, of: application)
        thing.texts = [body]
        return thing
    }

    private static func debrief(_ debrief: Dated<DebriefRecorded>, _ application: JobApplication) -> Findable {
        var thing = part(.debrief, debrief.entry, of: application)
        let written = debrief.value
        thing.texts = [written.wentWell, written.wentLess, written.differently, written.connected]
        thing.texts += written.questions.map(\.question) + ProcessPart.allCases.compactMap { written.parts[$0] }
        thing.showsWords = false
        return thing
    }

    /// What they ask for, and the answer as it was submitted; neither how the seeker sees it nor what was said of it.
    private static func criterion(_ criterion: Criterion, _ application: JobApplication) -> Findable {
        var thing = Findable(.criterion, id: criterion.id.text, application: application.id.text)
        thing.names = [criterion.text]
        thing.texts = criterion.answer.map { [$0.value.answer] } ?? []
        thing.context = [application.employer, application.role]
        thing.isOpen = application.isOpen
        thing.day = (criterion.answer?.on ?? criterion.entry.on).number
        return thing
    }

    /// Something that was said or written about an application: its names help to find it.
    private static func part(_ kind: Findable.Kind, _ entry: Entry, of application: JobApplication) -> Findable {
        var thing = Findable(kind, id: entry.event.text, application: application.id.text)
        thing.context = [application.employer, application.role]
        thing.isOpen = application.isOpen
        thing.day = entry.on.number
        return thing
    }

    private static func person(_ person: Person, today: Day) -> Findable {
        let details = person.details
        var thing = Findable(.person, id: person.id.text)
        thing.names = [details.name]
        thing.details = [details.title, details.employer, details.address, details.phone].compactMap { $0 }
        // What they are to the seeker: `recruiter`.
        thing.details.append(String(details.relation.rawValue.map { $0 == "_" ? " " : $0 }))
        if let digits = details.phone?.filter(\.isNumber), !digits.isEmpty { thing.details.append(digits) }
        let days = person.contacts.map(\.on) + person.letters.map(\.on) + person.advice.map(\.on)
        thing.day = (days.filter { $0 <= today }.max() ?? person.added.on).number
        return thing
    }

    /// A document by its name; a posting also by what stands in it.
    private static func document(
        _ document: Document, _ postings: [String: String], in search: JobSearch
    ) -> Findable {
        var thing = Findable(.document, id: document.id.text, application: document.application?.text)
        thing.names = [document.name]
        if document.kind == .posting, let text = postings[document.kept.hash] { thing.texts = [text] }
        thing.context = context(document.application, in: search)
        thing.day = document.entry.on.number
        return thing
    }

    private static func lesson(_ lesson: Lesson, in search: JobSearch) -> Findable {
        var thing = Findable(.lesson, id: lesson.id.text, application: lesson.application?.text)
        thing.names = [lesson.sentence]
        thing.context = context(lesson.application, in: search)
        thing.day = lesson.entry.on.number
        return thing
    }

    private static func action(_ action: Action, in search: JobSearch) -> Findable {
        let planned = action.planned
        var thing = Findable(.action, id: action.id.text, application: planned.application?.text)
        thing.names = [planned.aim]
        thing.details = [planned.firstStep, planned.when, planned.then].compactMap { $0 }
        thing.context = context(planned.application, in: search)
        thing.isOpen = action.isOpen
        thing.day = action.entry.on.number
        return thing
    }

    private static func context(_ id: JobApplication.ID?, in search: JobSearch) -> [String] {
        id.flatMap { search.applications[$0] }.map { [$0.employer, $0.role] } ?? []
    }

    /// The host of an address: `jobs.example.org`.
    private static func host(_ url: String) -> String {
        var rest = Substring(url)
        if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
        return String(rest.prefix { !"/?#".contains($0) })
    }
}
