public import Domain

/// Decoding ends (METHOD X4): after two visits with nothing new there is no more to be known.
///
/// The first visit is a day on which the step was gone through; the second is
/// any later day, as long as nothing was said, advised or noted in between.
public enum AsMuchAsCanBeKnown {
    /// Where it leads.
    public enum Onward: Sendable, Equatable {
        /// One next step of the walk.
        case step(WalkStep)
        /// Nothing of the walk is left.
        case done
    }

    /// Nil while there may be more to look at.
    public static func reached(in application: JobApplication, at now: Moment) -> Onward? {
        guard let walk = application.walk(at: now), let visit = application.lastCompletion(of: .decode) else {
            return nil
        }
        guard visit.on < now.day, newest(in: application) < visit.sequence else { return nil }
        guard let step = walk.current, step != .decode else { return .done }
        return .step(step)
    }

    /// Where in the log the last thing stands that could be decoded.
    private static func newest(in application: JobApplication) -> Int {
        let entries =
            application.feedback.map(\.entry) + application.notices.map(\.entry) + application.debriefs.map(\.entry)
            + application.advice.map(\.entry) + application.reasons.map(\.entry)
        return entries.map(\.sequence).max() ?? 0
    }
}
