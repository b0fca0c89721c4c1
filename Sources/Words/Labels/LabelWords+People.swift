public import Domain

extension LabelWords {
    public static func of(_ relation: Relation) -> String {
        switch relation {
        case .hiringManager: "hiring manager"
        case .recruiter: "recruiter"
        case .hr: "HR"
        case .interviewer: "interviewer"
        case .insider: "somebody who works there"
        case .introducer: "the person who introduced you"
        case .mentor: "mentor"
        case .colleague: "colleague"
        case .friend: "friend"
        case .family: "family"
        case .other: "other"
        case .formerManager: "former manager"
        }
    }

    public static func of(_ recipient: Recipient) -> String {
        switch recipient {
        case .hiringManager: "the hiring manager"
        case .recruiter: "the recruiter"
        case .insider: "somebody who works there"
        case .introducer: "the person who introduced you"
        case .mentor: "your mentor"
        }
    }

    public static func of(_ channel: Channel) -> String {
        switch channel {
        case .mail: "by \(Terms.mail)"
        case .phone: "by phone"
        case .message: "by message"
        case .portal: "through a portal"
        case .video: "by video"
        case .inPerson: "in person"
        case .letter: "by letter"
        }
    }

    public static func of(_ channel: LetterChannel) -> String {
        switch channel {
        case .mail: "by \(Terms.mail)"
        case .phone: "by phone"
        case .message: "by message"
        }
    }

    public static func of(_ kind: LetterKind) -> String {
        switch kind {
        case .reply: "reply"
        case .chase: "question about the decision"
        case .connect: "invitation to connect"
        case .feedbackRequest: "request for feedback"
        case .feedbackLater: "note to ask for feedback later"
        case .feedbackReminder: "reminder about feedback"
        case .feedbackThanks: "thanks for feedback"
        case .keepInTouch: "note to keep in touch"
        case .mentorRequest: "request for advice"
        case .mentorUpdate: "news for a mentor"
        case .offerTime: "request for time to decide"
        case .accept: "acceptance of the offer"
        case .decline: "answer that declines the offer"
        case .withdraw: "withdrawal of the application"
        case .thanks: "thanks for help on the way"
        }
    }
}
