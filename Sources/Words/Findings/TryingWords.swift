public import Domain
public import Guidance

/// What is said of earlier tries at an employer when one more is added.
public enum TryingWords {
    /// Everything there is to say, the most pressing first; in quiet mode nothing of how a try ended.
    public static func lines(_ again: TryingAgain, today: Day, isQuiet: Bool) -> [String] {
        let clash = again.clash.map { [sentence($0)] } ?? []
        guard !isQuiet else { return clash }
        let sent = again.tries.filter(\.wasSent)
        let tries = sent.prefix(5).map { earlier($0, today: today) }
        let more = sent.count > 5 ? ["And \(counted(sent.count - 5, "earlier try", "earlier tries"))."] : []
        let saved = again.tries.filter { !$0.wasSent }.prefix(3).map { self.saved($0, today: today) }
        return clash + tries + more + saved + (again.isAfterANo ? [practice] : [])
    }

    /// One that was only saved is no try.
    static func saved(_ application: JobApplication, today: Day) -> String {
        let days = today.days(since: application.added.on)
        let since = days == 0 ? "today" : days == 1 ? "one day ago" : "\(days) days ago"
        return "You saved a role here \(since): \(application.role.onOneLine). Nothing says that it was sent."
    }

    /// Role, how far and how it ended, and the days since.
    static func earlier(_ application: JobApplication, today: Day) -> String {
        let last = application.ending?.on ?? application.lastDay(upTo: today)
        let state = ListWords.state(of: application)
        let days = today.days(since: last)
        let since = days == 0 ? "today" : days == 1 ? "one day ago" : "\(days) days ago"
        let through = application.details.agency.map { ", through \($0.onOneLine)" } ?? ""
        return "You tried here before: \(application.role.onOneLine)\(through). "
            + "\(state.asSentence) That was \(since) (\(DayWords.exact(last)))."
    }

    static func sentence(_ clash: TryingAgain.Clash) -> String {
        switch clash {
        case .otherAgency(let other):
            "\(other.details.agency?.onOneLine.capitalised ?? "Another agency") has put you forward for a role like this at "
                + "\(other.employer.onOneLine), and that is still open. When two agencies put forward the same person, "
                + "an employer cannot tell whom to pay, and some then leave both aside. The usual practice is to tell the "
                + "second agency before it sends anything, and to let only one of them go on."
        case .withAndWithout(let other):
            "You have an open try for a role like this at \(other.employer.onOneLine), "
                + "\(other.details.agency.map { "through \($0.onOneLine)" } ?? "made by yourself"). Coming once through an "
                + "agency and once without one can leave an employer unsure whether a fee is due. The usual practice is to "
                + "tell the agency, and to go on in one way only."
        case .again(let other):
            "\(other.employer.onOneLine), \(other.role.onOneLine), is among your open applications already. If this is "
                + "the same one, there is no need to add it."
        }
    }

    /// What is known about trying again: practice, and said to be no more.
    static let practice =
        "About trying again there is practice rather than figures: a different role can be tried at any time, and for the "
        + "same role people usually leave some months, or wait until there is something new to show. Some employers have a "
        + "rule of their own, so it is worth reading the posting first."
}
