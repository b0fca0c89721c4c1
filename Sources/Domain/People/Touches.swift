/// One time the seeker and somebody had to do with each other.
public enum Touch: Sendable, Equatable {
    case contact(Dated<ContactMade>)
    case letter(Dated<LetterSent>)
    case advice(Dated<AdviceReceived>)
    case feedback(Dated<FeedbackReceived>)
    /// News of an application that came in their name.
    case notice(Dated<NoticeReceived>)
    /// An interview with them that was held.
    case interview(JobApplication.ID, Interview)
    /// Something of the plan that was done with them: a call, a fair, a talk.
    case activity(Activity)

    /// Its place on the timeline.
    public var entry: Entry {
        switch self {
        case .contact(let contact): return contact.entry
        case .letter(let letter): return letter.entry
        case .advice(let advice): return advice.entry
        case .feedback(let feedback): return feedback.entry
        case .notice(let notice): return notice.entry
        case .interview(_, let interview):
            var entry = interview.entry
            entry.on = interview.at.day
            entry.time = interview.at.time
            return entry
        case .activity(let activity): return activity.entry
        }
    }

    public var on: Day { entry.on }

    /// The applications it was about.
    public var applications: [JobApplication.ID] {
        switch self {
        case .contact(let contact): contact.value.applications
        case .letter(let letter): [letter.value.application]
        case .advice(let advice): [advice.value.application]
        case .feedback(let feedback): [feedback.value.application]
        case .notice(let notice): [notice.value.application]
        case .interview(let application, _): [application]
        case .activity(let activity): activity.noted.application.map { [$0] } ?? []
        }
    }
}

extension JobSearch {
    /// Every contact, letter, advice, feedback, activity, news in their name and interview held with somebody, in the
    /// order of the timeline.
    public func touches(with person: Person, at now: Moment) -> [Touch] {
        var found: [Touch] = person.contacts.map { .contact($0) } + person.letters.map { .letter($0) }
        found += person.advice.map { .advice($0) } + person.feedback.map { .feedback($0) }
        found += planning.activities.values.filter { $0.noted.person.map(standing) == person.id }.map { .activity($0) }
        for application in person.applications.compactMap({ applications[$0] }) {
            found += application.interviewsHeld(at: now).filter { $0.wasWith(person.name) }
                .map { .interview(application.id, $0) }
            found += application.notices.filter { isSameName($0.value.from, person.name) }.map { .notice($0) }
        }
        return found.filter { $0.on <= now.day }.sorted { $0.entry < $1.entry }
    }

    /// The last day the seeker and somebody had to do with each other; never stored, always worked out.
    public func lastContact(with person: Person, at now: Moment) -> Day? {
        touches(with: person, at: now).last?.on
    }
}

extension Interview {
    /// True where somebody of that name was noted among those to meet.
    func wasWith(_ name: String) -> Bool { with.contains { isSameName($0, name) } }
}

/// True for names that differ in case, spacing or marks alone; never for two empty ones.
public func isSameName(_ one: String, _ other: String) -> Bool {
    let words = nameWords(one)
    return !words.isEmpty && words == nameWords(other)
}

private func nameWords(_ name: String) -> [String] {
    name.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
}
