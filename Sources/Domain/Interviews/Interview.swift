/// One meeting arranged with an employer or an agency.
public struct Interview: Sendable, Equatable, Identifiable {
    public typealias ID = Identifier<Interview>

    public let id: ID
    public internal(set) var stage: Stage
    public internal(set) var round: Int?
    public internal(set) var at: Moment
    /// Address or link.
    public internal(set) var place: String?
    /// Names of the people to meet.
    public internal(set) var with: [String]
    /// The day the invitation came.
    public let invitedOn: Day
    public internal(set) var isCancelled = false
    public let entry: Entry
}
