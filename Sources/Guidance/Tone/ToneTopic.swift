/// What a flagged sentence is about, so that the alternative can stay with it (METHOD R2).
///
/// Named by the phrase files under `tone/about/`; a sentence may be about
/// several things, told in this order.
public enum ToneTopic: String, Sendable, CaseIterable {
    /// How the seeker may have been treated for what must not weigh (METHOD L4).
    case unfair
    /// Pay for work already done: a right, asked for plainly.
    case owed
    case marks, answers, presentation, test, application
    /// Work offered or done to show what one can do.
    case trial
    case experience, skills, pay, place
    /// Whoever was chosen.
    case chosen
    case promise, effort, manner, wait, reply, call
    /// Money, family, the place one lives in.
    case home
    case health, feelings
    /// The search as a whole, and how many times it was a no.
    case search
    case feedback
    /// Another time, or the next step.
    case again
}
