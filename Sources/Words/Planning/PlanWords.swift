public import Domain

/// The search plan in words (METHOD P0).
public enum PlanWords {
    public static func name(_ part: PlanPart) -> String {
        switch part {
        case .must: "It must have"
        case .work: "Area of work"
        case .sector: "Sector"
        case .pay: "Pay"
        case .flexibility: "Flexibility"
        case .manager: "Manager"
        case .place: "Place"
        case .look: "Where to look"
        }
    }

    public static let leastPay = "Least pay"

    /// `Written on Tuesday 3 March, and changed twice since the first time`.
    public static func written(_ plans: [Dated<SearchPlanWritten>], today: Day) -> String {
        guard let last = plans.last else { return "" }
        let when = DayWords.on(last.on, today: today)
        guard let first = plans.first, first.on < last.on else { return "Written \(when)." }
        return "Written \(DayWords.on(first.on, today: today)), last changed \(when). How it was before is kept."
    }

    /// What opens an earlier version.
    public static func earlier(_ plan: Dated<SearchPlanWritten>, today: Day) -> String {
        "As you wrote it \(DayWords.on(plan.on, today: today))"
    }

    /// Said after the plan was written, or revised.
    public static func kept(isFirst: Bool) -> String {
        isFirst ? "Kept." : "Kept. How your plan was before stays in its history."
    }

    public static let none = "No plan yet. A first line: rebound plan add must \"A permanent contract\""
    public static let anyDay = "Any day"
    public static let noApplication = "No application"
    public static let nobody = "Nobody in particular"
    public static let notSaid = "Not said"
}
