public import Domain

extension Shareable {
    /// What was done in the period, as it was known at its end.
    ///
    /// An application counts on its day of application, an interview on the day it was held, whenever the application
    /// was made. A period that has not ended is read as of now.
    ///
    /// - Parameters:
    ///   - search: whose doings.
    ///   - period: the days it is about.
    ///   - without: ids of rows that the seeker takes out.
    ///   - now: nothing later counts.
    /// - Returns: the rows, and what they are shown with.
    public static func proof(
        of search: JobSearch, in period: ProofPeriod, without: Set<String> = [], at now: Moment
    ) -> Proof {
        var rows = search.applicationsInOrder.flatMap { application in
            [row(of: application, in: period, at: now)].compactMap { $0 }
                + interviews(of: application, in: period, at: now)
        }
        rows += search.planning.activitiesInOrder.filter { period.contains($0.on) && $0.on <= now.day }
            .map { row(of: $0, in: search) }
        rows.sort { ($0.on, $0.id) < ($1.on, $1.id) }
        return Proof(
            period: period, name: search.seeker.name, rows: rows.filter { !without.contains($0.id) },
            left: rows.filter { without.contains($0.id) },
            withoutDay: search.applicationsInOrder.count { mayLie($0, in: period) })
    }

    private static func row(of application: JobApplication, in period: ProofPeriod, at now: Moment) -> ProofRow? {
        guard let on = application.appliedOn, period.contains(on), on <= now.day else { return nil }
        return ProofRow(
            id: "application-\(application.id)", on: on, what: .application(application.kind),
            employer: application.employer, agency: application.details.agency, place: application.details.place,
            role: application.role, how: how(application.details),
            state: state(of: application, by: min(period.last, now.day), at: now))
    }

    private static func interviews(
        of application: JobApplication, in period: ProofPeriod, at now: Moment
    ) -> [ProofRow] {
        application.interviewsHeld(at: now).filter { period.contains($0.at.day) }.map { interview in
            ProofRow(
                id: "interview-\(interview.id)", on: interview.at.day,
                what: .interview(interview.stage, round: interview.round), employer: application.employer,
                agency: application.details.agency, place: application.details.place, role: application.role,
                how: interview.format.map { .met($0) },
                state: ended(application, by: min(period.last, now.day)) ?? .tookPlace)
        }
    }

    private static func row(of activity: Activity, in search: JobSearch) -> ProofRow {
        let noted = activity.noted
        return ProofRow(
            id: "activity-\(activity.id)", on: activity.on, what: .activity(noted.kind, words: noted.what),
            employer: noted.application.flatMap { search.applications[$0]?.employer }, minutes: noted.minutes)
    }

    private static func how(_ details: ApplicationDetails) -> ProofHow? {
        if let by = details.appliedBy { return .applied(by, portal: by == .portal ? details.portal : nil) }
        if let portal = details.portal { return .portal(portal) }
        return details.agency != nil || details.route == .agency ? .agency : nil
    }

    private static func ended(_ application: JobApplication, by last: Day) -> ProofState? {
        guard let ending = application.endings.last(where: { $0.on <= last }), let outcome = ending.value.outcome
        else { return nil }
        return .ended(outcome, on: ending.on)
    }

    /// What stood on the evening of the day: an ending, else what lies ahead, else how far it had got.
    private static func state(of application: JobApplication, by last: Day, at now: Moment) -> ProofState {
        if let ended = ended(application, by: last) { return ended }
        let ahead = application.interviews.filter {
            !$0.isCancelled && $0.invitedOn <= last && ($0.at.day > last || $0.at > now)
        }
        if let next = ahead.map(\.at.day).min() { return .interviewAhead(on: next) }
        if let reserve = reserve(of: application, by: last) { return .onReserve(on: reserve) }
        return reached(by: application, last: last, at: now)
    }

    /// The day of the reserve list that nothing had followed by then.
    private static func reserve(of application: JobApplication, by last: Day) -> Day? {
        guard let listed = application.reserves.last(where: { $0.on <= last }) else { return nil }
        let wentOn = application.stages.contains {
            $0.value.isDayKnown != false && $0.on <= last && listed.entry < $0.entry
        }
        return wentOn ? nil : listed.on
    }

    private static func reached(by application: JobApplication, last: Day, at now: Moment) -> ProofState {
        let stages = application.stages.filter { $0.on <= last }
            .map { Reached($0.value.stage, $0.value.round, $0.value.isDayKnown == false ? nil : $0.on) }
        let held = application.interviewsHeld(at: now).filter { $0.at.day <= last }
            .map { Reached($0.stage, $0.round, $0.at.day) }
        guard let furthest = (stages + held).max(by: { $0.isBefore($1) }), furthest.stage > .applied else {
            return .noAnswerYet
        }
        return furthest.stage == .acknowledged
            ? .acknowledged(on: furthest.on) : .reached(furthest.stage, round: furthest.round, on: furthest.on)
    }

    /// A stage as a proof shows it.
    private struct Reached {
        let stage: Stage
        let round: Int?
        let on: Day?

        init(_ stage: Stage, _ round: Int?, _ on: Day?) {
            (self.stage, self.round, self.on) = (stage, round, on)
        }

        /// A further stage or round counts more; of the same, the entry with a day.
        func isBefore(_ other: Reached) -> Bool {
            guard stage == other.stage, (round ?? 0) == (other.round ?? 0) else {
                return (stage, round ?? 0) < (other.stage, other.round ?? 0)
            }
            guard let on, let later = other.on else { return on == nil && other.on != nil }
            return on < later
        }
    }

    /// An application that was made on a day nobody noted, and no later than it was written down.
    private static func mayLie(_ application: JobApplication, in period: ProofPeriod) -> Bool {
        application.appliedOn == nil && application.stage >= .applied && application.added.on >= period.first
    }
}
