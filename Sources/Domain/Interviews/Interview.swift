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

extension JobSearch {
    /// Changes an interview, or keeps the fact aside where there is none.
    mutating func update(
        _ id: Interview.ID, of application: JobApplication.ID, _ entry: Entry, _ body: (inout Interview) -> Void
    ) {
        let place = applications[application]?.interviews.firstIndex { $0.id == id }
        guard let place else { return setAside(entry) }
        update(application, entry) { body(&$0.interviews[place]) }
    }
}
