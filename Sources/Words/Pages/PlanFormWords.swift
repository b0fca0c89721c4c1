public import Domain

/// What the plan's page asks, and the names of its buttons that depend on how things stand.
public enum PlanFormWords {
    /// One question a part (METHOD P0).
    public static func question(_ part: PlanPart) -> String {
        switch part {
        case .must: "What must your next work have?"
        case .work: "Which area of work would you like?"
        case .sector: "In which sector?"
        case .pay: "What matters to you about pay?"
        case .flexibility: "How flexible should it be?"
        case .manager: "What kind of manager do you work well with?"
        case .place: "Where should it be?"
        case .look: "Where will you look?"
        }
    }

    public static func hint(_ part: PlanPart) -> String {
        switch part {
        case .must: "One a line. Only what you would leave an offer for."
        case .work: "Wishes, one a line: what you would like to spend the day on."
        case .sector: "Such as health, the public sector, a small firm."
        case .pay: "Such as paid every month, or overtime paid. The least that would do goes further down."
        case .flexibility: "Such as two days at home, or no late shifts."
        case .manager: "Such as somebody who says plainly what is wanted."
        case .place: "Such as within forty minutes by bus."
        case .look: "One a line: sites, agencies, people, places."
        }
    }

    public static let writePlan = "Write your plan"
    public static let changePlan = "Change your plan"
    public static let planLine = "Plan something"
    public static let changeLine = "Change this line"
    public static let copy = "Take over last week’s plan"
    public static let pause = "Mark this week as a pause"
    public static let goOn = "It is no pause any more"

    /// Minutes as hours in a field: `6`, `2.5`.
    public static func hours(_ minutes: Int) -> String {
        let (whole, rest) = (minutes / 60, minutes % 60)
        guard rest != 0 else { return String(whole) }
        let hundredths = (rest * 100 + 30) / 60
        return hundredths % 10 == 0
            ? "\(whole).\(hundredths / 10)" : "\(whole).\(hundredths < 10 ? "0" : "")\(hundredths)"
    }

    /// Minutes out of hours as they are typed: `6`, `2.5`, `2:30`; nil where it is no number.
    public static func minutes(_ text: String) -> Int? {
        if text.contains(":") {
            let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
            guard parts.count == 2, let hours = parts[0], let rest = parts[1], (0...168).contains(hours),
                (0..<60).contains(rest)
            else { return nil }
            return hours * 60 + rest
        }
        guard let hours = Double(text.split(separator: ",").joined(separator: ".")), (0...168).contains(hours) else {
            return nil
        }
        return Int((hours * 60).rounded())
    }

    /// First step, day and if-then of a next step; empty where there is none of them.
    public static func step(_ planned: ActionPlanned, today: Day) -> String {
        let parts = [
            planned.firstStep.map { "First step: \($0.onOneLine.asSentence)" },
            planned.by.map { "You chose \(DayWords.long($0, today: today)) for it." },
            planned.when.flatMap { when in planned.then.map { "\(when.onOneLine) \($0.onOneLine.asSentence)" } },
        ]
        return parts.compactMap { $0 }.joined(separator: " ")
    }

    public static func noSuchNumber(_ text: String) -> String {
        "\(shortened(text, to: 40).quoted) could not be read as a number. Please write it in figures, such as 3. "
            + "Everything else you typed is still here."
    }
}
