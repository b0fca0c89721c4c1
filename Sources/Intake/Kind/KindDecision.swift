import Domain

/// Settles between kinds whose strengths are known.
///
/// Mail is polite: a no thanks for the application, an offer speaks of the
/// interview, an invitation of the application. So the kinds are asked in an
/// order, the more decisive first, and the first that is strong enough wins.
struct KindDecision {
    let kind: MessageKind
    let confidence: Double

    private static let enough = 0.6
    private static let some = 0.4
    /// Enough in a mail that is about a job and says nothing stronger.
    private static let little = 0.3

    init(strength: [MessageKind: Double], plainNo: Double, isHiring: Bool) {
        let kind = Self.choose(
            strength, isNo: Self.isNo(strength, plainNo: plainNo, isHiring: isHiring), isHiring: isHiring)
        self.kind = kind
        let rival = strength.filter { $0.key != kind && Self.rivals(of: kind).contains($0.key) }.values.max() ?? 0
        let own = strength[kind] ?? 0
        let base = kind == .other ? max(own, 0.5) : own
        confidence = max(0.05, min(0.99, base * (1 - rival / 2)))
    }

    /// A plain no needs no company.
    ///
    /// Regret, compliments and good wishes alone are a no only in a mail about a job that
    /// says nothing else as strongly: they come with delays and changes too.
    private static func isNo(_ strength: [MessageKind: Double], plainNo: Double, isHiring: Bool) -> Bool {
        let no = strength[.rejection] ?? 0
        if plainNo >= enough { return no >= (strength[.offer] ?? 0) - 0.15 }
        let others = strength.filter { $0.key != .rejection && $0.key != .other }.values.max() ?? 0
        return isHiring && no >= enough && no > others
    }

    private static func choose(_ strength: [MessageKind: Double], isNo: Bool, isHiring: Bool) -> MessageKind {
        func of(_ kind: MessageKind) -> Double { strength[kind] ?? 0 }
        let decisions: [MessageKind] = [.rejection, .offer, .interviewInvitation, .assessment]
        let decided = decisions.map(of).max() ?? 0
        if of(.withdrawalConfirmation) >= enough { return .withdrawalConfirmation }
        let work =
            [decided, of(.recruiterOutreach), of(.informationRequest), isHiring ? of(.acknowledgement) : 0].max() ?? 0
        if of(.other) >= some, !isHiring || of(.other) > work { return .other }
        if isNo { return .rejection }
        if of(.offer) >= enough { return .offer }
        if of(.recruiterOutreach) >= enough, of(.acknowledgement) < enough,
            of(.recruiterOutreach) >= of(.interviewInvitation)
        {
            return .recruiterOutreach
        }
        if max(of(.assessment), of(.interviewInvitation)) >= enough {
            return of(.assessment) >= of(.interviewInvitation) ? .assessment : .interviewInvitation
        }
        if of(.informationRequest) >= enough { return .informationRequest }
        if of(.rejection) > 0.5, of(.rejection) > of(.acknowledgement), isHiring { return .rejection }
        if of(.acknowledgement) >= some { return .acknowledgement }
        let rest = (decisions + [.recruiterOutreach, .informationRequest]).max { of($0) < of($1) } ?? .other
        return of(rest) >= (isHiring ? little : some) ? rest : .other
    }

    /// Kinds whose signs would contradict; politeness is no rival.
    private static func rivals(of kind: MessageKind) -> [MessageKind] {
        switch kind {
        case .rejection: [.offer, .withdrawalConfirmation, .other]
        case .offer: [.rejection, .withdrawalConfirmation, .other]
        case .interviewInvitation, .assessment: [.rejection, .offer, .recruiterOutreach, .other]
        case .acknowledgement: [.rejection, .interviewInvitation, .assessment, .informationRequest, .other]
        case .withdrawalConfirmation: [.offer, .interviewInvitation]
        case .recruiterOutreach, .informationRequest: [.rejection, .interviewInvitation, .acknowledgement, .other]
        case .other: [.rejection, .offer, .interviewInvitation, .assessment, .recruiterOutreach, .acknowledgement]
        }
    }
}
