/// What a letter is for (CONTRACT, `draft`).
public enum LetterKind: String, Codable, Sendable, CaseIterable {
    case reply, chase, connect
    case feedbackRequest = "feedback_request"
    case feedbackLater = "feedback_later"
    case feedbackReminder = "feedback_reminder"
    case feedbackThanks = "feedback_thanks"
    case keepInTouch = "keep_in_touch"
    case mentorRequest = "mentor_request"
    case mentorUpdate = "mentor_update"
    /// Asks for time to decide on an offer.
    case offerTime = "offer_time"
    case accept, decline, withdraw
    /// Thanks for help on the way to an acceptance.
    case thanks
}

/// To whom a letter goes, by their part in the application.
public enum Recipient: String, Codable, Sendable, CaseIterable {
    case hiringManager = "hiring_manager"
    case recruiter, insider, introducer, mentor
}

/// How it reaches them.
public enum LetterChannel: String, Codable, Sendable, CaseIterable {
    case mail, phone, message
}

/// How news, feedback or a contact came about.
public enum Channel: String, Codable, Sendable, CaseIterable {
    case mail, phone, message, portal, video
    case inPerson = "in_person"
    case letter
}
