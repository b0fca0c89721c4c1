public import Domain
import Guidance
import Words

extension PlanPage {
    /// The week a day lies in, and the plan; `line` is the planned line to be changed, where one is.
    public init(_ source: PageSource, week day: Day, line: PlanLine.ID? = nil) {
        self.init()
        let look = WeekLook(of: day, in: source.search, at: source.now)
        let week = look.week
        weekName = WeekWords.name(week, today: source.today)
        weekTitle = WeekWords.title(week, today: source.today)
        weekURL = "/plan/weeks/\(week)"
        here = "/plan?week=\(week)"
        lines = (look.plan?.lines ?? []).map { planned in
            PlannedRow(
                day: WeekWords.when(planned), text: WeekWords.line(planned),
                changeURL: "\(here)&line=\(planned.id)#lines",
                removeURL: "\(weekURL)/lines/\(planned.id)")
        }
        goals = look.plan.map(WeekWords.goals) ?? ""
        let sentences = WeekWords.sentences(look, in: source.search, today: source.today)
        if source.search.seeker.isQuiet { folded = sentences } else { standing = sentences }
        weekActions = Self.actions(look, weekURL, source)
        done = look.done.map { DoneRow(when: source.when($0.on), text: WeekWords.deed($0, in: source.search)) }
        steps = source.search.actionsInOrder.filter(\.isOpen).map { Self.step($0, source) }
        weeks = Self.otherWeeks(week, source)
        let plans = source.search.planning.plans
        looking = plans.last.map { Self.parts(of: $0.value) } ?? []
        written = PlanWords.written(plans, today: source.today)
        earlier = plans.dropLast().reversed().map {
            EarlierPlan(summary: PlanWords.earlier($0, today: source.today), parts: Self.parts(of: $0.value))
        }
        planForms = PlanForms(look, line: line, at: weekURL, in: source)
    }

    private static func actions(_ look: WeekLook, _ url: String, _ source: PageSource) -> [WayOn] {
        var ways: [WayOn] = []
        let last = source.search.planning.week(of: look.week.adding(-7))
        if look.plan?.isEmpty ?? true, let last, !last.isEmpty {
            ways.append(.post(PlanFormWords.copy, "\(url)/copies", verb: "copy", look: .second))
        }
        let pause = look.isPause ? PlanFormWords.goOn : PlanFormWords.pause
        return ways + [.post(pause, "\(url)/pauses", verb: look.isPause ? "go_on" : "pause")]
    }

    private static func step(_ action: Action, _ source: PageSource) -> StepRow {
        StepRow(
            heading: action.planned.aim.onOneLine, text: PlanFormWords.step(action.planned, today: source.today),
            url: "/actions/\(action.id)")
    }

    private static func otherWeeks(_ week: Day, _ source: PageSource) -> [Link] {
        let known = source.search.planning.weeks.keys.filter { $0 < week.adding(-7) }.max()
        var days = [week.adding(-7), week.adding(7)]
        if week != source.today.monday, !days.contains(source.today.monday) { days.append(source.today.monday) }
        if let known { days.insert(known, at: 0) }
        return days.map { Link(WeekWords.name($0, today: source.today), "/plan?week=\($0)") }
    }

    static func parts(of plan: SearchPlanWritten) -> [PlanPartRow] {
        var rows = PlanPart.allCases.filter { !plan.lines($0).isEmpty }
            .map { PlanPartRow(PlanWords.name($0), plan.lines($0)) }
        if let least = plan.leastPay {
            let place = plan.lines(.must).isEmpty ? 0 : 1
            rows.insert(PlanPartRow(PlanWords.leastPay, [PayWords.of(least)]), at: place)
        }
        return rows
    }
}
