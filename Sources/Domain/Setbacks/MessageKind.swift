/// What a message from outside is (CONTRACT, `read --json`).
public enum MessageKind: String, Codable, Sendable, CaseIterable {
    case acknowledgement, rejection, assessment, offer, other
    case interviewInvitation = "interview_invitation"
    case informationRequest = "information_request"
    case recruiterOutreach = "recruiter_outreach"
    case withdrawalConfirmation = "withdrawal_confirmation"
}

extension Outcome {
    /// What kind of message tells of such an end.
    public var messageKind: MessageKind {
        switch self {
        case .unsuccessful, .roleCancelled, .offerWithdrawn: .rejection
        case .withdrawn, .declined: .withdrawalConfirmation
        case .accepted: .offer
        case .noResponse: .other
        }
    }
}
