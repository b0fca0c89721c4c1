public import Domain

extension Shareable {
    /// The dates of a search that a calendar may hold, by day.
    ///
    /// Interviews, past ones too; questions due (W1) and the one reminder about feedback (A4); closing dates of saved
    /// roles; open actions with a day (P1). After an ending, what was tied to it leaves the calendar (L1): interviews
    /// that lie after it count as cancelled.
    public static func calendar(of search: JobSearch, at now: Moment) -> [CalendarDate] {
        let last = search.lastTouched()
        let waits = Waits(search, at: now)
        var dates: [CalendarDate] = []
        func add(
            _ about: CalendarDate.About, _ when: CalendarDate.When, _ entry: Entry?, isCancelled: Bool = false
        ) {
            dates.append(
                CalendarDate(
                    about: about, when: when, isCancelled: isCancelled, version: entry?.sequence ?? 0,
                    changedAt: entry?.recordedAt ?? 0))
        }
        for application in search.applicationsInOrder {
            let touched = last[application.subject]
            for interview in application.interviews {
                add(
                    .interview(application.id, interview.id), .at(interview.at), touched,
                    isCancelled: interview.isCancelled || endedBefore(interview, application))
            }
            if let chase = waits.wait(of: application)?.chase {
                add(.chase(application.id, number: chase.already + 1), .day(chase.due), touched)
            }
            if let closing = application.details.closing, application.isOpen, application.stage == .saved {
                add(.closing(application.id), .day(closing), touched)
            }
            if let day = feedbackReminder(for: application, on: now.day) {
                add(.feedbackReminder(application.id), .day(day), touched)
            }
        }
        for action in search.actionsInOrder where action.isOpen {
            guard let by = action.planned.by else { continue }
            add(.action(action.id), .day(by), last[Subject(.action, action.id.text)])
        }
        return dates.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
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
