public import Domain

/// Everything a letter may say, taken from the record (METHOD R1): no claim that is not held in the log.
public struct LetterFacts: Sendable, Equatable {
    public var kind: LetterKind
    public var recipient: Recipient
    public var channel: LetterChannel
    public var today: Day
    public var to: Addressee
    public var employer: String
    public var role: String
    /// The agency, where one put the seeker forward.
    public var agency: String?
    /// True where a recruiter stands between the seeker and the employer.
    public var isThroughRecruiter: Bool
    public var appliedOn: Day?
    public var outcome: Outcome?
    /// The day of the outcome.
    public var endedOn: Day?
    /// The furthest stage reached.
    public var stage: Stage
    /// True where somebody spoke with the seeker.
    public var hadConversation: Bool
    /// The last interview or conversation held; nil when none is noted.
    public var met: Meeting?
    public var highlight: Highlight?
    /// True where a debrief says that something went well.
    public var wentWell: Bool
    /// How the news came; nil when no notice was kept.
    public var toldBy: Channel?
    /// True where a reply went to this recipient before.
    public var hasReplied = false
    /// True where the letter asks for feedback.
    public var asksForFeedback: Bool
    /// The open questions the seeker chose; nil leaves them to the rule.
    public var questions: [OpenQuestion]?
    /// A question in the seeker's own words.
    public var ownQuestion: String?
    /// The day feedback was asked for, of this recipient.
    public var askedOn: Day?
    /// The day this recipient gave feedback.
    public var feedbackOn: Day?
    /// The day this person gave advice.
    public var adviceOn: Day?
    /// Other open applications with the same recruiter (METHOD W2).
    public var alsoWaiting: [Other]
    /// The offer that stands, for letters about it.
    public var offer: OfferFacts?
    /// The role that was accepted, where it is another than the letter's.
    public var landed: Other?
    /// As the letter is signed; nil leaves the signature out.
    public var seekerName: String?
    public var seekerPhone: String?

    /// An interview or conversation that was held.
    public struct Meeting: Sendable, Equatable {
        public var on: Day
        public var stage: Stage
        /// How many were held in all.
        public var count: Int

        public init(on: Day, stage: Stage, count: Int) {
            self.on = on
            self.stage = stage
            self.count = count
        }
    }

    /// Another application that waits for an answer.
    public struct Other: Sendable, Equatable {
        public var employer: String
        public var role: String

        public init(employer: String, role: String) {
            self.employer = employer
            self.role = role
        }
    }
}

extension LetterFacts {
    /// Gathers the facts for a letter.
    public static func gathered(
        for request: LetterRequest, in search: JobSearch, at now: Moment
    ) throws(Refusal) -> LetterFacts {
        let application = try search.application(request.application)
        let to = try Addressee.found(for: request, in: search)
        let person = request.person ?? application.person(as: request.recipient)
        let held = application.interviewsHeld(at: now).filter { $0.stage != .assessment }
        let feedback = application.feedback.last {
            person == nil || $0.value.person == nil || $0.value.person == person
        }
        return LetterFacts(
            kind: request.kind, recipient: request.recipient, channel: request.channel, today: now.day, to: to,
            employer: application.employer, role: application.role, agency: application.details.agency,
            isThroughRecruiter: application.isThroughRecruiter, appliedOn: application.appliedOn,
            outcome: application.outcome, endedOn: application.ending?.on, stage: application.stage,
            hadConversation: application.hadConversation(at: now),
            met: held.last.map { Meeting(on: $0.at.day, stage: $0.stage, count: held.count) },
            highlight: application.debriefs.reversed().lazy.compactMap { Highlight.read($0.value.connected) }.first,
            wentWell: application.debriefs.contains { !isBlank($0.value.wentWell) || !isBlank($0.value.connected) },
            toldBy: to.broughtTheNews ? application.newsOfTheEnding?.channel : nil,
            hasReplied: request.kind != .reply
                && application.letters.contains { $0.value.kind == .reply && $0.value.recipient == request.recipient },
            asksForFeedback: request.asksForFeedback ?? application.mayAskForFeedback(at: now),
            questions: request.questions, ownQuestion: request.ownQuestion,
            askedOn: application.requests(to: request.recipient, person: person).last?.on, feedbackOn: feedback?.on,
            adviceOn: application.advice.last { person == nil || $0.value.person == person }?.on,
            alsoWaiting: search.alsoWaiting(with: application, recipient: request.recipient)
                .map { Other(employer: $0.employer, role: $0.role) },
            offer: OfferFacts(application.offer, askedUntil: request.until, on: now.day),
            landed: search.accepted(beside: application),
            seekerName: search.seeker.name, seekerPhone: search.seeker.phone)
    }
}

extension JobApplication {
    /// After a conversation, once it is over by their decision, while nobody was asked and nothing was said (METHOD
    /// A1).
    func mayAskForFeedback(at now: Moment) -> Bool {
        guard outcome == .unsuccessful || outcome == .roleCancelled, hadConversation(at: now) else { return false }
        return feedbackRequests.isEmpty && feedback.isEmpty
    }

    /// Letters that asked for feedback, reminders aside.
    public var feedbackRequests: [Dated<LetterSent>] {
        letters.filter {
            $0.value.kind == .feedbackRequest || ($0.value.kind == .reply && $0.value.asksForFeedback == true)
        }
    }

    func requests(to recipient: Recipient, person: Person.ID?) -> [Dated<LetterSent>] {
        feedbackRequests.filter {
            if let person, let asked = $0.value.person { return asked == person }
            return $0.value.recipient == recipient
        }
    }
}

extension JobSearch {
    /// One chase to a recruiter asks about everything open with them (METHOD W2).
    ///
    /// Empty where it goes to somebody else.
    public func alsoWaiting(with application: JobApplication, recipient: Recipient) -> [JobApplication] {
        guard recipient == .recruiter else { return [] }
        let recruiter = application.person(as: .recruiter)
        return applicationsInOrder.filter { other in
            guard other.id != application.id, other.isOpen, other.stage > .saved, other.stage < .offer else {
                return false
            }
            if let recruiter, other.person(as: .recruiter) == recruiter { return true }
            return application.details.agency != nil && other.details.agency == application.details.agency
        }
    }
}
