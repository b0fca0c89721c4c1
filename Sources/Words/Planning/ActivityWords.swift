public import Domain

/// Activities besides applications, in words.
public enum ActivityWords {
    public static func of(_ kind: ActivityKind) -> String {
        switch kind {
        case .fair: "fair"
        case .course: "course"
        case .agencyVisit: "visit to an agency"
        case .call: "call"
        case .talk: "informational talk"
        case .networking: "meeting people of the trade"
        case .practice: "practice"
        case .applying: "writing applications"
        case .other: "something else"
        }
    }

    /// `Fair: Northwick careers day`; the words alone where the kind says nothing.
    public static func title(_ noted: ActivityNoted) -> String {
        let what = noted.what.onOneLine
        if what.isEmpty { return of(noted.kind).capitalised }
        return noted.kind == .other ? what : "\(of(noted.kind).capitalised): \(what)"
    }

    /// `40 minutes`, `two hours`, `two hours and 30 minutes`.
    public static func time(_ minutes: Int) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60)
        let tail = rest == 1 ? "one minute" : "\(rest) minutes"
        if hours == 0 { return tail }
        return counted(hours, "hour") + (rest == 0 ? "" : " and \(tail)")
    }

    public static let none = "No activities yet. One can be noted with: rebound activity add KIND"
}
