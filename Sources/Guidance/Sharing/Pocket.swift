public import Domain

extension Shareable {
    /// What the pocket file may hold: what one needs on the way to an interview, and for an hour away from the desk.
    ///
    /// No walk, no outcome, no feedback, no debrief: they are for a quiet place. No journal, mood or private note.
    public struct Pocket: Sendable, Equatable {
        public var interviews: [PocketInterview]
        public var waiting: [PocketItem]
        /// Newest first.
        public var lessons: [String]
    }

    public struct PocketInterview: Sendable, Equatable {
        public var employer: String
        public var role: String
        public var stage: Stage
        public var round: Int?
        public var at: Moment
        /// The clock of the others, where one is noted.
        public var there: ClockThere?
        public var format: InterviewFormat?
        /// Where it is.
        public var place: String?
        /// Where it is held, on the screen.
        public var link: String?
        /// What the seeker wants to have at hand; it goes where the interview goes, unlike a note.
        public var prepare: String
        /// Names of those to meet of whom nothing more is known.
        public var names: [String]
        /// Those to meet, then others who have a part in the application.
        public var people: [PocketPerson]
    }

    public struct PocketPerson: Sendable, Equatable {
        public var name: String
        public var relation: Relation
        public var title: String?
        public var phone: String?
        public var address: String?
    }

    /// Something that waits and can be done away from the desk.
    public enum PocketItem: Sendable, Equatable {
        case question(employer: String, since: Day, person: PocketPerson?)
        case feedbackReminder(employer: String)
        case closing(employer: String, role: String, on: Day)
        case action(aim: String, firstStep: String?, by: Day?)
        case reply(employer: String, role: String, by: Day)
    }

    /// Lessons at most: as many as one reads in a corridor.
    static let pocketLessons = 8

    public static func pocket(of search: JobSearch, at now: Moment) -> Pocket {
        let coming = search.applicationsInOrder.filter(\.isOpen).flatMap { application in
            application.interviews.filter { !$0.isCancelled && $0.at.milliseconds >= now.milliseconds }
                .map { pocketInterview($0, of: application, in: search) }
        }
        let waits = Waits(search, at: now)
        return Pocket(
            interviews: coming.sorted { ($0.at, $0.employer) < ($1.at, $1.employer) },
            waiting: due(calendar(of: search, at: now), at: now).compactMap { item($0, in: search, waits) },
            lessons: search.lessonsInOrder.filter { $0.entry.on <= now.day }.suffix(pocketLessons).reversed()
                .map(\.sentence))
    }

    private static func pocketInterview(
        _ interview: Interview, of application: JobApplication, in search: JobSearch
    ) -> PocketInterview {
        let met = interview.with.compactMap { interview.people[$0] }
        let others = application.participants.map(\.person).filter { !met.contains($0) }
        let people = (met + others).compactMap { search.people[$0] }.map(pocketPerson)
        let known = Set(people.map { plainWords($0.name) })
        return PocketInterview(
            employer: application.employer, role: application.role, stage: interview.stage, round: interview.round,
            at: interview.at, there: interview.there, format: interview.format, place: interview.place,
            link: interview.link, prepare: interview.prepare,
            names: interview.with.filter { interview.people[$0] == nil && !known.contains(plainWords($0)) },
            people: people)
    }

    private static func pocketPerson(_ person: Person) -> PocketPerson {
        PocketPerson(
            name: person.name, relation: person.relation, title: person.details.title, phone: person.details.phone,
            address: person.details.address)
    }

    private static func item(_ date: CalendarDate, in search: JobSearch, _ waits: Waits) -> PocketItem? {
        let application = date.application.flatMap { search.applications[$0] }
        switch date.about {
        case .interview: return nil
        case .chase:
            guard let application, let due = waits.wait(of: application)?.chase else { return nil }
            return .question(
                employer: application.employer, since: due.since,
                person: due.person.flatMap { search.people[$0] }.map(pocketPerson))
        case .feedbackReminder: return application.map { .feedbackReminder(employer: $0.employer) }
        case .closing: return application.map { .closing(employer: $0.employer, role: $0.role, on: date.day) }
        case .reply: return application.map { .reply(employer: $0.employer, role: $0.role, by: date.day) }
        case .action(let id):
            return search.actions[id].map {
                .action(aim: $0.planned.aim, firstStep: $0.planned.firstStep, by: $0.planned.by)
            }
        }
    }
}
