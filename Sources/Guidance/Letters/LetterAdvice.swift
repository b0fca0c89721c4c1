public import Domain

/// What somebody kind would say before a letter goes; the draft is given all the same (METHOD R1, A1, A4, L1).
public enum LetterNote: Sendable, Equatable {
    /// No name to sign with is known.
    case nameMissing
    /// The news came from an address nobody reads.
    case automaticSender
    /// Nobody had spoken with the seeker: there is little they could say.
    case noConversation
    /// The process still runs; asking for feedback waits until it is over.
    case notOverYet
    /// This recipient was asked already.
    case alreadyAsked(on: Day)
    /// Two people were asked already.
    case twoAsked
    /// A recruiter introduced the seeker: they are asked first. With their name or agency, if known.
    case recruiterFirst(String?)
    /// The news is of today; the draft keeps until morning.
    case sleepOnIt
    /// The reminder is better sent from this day on.
    case reminderFrom(Day)
    /// The one reminder has gone.
    case remindedAlready
    /// Two chases have gone unanswered.
    case chasedTwice
    /// Nobody had spoken with the seeker, and one chase has gone.
    case chasedOnce
    /// The answer has come; there is nothing to chase.
    case alreadyDecided
    /// No feedback is noted yet that could be thanked for.
    case noFeedbackYet
    /// Somebody at the seeker's present employer who does not know of the search.
    case presentEmployer
    /// No offer is noted that could be answered.
    case noOfferYet
    /// Nothing else is given up before the acceptance stands in writing.
    case untilInWriting

    /// The stable code.
    public var code: String {
        switch self {
        case .nameMissing: "name_missing"
        case .automaticSender: "automatic_sender"
        case .noConversation: "no_conversation"
        case .notOverYet: "not_over_yet"
        case .alreadyAsked: "already_asked"
        case .twoAsked: "two_asked"
        case .recruiterFirst: "recruiter_first"
        case .sleepOnIt: "sleep_on_it"
        case .reminderFrom: "reminder_from"
        case .remindedAlready: "reminded_already"
        case .chasedTwice: "chased_twice"
        case .chasedOnce: "chased_once"
        case .alreadyDecided: "already_decided"
        case .noFeedbackYet: "no_feedback_yet"
        case .presentEmployer: "present_employer"
        case .noOfferYet: "no_offer_yet"
        case .untilInWriting: "until_in_writing"
        }
    }

    /// True where it advises against sending now; false where something is only missing.
    public var advisesAgainst: Bool { self != .nameMissing }
}

/// Reads the record before a letter goes.
public enum LetterAdvice {
    public static func notes(
        on request: LetterRequest, in search: JobSearch, at now: Moment
    ) throws(Refusal) -> [LetterNote] {
        let application = try search.application(request.application)
        let person = request.person ?? application.person(as: request.recipient)
        var notes: [LetterNote] = search.seeker.name == nil ? [.nameMissing] : []
        if let person, let details = search.people[person]?.details, details.isAtPresentEmployer,
            !details.knowsOfSearch
        {
            notes.append(.presentEmployer)
        }
        switch request.kind {
        case .reply:
            if request.recipient == .hiringManager { notes += through(application, in: search) }
            notes += beforeReplying(to: application, at: now)
        case .feedbackRequest, .feedbackLater:
            notes += beforeAsking(application, request.recipient, person, in: search, at: now)
        case .feedbackReminder:
            notes += beforeReminding(application, request.recipient, person, at: now)
        case .feedbackThanks where application.feedback.isEmpty: notes.append(.noFeedbackYet)
        case .chase where application.outcome != nil && application.outcome != .noResponse:
            notes.append(.alreadyDecided)
        case .chase: notes += beforeChasing(application, at: now)
        case .keepInTouch, .connect:
            if request.recipient == .hiringManager { notes += through(application, in: search) }
        case .offerTime, .accept, .decline, .withdraw:
            if request.recipient == .hiringManager { notes += through(application, in: search) }
            notes += beforeAnswering(application, request.kind, at: now)
        default: break
        }
        return notes
    }

    /// Two questions after a conversation, one without (METHOD W1).
    private static func beforeChasing(_ application: JobApplication, at now: Moment) -> [LetterNote] {
        let asked = application.unansweredChases(upTo: now.day).count
        guard application.hadConversation(at: now) else { return asked >= 1 ? [.chasedOnce] : [] }
        return asked >= 2 ? [.chasedTwice] : []
    }

    private static func beforeReplying(
        to application: JobApplication, at now: Moment
    ) -> [LetterNote] {
        var notes: [LetterNote] = []
        if AutomaticSender.isOne(application.newsOfTheEnding?.address) { notes.append(.automaticSender) }
        if application.outcome == nil { notes.append(.notOverYet) }
        if application.ending?.on == now.day { notes.append(.sleepOnIt) }
        return notes
    }

    private static func beforeAnswering(
        _ application: JobApplication, _ kind: LetterKind, at now: Moment
    ) -> [LetterNote] {
        if kind == .withdraw {
            return application.isOpen || application.outcome == .withdrawn ? [] : [.alreadyDecided]
        }
        guard application.stage == .offer else { return [.noOfferYet] }
        guard kind != .offerTime else { return [] }
        let sleep: [LetterNote] = application.offer?.receivedOn == now.day ? [.sleepOnIt] : []
        return sleep + (kind == .accept ? [.untilInWriting] : [])
    }

    private static func beforeAsking(
        _ application: JobApplication, _ recipient: Recipient, _ person: Person.ID?, in search: JobSearch,
        at now: Moment
    ) -> [LetterNote] {
        var notes: [LetterNote] = []
        if application.isOpen { notes.append(.notOverYet) }
        if !application.hadConversation(at: now) { notes.append(.noConversation) }
        if let asked = application.requests(to: recipient, person: person).last {
            notes.append(.alreadyAsked(on: asked.on))
        } else if application.feedbackRequests.count >= 2 {
            notes.append(.twoAsked)
        }
        if recipient == .hiringManager { notes += through(application, in: search) }
        if application.ending?.on == now.day { notes.append(.sleepOnIt) }
        return notes
    }

    private static func beforeReminding(
        _ application: JobApplication, _ recipient: Recipient, _ person: Person.ID?, at now: Moment
    ) -> [LetterNote] {
        if application.letters.contains(where: { $0.value.kind == .feedbackReminder && $0.value.recipient == recipient }
        ) {
            return [.remindedAlready]
        }
        guard let asked = application.requests(to: recipient, person: person).last else { return [] }
        let due = TimeBox.reminderDay(askedOn: asked.on)
        return now.day < due ? [.reminderFrom(due)] : []
    }

    private static func through(_ application: JobApplication, in search: JobSearch) -> [LetterNote] {
        guard application.isThroughRecruiter else { return [] }
        let recruiter = application.person(as: .recruiter).flatMap { search.people[$0]?.name }
        return [.recruiterFirst(recruiter ?? application.details.agency)]
    }
}
