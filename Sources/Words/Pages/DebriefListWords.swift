public import Domain

/// A debrief read back: what went well first (METHOD D3).
public enum DebriefListWords {
    /// Headings with what was written under them; empty ones are left out.
    public static func parts(_ debrief: DebriefRecorded) -> [(heading: String, text: String)] {
        var parts: [(String, String)] = [
            ("What went well", debrief.wentWell), ("Where you connected", debrief.connected),
        ]
        parts.append(("What went less well", debrief.wentLess))
        for part in ProcessPart.allCases {
            if let text = debrief.parts[part] { parts.append((LabelWords.of(part).capitalised, text)) }
        }
        for question in debrief.questions {
            let how = question.answer.map { " (\(LabelWords.of($0)))" } ?? ""
            parts.append(("A question you were asked", question.question.quoted + how))
        }
        parts.append(("What you would do differently", debrief.differently))
        return parts.filter { !$0.1.isEmpty }.map { (heading: $0.0, text: $0.1) }
    }
}
