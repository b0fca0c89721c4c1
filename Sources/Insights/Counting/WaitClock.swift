/// What somebody waits for, and from which day (INSIGHTS, sections 1 and 4).
public enum WaitClock: String, Sendable, CaseIterable {
    /// From the day of application to the first answer of a person; an automatic receipt is none.
    case applied
    /// From an interview held to the decision about it: a further round, an offer, or a no.
    case interview
}
