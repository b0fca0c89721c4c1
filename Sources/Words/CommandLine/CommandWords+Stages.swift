public import Domain
import Guidance

extension CommandWords {
    // MARK: - Stages by the seeker's own names

    public static func stageNamed(_ name: String, _ stage: Stage) -> String {
        "\(name.quoted) now stands for: \(LabelWords.of(stage))."
    }

    public static func stageRenamed(_ name: String) -> String {
        "It is called \(name.quoted) now, also where it was noted before."
    }

    public static func stageRetired(_ name: String) -> String {
        "\(name.quoted) is no longer offered. What was noted under it keeps its name."
    }

    public static func stageBack(_ name: String) -> String { "\(name.quoted) is offered again." }

    public static func stagesOrdered(_ names: [String]) -> String { "In this order: \(names.joined(separator: ", "))." }

    public static let noOwnStages =
        "You have no names of your own for stages. To give one: rebound stages add NAME --as STAGE"

    /// `Phone chat  first conversation (screen)`.
    public static func ownStages(_ stages: [OwnStage]) -> [String] {
        ApplicationLines.columns(
            stages.map { stage in
                let meaning = "\(LabelWords.of(stage.stage)) (\(stage.stage.rawValue))"
                return [stage.id.text, stage.name, meaning + (stage.isRetired ? ", no longer offered" : "")]
            })
    }

    // MARK: - Reserve lists

    public static func reserve(
        _ employer: String, until: Day?, isReopened: Bool, today: Day
    ) -> String {
        let until = until.map { " until \(DayWords.long($0, today: today))" } ?? ""
        let again = isReopened ? " It is open again; the earlier ending stays in its history." : ""
        return "\(employer): on a reserve list\(until). It still waits.\(again)"
    }

    // MARK: - Interviews

    public static func interviewArranged(
        _ application: JobApplication, before: JobApplication, _ interview: Interview.ID, today: Day
    ) -> String {
        guard let interview = application.interviews.first(where: { $0.id == interview }) else { return "" }
        return "\(application.employer): interview noted, \(InterviewWords.when(interview, today: today))."
            + findings(application, before: before, today: today)
    }

    public static func interviewMoved(
        _ application: JobApplication, before: JobApplication, _ interview: Interview.ID, today: Day
    ) -> String {
        guard let interview = application.interviews.first(where: { $0.id == interview }) else { return "" }
        return "\(application.employer): interview moved to \(InterviewWords.when(interview, today: today))."
            + findings(application, before: before, today: today)
    }

    public static func interviewEdited(_ employer: String) -> String {
        "\(employer): changed what is noted about the interview."
    }

    /// What a command left worth a look about the dates, behind another sentence; empty where all is well.
    static func findings(_ application: JobApplication, before: JobApplication, today: Day) -> String {
        let known = DateFindings.of(before, on: today)
        return DateFindings.of(application, on: today).filter { !known.contains($0) }
            .map { " " + DateFindingWords.sentence($0, today: today) }.joined()
    }
}
