/// Where the work is done.
public enum WorkMode: String, Codable, Sendable, CaseIterable {
    case onsite, hybrid, remote
}

/// By which way an application goes in.
public enum AppliedBy: String, Codable, Sendable, CaseIterable {
    case mail, portal, post, phone, message, agency
    case inPerson = "in_person"
}

/// By which route the seeker came to the role (EVIDENCE, "Hired per candidate by route").
///
/// A letter on the seeker's own initiative is a kind of application, not a route.
public enum Route: String, Codable, Sendable, CaseIterable {
    /// Somebody recommended the seeker.
    case referral
    case agency
    /// The employer wrote to the seeker, or the seeker to the employer.
    case direct
    /// An advertisement anybody could answer.
    case posting
}

/// What an amount of pay is for.
public enum PayPeriod: String, Codable, Sendable, CaseIterable {
    case hour, day, week, month, year
}
