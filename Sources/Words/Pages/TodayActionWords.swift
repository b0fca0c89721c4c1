public import Domain

/// The ways on from Today.
public enum TodayActionWords {
    public static func goOn(_ step: WalkStep) -> String {
        switch step {
        case .reply: "Read the draft"
        default: "Open it"
        }
    }

    public static let anotherDay = "Bring it back another day"
    public static let look = "Have a look"
    public static let readMessage = "Read the message"
    public static let lookTogether = "Look at them together"
    public static let paste = "Paste a message"
    public static let theirPage = "Open their page"
    public static let leaveForNow = "Leave it for now"
    public static let done = "Done"
    public static let letGo = "Let it go"
}

/// How the search goes, in counts of what was done; never a score of the person.
public enum PaceWords {
    /// Sentences about the last two weeks and the whole search.
    ///
    /// None before anything was sent.
    public static func sentences(for search: JobSearch, today: Day) -> [String] {
        let tries = search.applications.values.filter { $0.kind != .informational }
        let sent = tries.compactMap(\.appliedOn).filter { $0 <= today }
        guard let first = sent.min() else { return [] }
        let lately = sent.count { today.days(since: $0) < 14 }
        let talks = search.applications.values.reduce(0) { count, application in
            count
                + application.interviews.count {
                    !$0.isCancelled && $0.at.day <= today && today.days(since: $0.at.day) < 14
                }
        }
        let led = tries.count { $0.appliedOn != nil && $0.stage >= .interview }
        let recent = lastWeeks(sent: lately, talks: talks)
        // "None led to an interview" would be true, and would help nobody.
        guard sent.count >= 5, led > 0 else { return [recent] }
        let whole =
            "Of the \(sent.count) you have sent since \(DayWords.month(first, today: today)), "
            + "\(spelled(led)) led to an interview."
        return [recent, whole]
    }

    /// What was done; what was not is left unsaid.
    private static func lastWeeks(sent: Int, talks: Int) -> String {
        var did: [String] = []
        if sent > 0 { did.append("sent \(counted(sent, "application"))") }
        if talks > 0 { did.append("had \(counted(talks, "conversation"))") }
        return did.isEmpty ? "The last two weeks were quiet ones." : "In the last two weeks you \(listed(did))."
    }
}
