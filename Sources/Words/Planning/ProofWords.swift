public import Domain
public import Guidance

/// The proof of a search, as an office reads it: what was done, without a word about how it felt.
public enum ProofWords {
    public static let title = "Proof of my search"
    /// The heading of the sheet itself.
    public static let heading = "What I did to find work"
    public static let tries = "Applications and interviews"
    public static let activities = "Other activities"
    public static let nothing = "Nothing is noted for these days."
    public static let signature = "Date and signature"
    public static let thisMonth = "This month"
    public static let lastMonth = "Last month"

    /// `3 March 2026`; `March 3, 2026`.
    public static func day(_ day: Day) -> String { DayWords.dated(day) }

    /// `1 to 31 March 2026`, `28 February to 6 March 2026`, `3 March 2026`; `March 1 to 31, 2026`.
    public static func period(_ period: Shareable.ProofPeriod) -> String {
        let (first, last) = (period.first, period.last)
        let end = day(last)
        if first == last { return end }
        if first.year != last.year { return "\(day(first)) to \(end)" }
        guard first.month == last.month else { return "\(DayWords.short(first)) to \(end)" }
        return said(
            "\(first.dayOfMonth) to \(end)",
            american: "\(DayWords.short(first)) to \(last.dayOfMonth), \(last.year)")
    }

    /// What was done, in numbers: `Two applications and one other activity that took three hours.`.
    public static func counts(_ proof: Shareable.Proof) -> String {
        guard !proof.rows.isEmpty else { return nothing }
        var parts = [(proof.applications, "application"), (proof.interviews, "interview")]
            .filter { $0.0 > 0 }.map { counted($0.0, $0.1) }
        let others = proof.activities.count
        if others > 0 {
            let what =
                parts.isEmpty
                ? counted(others, "activity", "activities")
                : others == 1
                    ? "one other activity" : "\(spelled(others)) other activities"
            parts.append(proof.minutes > 0 ? "\(what) that took \(ActivityWords.time(proof.minutes))" : what)
        }
        return listed(parts).capitalised.asSentence
    }

    public static func column(_ column: Shareable.ProofColumn) -> String {
        switch column {
        case .day: "Day"
        case .what: "What"
        case .employer: "Employer and place"
        case .role: "Role"
        case .how: "How"
        case .state: "What came of it"
        case .minutes: "Time"
        }
    }

    /// What a row shows in a column; empty where it has nothing there.
    public static func cell(_ column: Shareable.ProofColumn, of row: Shareable.ProofRow) -> String {
        switch column {
        case .day: day(row.on)
        case .what: what(row)
        case .employer: employer(row)
        case .role: row.role?.onOneLine ?? ""
        case .how: row.how.map(how) ?? ""
        case .state: row.state.map { state($0).capitalised } ?? ""
        case .minutes: row.minutes.map { ActivityWords.time($0).capitalised } ?? ""
        }
    }

    /// A row in one line, where it can be taken out: `3 March 2026, application: Larkspur Housing`.
    public static func line(_ row: Shareable.ProofRow) -> String {
        let whom = row.isActivity ? "" : row.employer.map { ": \($0.onOneLine)" } ?? ""
        return "\(cell(.day, of: row)), \(lowered(what(row)))\(whom)"
    }

    private static func lowered(_ text: String) -> String { (text.first?.lowercased() ?? "") + text.dropFirst() }

    private static func what(_ row: Shareable.ProofRow) -> String {
        switch row.what {
        case .application(.application): return "Application"
        case .application(.speculative): return "Speculative application"
        case .application(.informational): return "Request for a talk"
        case .interview(let stage, let round): return LabelWords.of(stage, round: round).capitalised
        case .activity(let kind, let words):
            let title = ActivityWords.title(ActivityNoted(activity: .init(""), kind: kind, what: words, on: row.on))
            return title + (row.employer.map { ", for \($0.onOneLine)" } ?? "")
        }
    }

    private static func employer(_ row: Shareable.ProofRow) -> String {
        let whole = [row.employer, row.place].compactMap { $0?.onOneLine }.joined(separator: ", ")
        return whole + (row.agency.map { " (through \($0.onOneLine))" } ?? "")
    }

    private static func how(_ how: Shareable.ProofHow) -> String {
        switch how {
        case .applied(let by, let portal):
            return applied(by).capitalised + (portal.map { ": \($0.onOneLine)" } ?? "")
        case .portal(let name): return "Through a portal: \(name.onOneLine)"
        case .agency: return "Through an agency"
        case .met(let format): return InterviewWords.of(format).capitalised
        }
    }

    private static func applied(_ way: AppliedBy) -> String {
        switch way {
        case .mail: "by email"
        case .portal: "through a portal"
        case .post: said("by post", american: "by mail")
        case .phone: "by \(Terms.telephone)"
        case .message: "by message"
        case .agency: "through an agency"
        case .inPerson: "in person"
        }
    }
}

// MARK: - What came of it

extension ProofWords {
    /// How it stood at the end of the period, in neutral words.
    static func state(_ state: Shareable.ProofState) -> String {
        switch state {
        case .noAnswerYet: "no answer yet"
        case .acknowledged(let day): "acknowledged" + on(day)
        case .reached(let stage, let round, let day): reached(stage, round) + on(day)
        case .interviewAhead(let day): "interview arranged for \(date(day))"
        case .tookPlace: "took place"
        case .onReserve(let day): "on a reserve list since \(date(day))"
        case .ended(let outcome, let day): "\(ended(outcome)), \(date(day))"
        }
    }

    private static func reached(_ stage: Stage, _ round: Int?) -> String {
        stage == .offer ? "offer received" : LabelWords.of(stage, round: round)
    }

    private static func ended(_ outcome: Outcome) -> String {
        switch outcome {
        case .accepted: "offer accepted"
        case .declined: "offer declined"
        case .unsuccessful: "unsuccessful"
        case .noResponse: "no response"
        case .withdrawn: "withdrawn"
        case .roleCancelled: "role \(Terms.cancelled)"
        case .offerWithdrawn: "offer withdrawn by the employer"
        }
    }

    private static func on(_ day: Day?) -> String { day.map { ", \(date($0))" } ?? "" }
    private static func date(_ day: Day) -> String { DayWords.short(day) }
}

// MARK: - Beside the sheet, for the seeker alone

extension ProofWords {
    /// Where no name is kept.
    public static let noName = "Your name is not noted yet. It can be kept under Settings, and then stands at the head."

    /// When it was made, and from what.
    public static func made(_ today: Day) -> String {
        "Made on \(day(today)) from my own notes."
    }

    public static func noSuchDay(_ text: String) -> String {
        "\(shortened(text, to: 40).quoted) could not be read as a day. Please write it like \(said("10 March 2026", american: "March 10, 2026")). "
            + "Until then, this month is shown."
    }

    /// What to look at before it is handed over.
    public static func remarks(_ proof: Shareable.Proof) -> [String] {
        var remarks: [String] = []
        if proof.name == nil { remarks.append(noName) }
        if proof.withoutDay > 0 {
            let those = counted(proof.withoutDay, "application").capitalised
            remarks.append(
                "\(those) \(proof.withoutDay == 1 ? "has" : "have") no day of application, and so cannot be placed in a "
                    + "period. With a day, \(proof.withoutDay == 1 ? "it comes" : "they come") here.")
        }
        if proof.saysNo {
            remarks.append(
                "One row or more says that you withdrew, or declined an offer. An office may ask why; it can help to have "
                    + "your reason ready.")
        }
        return remarks
    }
}
