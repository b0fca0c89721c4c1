public import Domain

extension Shareable {
    /// The dates of a search that a calendar may hold, by day.
    ///
    /// Interviews, past ones too; the days by which an answer of the seeker's is wanted; questions due (W1) and the one
    /// reminder about feedback (A4); closing dates of saved roles; open actions with a day (P1). After an ending, what
    /// was tied to it leaves the calendar (L1): interviews that lie after it count as cancelled. While the search rests,
    /// only what has a fixed time with others stays.
    public static func calendar(of search: JobSearch, at now: Moment) -> [CalendarDate] {
        let last = search.lastTouched()
        let waits = Waits(search, at: now)
        var dates: [CalendarDate] = []
        for application in search.applicationsInOrder {
            let found = arranged(of: application) + (search.isLanded ? [] : open(of: application, waits, at: now))
            let touched = last[application.subject]
            dates += found.map { date($0.about, $0.when, touched, isCancelled: $0.isCancelled) }
        }
        for action in search.actionsInOrder where action.isOpen && !search.isLanded {
            guard let by = action.planned.by else { continue }
            dates.append(date(.action(action.id), .day(by), last[Subject(.action, action.id.text)]))
        }
        return dates.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    }

    private typealias Found = (about: CalendarDate.About, when: CalendarDate.When, isCancelled: Bool)

    private static func date(
        _ about: CalendarDate.About, _ when: CalendarDate.When, _ entry: Entry?, isCancelled: Bool = false
    ) -> CalendarDate {
        CalendarDate(
            about: about, when: when, isCancelled: isCancelled, version: entry?.sequence ?? 0,
            changedAt: entry?.recordedAt ?? 0)
    }

    /// What has a fixed time with others.
    private static func arranged(of application: JobApplication) -> [Found] {
        var found: [Found] = application.interviews.map { interview in
            (
                .interview(application.id, interview.id), .at(interview.at),
                interview.isCancelled || endedBefore(interview, application)
            )
        }
        if let offer = application.openOffer, let day = offer.parts.replyBy {
            found.append((.reply(application.id, offer.id), .day(day), false))
        }
        return found
    }

    /// What the seeker may do on a day.
    private static func open(of application: JobApplication, _ waits: Waits, at now: Moment) -> [Found] {
        var found: [Found] = []
        if let chase = waits.wait(of: application)?.chase {
            found.append((.chase(application.id, number: chase.already + 1), .day(chase.due), false))
        }
        if let closing = application.details.closing, application.isOpen, application.stage == .saved {
            found.append((.closing(application.id), .day(closing), false))
        }
        if let day = feedbackReminder(for: application, on: now.day) {
            found.append((.feedbackReminder(application.id), .day(day), false))
        }
        return found
    }

    private static func endedBefore(_ interview: Interview, _ application: JobApplication) -> Bool {
        application.ending.map { $0.on < interview.at.day } ?? false
    }

    private static func feedbackReminder(for application: JobApplication, on today: Day) -> Day? {
        switch TimeBox.standing(of: application, on: today) {
        case .waiting(let reminder, _): reminder
        case .reminderDue:
            application.feedbackRequests.last { $0.on <= today }.map { TimeBox.reminderDay(askedOn: $0.on) }
        default: nil
        }
    }
}
