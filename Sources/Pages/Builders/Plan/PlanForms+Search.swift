import Domain
import Guidance
import Words

extension PlanForms {
    init(_ look: WeekLook, line: PlanLine.ID?, at weekURL: String, in source: PageSource) {
        self.init()
        let changed = look.plan?.lines.first { $0.id == line }
        fill(changed, in: look.week, at: weekURL)
        applications.value = look.plan?.applications.map { String($0) } ?? ""
        hours.value = look.plan?.minutes.map(PlanFormWords.hours) ?? ""
        fillActivity(in: look.week, source)
        fillPlan(source.search.planning.plan)
        if changed != nil { open = "lines" }
    }

    private mutating func fill(_ changed: PlanLine?, in week: Day, at weekURL: String) {
        lineURL = "\(weekURL)/lines" + (changed.map { "/\($0.id)" } ?? "")
        lineSummary = changed == nil ? PlanFormWords.planLine : PlanFormWords.changeLine
        what.value = changed?.what ?? ""
        day.options =
            [Choice("", PlanWords.anyDay, isChosen: changed?.day == nil)]
            + (0..<7).map { week.adding($0) }.map { day in
                Choice(day.description, DayWords.weekday(day), isChosen: day == changed?.day)
            }
        at.value = changed?.minute.map { DayWords.clock($0) } ?? ""
        place.value = changed?.place ?? ""
        count.value = changed?.count.map { String($0) } ?? ""
    }

    private mutating func fillActivity(in week: Day, _ source: PageSource) {
        kind.options = ActivityKind.allCases.map { Choice($0.rawValue, ActivityWords.of($0).capitalised) }
        activityOn.value = DayWords.typed(min(max(source.today, week), week.sunday))
        if week > source.today { activityOn.value = DayWords.typed(source.today) }
        person.options =
            [Choice("", PlanWords.nobody, isChosen: true)]
            + source.search.people.values.sorted { ($0.name.lowercased(), $0.id) < ($1.name.lowercased(), $1.id) }
            .map { Choice($0.id.text, $0.name) }
        application.options =
            [Choice("", FormWords.noApplication, isChosen: true)]
            + source.search.applicationsInOrder.reversed().filter(\.isOpen).map { Choice($0.id.text, $0.title) }
    }

    private mutating func fillPlan(_ plan: SearchPlanWritten?) {
        planSummary = plan == nil ? PlanFormWords.writePlan : PlanFormWords.changePlan
        parts = PlanPart.allCases.map { part in
            Field(
                part.rawValue, id: "plan-\(part.rawValue)",
                value: (plan?.lines(part) ?? []).joined(separator: "\n"), label: PlanFormWords.question(part),
                hint: PlanFormWords.hint(part))
        }
        leastPay.value = plan?.leastPay.map(PayWords.of) ?? ""
        if plan == nil { open = "plan" }
    }
}

// What was typed comes back after a mistake.
extension PlanForms {
    /// Opens a form again with what was typed in it and what to mend.
    public mutating func refill(_ form: String, from retyped: Retyped) {
        open = form
        switch form {
        case "lines":
            for field in [\PlanForms.what, \.at, \.place, \.count] { retyped.fill(&self[keyPath: field]) }
            retyped.fill(&day)
        case "goals":
            retyped.fill(&applications)
            retyped.fill(&hours)
        case "activities":
            for field in [\PlanForms.activityWhat, \.activityOn, \.minutes, \.note] {
                retyped.fill(&self[keyPath: field])
            }
            for choices in [\PlanForms.kind, \.person, \.application] { retyped.fill(&self[keyPath: choices]) }
        case "steps":
            for field in [\PlanForms.aim, \.firstStep, \.by, \.ifWhen, \.thenI] { retyped.fill(&self[keyPath: field]) }
        default:
            for index in parts.indices { retyped.fill(&parts[index]) }
            retyped.fill(&leastPay)
        }
    }

    /// The ids of a form's fields by their names.
    public func ids(of form: String) -> [String: String] {
        let names = Set(allFields.filter { $0.hasPrefix("\(form)-") })
        return Dictionary(
            names.map { (String($0.dropFirst(form.count + 1)), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Where a problem leads that belongs to no field.
    public func firstField(of form: String) -> String {
        switch form {
        case "lines": what.id
        case "goals": applications.id
        case "activities": activityWhat.id
        case "steps": aim.id
        default: "plan-\(PlanPart.must.rawValue)"
        }
    }

    private var allFields: [String] {
        let fields = [
            what, at, place, count, applications, hours, activityWhat, activityOn, minutes, note, aim, firstStep, by,
            ifWhen, thenI, leastPay,
        ]
        return (fields + parts).map(\.id) + [day, kind, person, application].map(\.id)
    }
}
