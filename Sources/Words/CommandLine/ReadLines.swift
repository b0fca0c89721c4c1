public import Domain

/// A reading as lines of text.
public enum ReadLines {
    public static func of(
        kind: MessageKind, employer: String?, role: String?, sender: String, date: Moment?, reasons: [Reason],
        interviewAt: Moment?, evidence: [String], today: Day
    ) -> [String] {
        var lines = [LabelWords.of(kind).capitalised]
        if let employer { lines.append("  employer: \(employer.onOneLine)") }
        if let role { lines.append("  role: \(role.onOneLine)") }
        if !sender.isEmpty { lines.append("  from: \(sender.onOneLine)") }
        if let date { lines.append("  on: \(DayWords.exact(date.day))") }
        if !reasons.isEmpty { lines.append("  reason: \(listed(reasons.map(LabelWords.of)))") }
        if let interviewAt { lines.append("  interview: \(DayWords.moment(interviewAt, today: today))") }
        if !evidence.isEmpty { lines.append("  read in: \(listed(evidence.map { shortened($0, to: 60).quoted }))") }
        return lines
    }
}
