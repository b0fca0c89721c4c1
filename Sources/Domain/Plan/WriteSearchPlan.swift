/// The questions a search plan answers, each in lines of the seeker's own (METHOD P0).
///
/// Raw values are the names in the log, on forms and on the command line.
public enum PlanPart: String, Codable, Sendable, CaseIterable, CodingKeyRepresentable {
    /// What the next work must have.
    case must
    /// Wishes, by what they are about.
    case work, sector, pay, flexibility, manager, place
    /// Where to look.
    case look

    /// True for what an offer can be held against: must-haves and wishes.
    public var isPoint: Bool { self != .look }
}

/// Writes the search plan, or revises it.
///
/// It is written whole each time; how it was before stays in the history.
public struct WriteSearchPlan: Command {
    /// Lines by part; parts that are missing are empty.
    public var parts: [PlanPart: [String]]
    /// The least pay that would do; nil where the seeker sets none.
    public var leastPay: Pay?
    public var on: Day

    public init(parts: [PlanPart: [String]], leastPay: Pay? = nil, on: Day) {
        self.parts = parts
        self.leastPay = leastPay
        self.on = on
    }

    public var subject: Subject? { Subject(.plan, "") }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        try notLater(on, than: now)
        if let last = search.planning.plans.last?.on, on < last { throw .outOfOrder(last, on) }
        var tidy: [PlanPart: [String]] = [:]
        for part in PlanPart.allCases {
            var lines: [String] = []
            for given in parts[part] ?? [] {
                let line = try shortLine(given, field: part.rawValue)
                if !line.isEmpty, !lines.contains(line) { lines.append(line) }
            }
            if !lines.isEmpty { tidy[part] = lines }
        }
        let written = SearchPlanWritten(parts: tidy, leastPay: leastPay, on: on)
        let current = search.planning.plan
        if written.isEmpty, current?.isEmpty ?? true { throw .empty(field: PlanPart.must.rawValue) }
        if let current, current.parts == tidy, current.leastPay == leastPay { return [] }
        return [written]
    }
}

extension WriteSearchPlan {
    /// The plan that stands with one more line under a part.
    public static func adding(_ line: String, to part: PlanPart, of search: JobSearch, on: Day) -> WriteSearchPlan {
        var parts = search.planning.plan?.parts ?? [:]
        parts[part, default: []].append(line)
        return WriteSearchPlan(parts: parts, leastPay: search.planning.plan?.leastPay, on: on)
    }
}

public struct SearchPlanWritten: Fact {
    public static let name = "search_plan_written"
    public var parts: [PlanPart: [String]]
    public var leastPay: Pay?
    public var on: Day

    public init(parts: [PlanPart: [String]], leastPay: Pay? = nil, on: Day) {
        self.parts = parts
        self.leastPay = leastPay
        self.on = on
    }

    /// The lines of a part; none where nothing was written there.
    public func lines(_ part: PlanPart) -> [String] { parts[part] ?? [] }

    public var isEmpty: Bool { parts.values.allSatisfy(\.isEmpty) && leastPay == nil }

    public var happened: Day? { on }
    public var subjects: [Subject] { [Subject(.plan, "")] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.planning.plans.file(self, entry)
    }
}
