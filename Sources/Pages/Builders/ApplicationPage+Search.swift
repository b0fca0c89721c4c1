public import Domain
import Guidance
import Words

extension ApplicationPage {
    /// One application as the log has it.
    public init(_ application: JobApplication, in source: PageSource) {
        self.init()
        url = application.path
        employer = application.employer
        summary = ListWords.summary(of: application, at: source.now)
        let end = application.ending.map { ListWords.ending($0, today: source.today) } ?? ""
        rounds = RoundsSection(application, in: source)
        remarks = Self.kindLine(application, source) + rounds.remarks + Self.earlierTries(application, source)
        if source.search.seeker.isQuiet {
            ending = ([end] + remarks).filter { !$0.isEmpty }
            remarks = []
        } else if !end.isEmpty {
            summary += " " + end
        }
        actions = Self.actions(application, source)
        waiting = ApplicationWaiting.of(application, in: source)
        story = StoryEntry.arranged(Self.story(application, source))
        criteriaPart = CriteriaPart.of(application, in: source)
        offerPart = OfferPart.of(application, in: source)
        feedback = Self.feedback(application)
        people = Self.people(application, source)
        met.options = MetPeople.names(in: application, of: source.search).map { Choice($0, $0) }
        letters = Self.letters(application, source)
        lessons = source.search.lessonsInOrder.filter { $0.application == application.id }
            .map { LearnedLesson($0.sentence, by: StoryWords.used($0, at: Self.employers(using: $0, source))) }
        notes = application.notes.map { note in
            NoteRow(when: source.when(note.on), paragraphs: paragraphs(note.value.words))
        }
        documents = DocumentSection(application, in: source)
        (details, moreDetails) = DetailRow.rows(of: application, in: source)
        forms = ApplicationForms(application, in: source)
    }

    private static func actions(_ application: JobApplication, _ source: PageSource) -> [WayOn] {
        guard let walk = application.walk(at: source.now) else { return [] }
        let closing = WayOn.link(ListWords.lookBack, application.path + "/walk/closing")
        if walk.size == .note {
            return [.post(ListWords.takeShortWalk, application.path + "/walk/land", verb: "short")]
        }
        let inTouch =
            OpenDoor.people(for: application, in: source.search, at: source.now).isEmpty
            ? [] : [WayOn.link(ListWords.stayInTouch, application.path + "/letters/new?kind=keep_in_touch")]
        guard let step = walk.current else { return [closing] + inTouch }
        let hasBegun = walk.states.values.contains { $0 != .open && $0 != .notOffered }
        let text = hasBegun ? ListWords.goOnWithTheWalk : ListWords.takeTheWalk
        return [.link(text, application.path + "/walk/\(step.rawValue)", look: .second)]
    }

    /// One kind line in the days after a no that is only noted (METHOD L0).
    private static func kindLine(_ application: JobApplication, _ source: PageSource) -> [String] {
        guard let walk = application.walk(at: source.now), walk.size == .note,
            source.today.days(since: walk.setback.on) < 7
        else { return [] }
        return [PerspectiveWords.sentence(.saysNothingOfWorth)]
    }

    /// Earlier tries there; the same job by two ways at once only while this one is open.
    private static func earlierTries(_ application: JobApplication, _ source: PageSource) -> [String] {
        var again = TryingAgain(
            employer: application.employer, role: application.role, agency: application.details.agency,
            before: application, in: source.search)
        if !application.isOpen { again.clash = nil }
        return TryingWords.lines(again, today: source.today, isQuiet: false)
    }

    private static func feedback(_ application: JobApplication) -> [FeedbackPoint] {
        application.sortedPoints.map { point in
            FeedbackPoint(
                quote: Quote(paragraphs(point.value.words)), bin: PointWords.putUnder(point.value.bin),
                links: [Link(PointWords.lookAgain, application.path + "/walk/decode")])
        }
    }

    private static func people(_ application: JobApplication, _ source: PageSource) -> [PersonRow] {
        application.participants.compactMap { person, relation in
            source.search.people[person].map {
                PersonRow(
                    name: $0.name,
                    text: PeopleWords.part(
                        $0, relation: relation, last: source.search.lastContact(with: $0, at: source.now),
                        today: source.today),
                    url: "/people/\(person)")
            }
        }
    }

    private static func letters(_ application: JobApplication, _ source: PageSource) -> [LetterRow] {
        let sent = application.letters.map { letter in
            LetterRow(
                title: LabelWords.of(letter.value.kind).capitalised,
                url: letter.value.draft.map { letterPath($0, letter.value.kind, application, source) } ?? "",
                text: LetterListWords.sent(
                    letter, to: source.name(of: letter.value.person), today: source.today))
        }
        let sentDrafts = Set(application.letters.compactMap(\.value.draft))
        let kept = application.drafts.values.filter { !sentDrafts.contains($0.value.draft) }
            .sorted { $0.entry < $1.entry }
            .map { draft in
                LetterRow(
                    title: LabelWords.of(draft.value.kind).capitalised,
                    url: letterPath(draft.value.draft, draft.value.kind, application, source),
                    text: LetterListWords.kept(draft, today: source.today))
            }
        return sent + kept
    }

    /// Where a letter is written; other letters are read in the story alone.
    private static func letterPath(
        _ draft: Draft.ID, _ kind: LetterKind, _ application: JobApplication, _ source: PageSource
    ) -> String {
        if LetterPage.kinds.contains(kind) { return "\(application.path)/letters/\(draft)" }
        let ofTheWalk: [LetterKind] = [.reply, .feedbackRequest, .feedbackReminder, .feedbackThanks]
        guard ofTheWalk.contains(kind), application.walk(at: source.now) != nil else { return "" }
        return "\(application.path)/letters/\(draft)"
    }

    /// Opens the field that came back with something to mend.
    public mutating func refillDetails(from retyped: Retyped) {
        func refill(_ rows: inout [DetailRow]) -> Bool {
            for index in rows.indices {
                let name = rows[index].field.first?.name ?? rows[index].choices.first?.name ?? ""
                guard retyped.values[name] != nil else { continue }
                rows[index].isOpen = true
                for place in rows[index].field.indices { retyped.fill(&rows[index].field[place]) }
                for place in rows[index].choices.indices { retyped.fill(&rows[index].choices[place]) }
            }
            return rows.contains(where: \.isOpen)
        }
        _ = refill(&details)
        opensDetails = refill(&moreDetails)
    }

    static func employers(using lesson: Lesson, _ source: PageSource) -> [String] {
        var names: [String] = []
        for use in lesson.uses {
            guard let id = use.value.application, let name = source.search.applications[id]?.employer else { continue }
            if !names.contains(name) { names.append(name) }
        }
        return names
    }
}
