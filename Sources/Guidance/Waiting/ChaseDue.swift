public import Domain

/// A question about the decision (METHOD W1).
public struct ChaseDue: Sendable, Equatable {
    public var application: JobApplication.ID
    /// From this day on; never on a weekend.
    public var due: Day
    /// The day the waiting began: interview, application, or their last word.
    public var since: Day
    public var isAfterInterview: Bool
    /// How many went unanswered before: 0 or 1.
    public var already: Int
    public var recipient: Recipient
    public var person: Person.ID?
    /// The day by which they said they would answer, where that is why it is due.
    public var named: Day?
}
