public import Domain
public import Guidance

/// The plan, a week and activities as lines of text.
public enum PlanLines {
    public static func plan(_ plans: [Dated<SearchPlanWritten>], today: Day) -> [String] {
        guard let plan = plans.last?.value else { return [] }
        var lines: [String] = []
        for part in PlanPart.allCases where !plan.lines(part).isEmpty {
            lines.append("\(PlanWords.name(part)):")
            lines += plan.lines(part).map { "  \($0)" }
            if part == .must, let pay = plan.leastPay { lines.append("  \(PlanWords.leastPay): \(PayWords.of(pay))") }
        }
        if plan.lines(.must).isEmpty, let pay = plan.leastPay {
            lines.append("\(PlanWords.leastPay): \(PayWords.of(pay))")
        }
        return lines + ["", PlanWords.written(plans, today: today)]
    }

    public static func week(_ look: WeekLook, in search: JobSearch, today: Day) -> [String] {
        var lines = [WeekWords.title(look.week, today: today)]
        let planned = look.plan?.lines ?? []
        if planned.isEmpty, look.plan.map(WeekWords.goals)?.isEmpty ?? true, !look.isPause {
            lines += ["", WeekWords.nothingPlanned]
        }
        if !planned.isEmpty { lines.append("") }
        let rows = planned.map { [$0.id.text, WeekWords.when($0), WeekWords.line($0)] }
        lines += ApplicationLines.columns(rows)
        if let goals = look.plan.map(WeekWords.goals), !goals.isEmpty { lines += ["", goals] }
        if !look.done.isEmpty {
            lines += ["", "Done"]
            lines += ApplicationLines.columns(
                look.done.map { ["  \(DayWords.weekday($0.on))", WeekWords.deed($0, in: search)] })
        }
        let sentences = WeekWords.sentences(look, in: search, today: today)
        return sentences.isEmpty ? lines : lines + [""] + sentences
    }

    public static func activities(_ activities: [Activity], in search: JobSearch) -> [String] {
        ApplicationLines.columns(
            activities.map { activity in
                let noted = activity.noted
                let with = noted.person.flatMap { search.people[$0]?.name } ?? ""
                let at = noted.application.flatMap { search.applications[$0]?.employer } ?? ""
                let beside = [with, at].filter { !$0.isEmpty }
                return [
                    activity.id.text, activity.on.description, noted.minutes.map(ActivityWords.time) ?? "",
                    ActivityWords.title(noted) + (beside.isEmpty ? "" : " (\(listed(beside)))"),
                ]
            })
    }
}

extension CommandWords {
    public static func weekPlanned(_ week: Day, today: Day) -> String {
        "Kept: the plan of \(WeekWords.title(week, today: today))."
    }

    public static func weekPaused(_ isPause: Bool) -> String {
        isPause ? WeekWords.pause : "The week is no pause any more."
    }

    public static func activityNoted(_ noted: ActivityNoted, today: Day) -> String {
        let time = noted.minutes.map { ", \(ActivityWords.time($0))" } ?? ""
        return "Noted: \(ActivityWords.title(noted))\(time), \(DayWords.on(noted.on, today: today))."
    }

    public static let activityEdited = "Changed."
}
