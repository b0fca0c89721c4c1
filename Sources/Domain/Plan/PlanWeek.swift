/// One line of a weekly plan: what, when, where or how, how many.
public struct PlanLine: Codable, Sendable, Equatable, Identifiable {
    public typealias ID = Identifier<PlanLine>

    public var id: ID
    public var what: String
    /// A day of that week; nil for any.
    public var day: Day?
    /// Minutes after midnight on the seeker's clock; nil where no time is set.
    public var minute: Int?
    /// Where it is done, or how.
    public var place: String?
    /// How many of them; nil where counting makes no sense.
    public var count: Int?

    public init(id: ID, what: String, day: Day? = nil, minute: Int? = nil, place: String? = nil, count: Int? = nil) {
        self.id = id
        self.what = what
        self.day = day
        self.minute = minute
        self.place = place
        self.count = count
    }
}

/// Changes what a week is planned as: one page, what, when, where and how many, written once (EVIDENCE, Abel et al.).
public struct PlanWeek: Command {
    /// What is to be different.
    public enum Change: Sendable, Equatable {
        case add(PlanLine)
        /// Puts another line in the place of the one with its id.
        case change(PlanLine)
        case remove(PlanLine.ID)
        /// Goals of the week: applications, and minutes in all; nil for none.
        case goals(applications: Int?, minutes: Int?)
        /// Takes over the lines and goals of the week before, each day a week later.
        case copyLastWeek(names: [PlanLine.ID])
    }

    /// Any day of the week.
    public var week: Day
    public var change: Change

    public init(_ week: Day, _ change: Change) {
        self.week = week.monday
        self.change = change
    }

    public var subject: Subject? { Subject(.week, week.description) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let before = search.planning.week(of: week)
        var plan = before ?? WeekPlanned(week: week)
        switch change {
        case .add(let line):
            guard !plan.lines.contains(where: { $0.id == line.id }) else { throw .alreadySo }
            plan.lines.append(try tidied(line))
        case .change(let line):
            guard let place = plan.lines.firstIndex(where: { $0.id == line.id }) else {
                throw .notFound(.week, line.id.text)
            }
            plan.lines[place] = try tidied(line)
        case .remove(let id):
            guard plan.lines.contains(where: { $0.id == id }) else { throw .notFound(.week, id.text) }
            plan.lines.removeAll { $0.id == id }
        case .goals(let applications, let minutes):
            try within(applications, 0...200, field: "applications")
            try within(minutes, 0...10_080, field: "hours")
            plan.applications = applications
            plan.minutes = minutes
        case .copyLastWeek(let names): try copy(into: &plan, names: names, from: search)
        }
        plan.lines.sort { ($0.place(in: week)) < ($1.place(in: week)) }
        return plan == (before ?? WeekPlanned(week: week)) ? [] : [plan]
    }

    private func tidied(_ line: PlanLine) throws(Refusal) -> PlanLine {
        var tidy = line
        tidy.what = try Domain.line(line.what, field: "what")
        tidy.place = try optionalLine(line.place, field: "place")
        if let day = line.day, day.monday != week { throw .unknownValue(field: "day", value: day.description) }
        try within(line.minute, 0...1439, field: "at")
        try within(line.count, 1...1000, field: "count")
        return tidy
    }

    private func within(_ number: Int?, _ range: ClosedRange<Int>, field: String) throws(Refusal) {
        guard let number, !range.contains(number) else { return }
        throw .unknownValue(field: field, value: String(number))
    }

    /// What stands in the week already stays; a line that says the same is not taken over again.
    private func copy(into plan: inout WeekPlanned, names: [PlanLine.ID], from search: JobSearch) throws(Refusal) {
        let last = week.adding(-7)
        guard let earlier = search.planning.week(of: last), !earlier.isEmpty else {
            throw .notFound(.week, last.description)
        }
        for (line, name) in zip(earlier.lines, names) {
            var line = line
            line.id = name
            line.day = line.day?.adding(7)
            let isThere = plan.lines.contains { $0.what == line.what && $0.day == line.day && $0.minute == line.minute }
            if !isThere { plan.lines.append(line) }
        }
        plan.applications = plan.applications ?? earlier.applications
        plan.minutes = plan.minutes ?? earlier.minutes
    }
}

extension PlanLine {
    /// Order in a week: day, then time, none last.
    fileprivate func place(in week: Day) -> Int {
        (day?.days(since: week) ?? 7) * 1441 + (minute ?? 1440)
    }
}

/// A week as it was planned, whole; the last such fact of a week stands.
public struct WeekPlanned: Fact {
    public static let name = "week_planned"
    /// The Monday.
    public var week: Day
    public var lines: [PlanLine]
    /// How many applications the seeker means to send.
    public var applications: Int?
    /// How much time they mean to give it, in minutes.
    public var minutes: Int?

    public init(week: Day, lines: [PlanLine] = [], applications: Int? = nil, minutes: Int? = nil) {
        self.week = week
        self.lines = lines
        self.applications = applications
        self.minutes = minutes
    }

    public var isEmpty: Bool { lines.isEmpty && applications == nil && minutes == nil }

    public var subjects: [Subject] { [Subject(.week, week.description)] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        // The last one recorded stands: a plan is no dated event.
        search.planning.weeks[week, default: []].append(Dated(self, entry))
    }
}
