public import Domain

/// Why somebody is a good person to ask for feedback.
public enum AskReason: String, Sendable, CaseIterable {
    /// A recruiter introduced the seeker: they ask on the seeker's behalf, and hear more than they write.
    case introducedYou = "introduced_you"
    /// They took part in the decision.
    case decided
    /// They brought the news themselves.
    case broughtTheNews = "brought_the_news"
    /// They keep the notes of the panel.
    case keepsTheNotes = "keeps_the_notes"
    /// They may say more plainly how it came across; asked for their own impression only.
    case speaksPlainly = "speaks_plainly"
}

/// Why nobody is to be asked now.
public enum NotAsking: String, Sendable, CaseIterable {
    case notOver = "not_over"
    case noConversation = "no_conversation"
    /// Two people at most.
    case twoAsked = "two_asked"
    /// Withdrawn, declined or accepted: there is no no to ask about.
    case noSetback = "no_setback"
    /// Everybody known was asked, once each.
    case everybodyAsked = "everybody_asked"
}

/// One person who could be asked.
public struct AskCandidate: Sendable, Equatable {
    public var recipient: Recipient
    public var person: Person.ID?
    /// Nil when only the part is known.
    public var name: String?
    public var reasons: [AskReason]
    /// A phone call where there is a relationship, else mail.
    public var channel: LetterChannel
    /// True where the recruiter's agreement comes first.
    public var needsRecruiterFirst: Bool
}

/// Whom to ask for feedback (METHOD A1).
public enum WhomToAsk {
    public enum Advice: Sendable, Equatable {
        /// The best first; two at most.
        case ask([AskCandidate])
        case nobody(NotAsking)
    }

    public static func advice(
        for application: JobApplication, in search: JobSearch, at now: Moment
    ) -> Advice {
        guard let outcome = application.outcome else { return .nobody(.notOver) }
        guard outcome.isSetback else { return .nobody(.noSetback) }
        guard application.hadConversation(at: now) else { return .nobody(.noConversation) }
        let asked = application.feedbackRequests
        guard asked.count < 2 else { return .nobody(.twoAsked) }
        let open = candidates(for: application, in: search).filter { candidate in
            !asked.contains { isSame($0.value, candidate) }
        }
        guard !open.isEmpty else { return .nobody(.everybodyAsked) }
        return .ask(Array(open.prefix(2 - asked.count)))
    }

    private static func isSame(_ letter: LetterSent, _ candidate: AskCandidate) -> Bool {
        if let person = letter.person, let other = candidate.person { return person == other }
        return letter.recipient == candidate.recipient
    }

    private static func candidates(for application: JobApplication, in search: JobSearch) -> [AskCandidate] {
        let people = application.participants.compactMap { part in
            search.people[part.person].map { (person: $0, relation: part.relation) }
        }.filter { !$0.person.details.isAtPresentEmployer || $0.person.details.knowsOfSearch }
        var found: [AskCandidate] = []
        if application.isThroughRecruiter {
            let recruiter = people.first { $0.relation == .recruiter }?.person
            found.append(
                AskCandidate(
                    recipient: .recruiter, person: recruiter?.id, name: recruiter?.name ?? application.details.agency,
                    reasons: [.introducedYou], channel: channel(to: recruiter), needsRecruiterFirst: false))
        }
        for relation in [Relation.hiringManager, .interviewer, .hr] {
            guard let match = people.first(where: { $0.relation == relation })?.person else { continue }
            found.append(decider(match, relation, application))
            break
        }
        if !found.contains(where: { $0.recipient == .hiringManager }) {
            found.append(unknownDecider(application))
        }
        for match in people where match.relation == .insider || match.relation == .introducer {
            found.append(
                AskCandidate(
                    recipient: match.relation == .insider ? .insider : .introducer, person: match.person.id,
                    name: match.person.name, reasons: [.speaksPlainly], channel: channel(to: match.person),
                    needsRecruiterFirst: false))
        }
        return found
    }

    private static func decider(_ person: Person, _ relation: Relation, _ application: JobApplication) -> AskCandidate {
        let news = application.newsOfTheEnding.map { plainWords($0.from) == plainWords(person.name) } ?? false
        let part: AskReason = relation == .hr ? .keepsTheNotes : .decided
        return AskCandidate(
            recipient: .hiringManager, person: person.id, name: person.name,
            reasons: news ? [.broughtTheNews, part] : [part], channel: channel(to: person),
            needsRecruiterFirst: application.isThroughRecruiter)
    }

    /// Nobody on the employer's side is among the people: whoever brought the news, if it was somebody.
    private static func unknownDecider(_ application: JobApplication) -> AskCandidate {
        let notice = application.isThroughRecruiter ? nil : application.newsOfTheEnding
        let name = notice.flatMap { HumanName.read($0.from, employer: application.employer) }
        return AskCandidate(
            recipient: .hiringManager, person: nil, name: name, reasons: name == nil ? [.decided] : [.broughtTheNews],
            channel: name != nil && notice?.channel == .phone ? .phone : .mail,
            needsRecruiterFirst: application.isThroughRecruiter)
    }

    /// The phone where there is a relationship: they rang, wrote more than once, or worked with the seeker.
    private static func channel(to person: Person?) -> LetterChannel {
        guard let person else { return .mail }
        let rang = person.contacts.contains { $0.value.fromThem && $0.value.channel == .phone }
        return rang || person.details.workedTogether || person.contacts.count >= 3 ? .phone : .mail
    }
}
