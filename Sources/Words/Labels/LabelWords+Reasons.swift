public import Domain

extension LabelWords {
    public static func of(_ reason: Reason) -> String {
        switch reason {
        case .internalCandidate: "an internal candidate"
        case .differentDirection: "a different direction"
        case .roleFilled: "the role was filled"
        case .betterMatch: "a closer match elsewhere"
        case .skillLacking: "a skill they looked for"
        case .experienceLevel: "the amount or kind of experience"
        case .presentation: "how it came across"
        case .fit: "fit with the team or the role"
        case .overqualified: "more experience than the role needs"
        case .compensation: "pay"
        case .locationOrEligibility: "place or eligibility"
        case .timing: "timing"
        case .volume: "the number of applications"
        case .noneGiven: "no reason given"
        }
    }

    public static func of(_ source: ReasonSource) -> String {
        switch source {
        case .stated: "said by them"
        case .interpretation: "your reading"
        }
    }

    public static func of(_ kind: MessageKind) -> String {
        switch kind {
        case .acknowledgement: "an acknowledgement"
        case .rejection: "a no"
        case .assessment: "an assessment"
        case .offer: "an offer"
        case .other: "something else"
        case .interviewInvitation: "an invitation to an interview"
        case .informationRequest: "a request for information"
        case .recruiterOutreach: "a recruiter getting in touch"
        case .withdrawalConfirmation: "a confirmation that you withdrew"
        }
    }
}
