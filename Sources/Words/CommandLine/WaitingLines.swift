public import Domain
public import Guidance
import Insights

/// How applications wait, as lines of text.
public enum WaitingLines {
    /// The sentences about one; none where no answer is awaited.
    static func of(_ application: JobApplication, in search: JobSearch, at now: Moment) -> [String] {
        let plan = application.isOpen ? application.latestPlanB : nil
        let written = plan.map { ["If it is a no: \($0.value.words.onOneLine)"] } ?? []
        let waits = Waits(search, at: now)
        guard let wait = waits.wait(of: application) else { return written }
        let whom = wait.chase?.person.flatMap { search.people[$0]?.name }
        let sentences = [
            WaitingWords.howLong(wait, of: application), WaitingWords.named(wait, today: now.day),
            WaitingWords.stillComes(wait, waits.times),
            UsualWaitWords.weight(wait.clock, waits.times.curve(wait.clock)),
            WaitingWords.asking(wait, whom: whom, today: now.day), WaitingWords.closing(wait, today: now.day),
        ]
        return sentences.filter { !$0.isEmpty } + written
    }

    /// The silent ones that are proposed for closing.
    public static func silent(_ waits: [Wait], in search: JobSearch, today: Day) -> [String] {
        waits.compactMap { wait in
            search.applications[wait.application].map { application in
                "\(application.id)  \(application.employer.onOneLine), \(application.role.onOneLine). "
                    + SweepWords.about(wait, of: application, today: today)
            }
        }
    }

    /// This week's short answers.
    public static func answers(_ applications: [JobApplication], today: Day) -> [String] {
        applications.map { "\($0.employer.onOneLine), \($0.role.onOneLine). \(SmallNoesWords.row($0, today: today))." }
    }
}
