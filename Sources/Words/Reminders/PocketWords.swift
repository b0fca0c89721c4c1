public import Domain
public import Guidance

/// What the pocket file says.
public enum PocketWords {
    public static let title = "Rebound, to take along"

    /// Above everything: when it was made, and that it stays as it is.
    public static func made(_ now: Moment) -> String {
        "Made on \(DayWords.exact(now.day)) at \(DayWords.clock(now.minute)). This page does not change by itself."
    }

    public static let interviews = "Coming interviews"
    public static let noInterviews = "None is arranged as of now."
    public static let waiting = "For today"
    public static let nothingWaits = "Nothing is waiting today."
    public static let lessons = "What you have learned"
    public static let when = "When"
    public static let place = "Where"
    public static let link = "Link"
    public static let prepare = "To have at hand"
    public static let people = "People"
    public static let left = "Private notes are not in this page."

    /// `Second interview by video, Programme Officer`.
    public static func what(_ interview: Shareable.PocketInterview) -> String {
        let how = interview.format.map { " \(InterviewWords.of($0))" } ?? ""
        return
            "\(LabelWords.of(interview.stage, round: interview.round).capitalised)\(how), \(interview.role.onOneLine)"
    }

    /// The day of an interview: `Thursday 12 March 2026`, with how far it is from the day the page was made.
    public static func day(_ day: Day) -> String { DayWords.exact(day) }

    /// `10:30 (UTC+1)`; with their own clock beside it, where that shows another time: `which is 5:30 in New York (UTC−5)`.
    ///
    /// - Parameters:
    ///   - interview: with the clock that is noted as theirs, else the one its time was given in.
    ///   - own: minutes ahead of UTC of the seeker's clock at that instant.
    /// - Returns: the words.
    public static func time(_ interview: Shareable.PocketInterview, own: Int) -> String {
        let mine = Moment(milliseconds: interview.at.milliseconds, offset: own)
        let here = "\(DayWords.clock(mine.minute)) (\(zone(own)))"
        let offset = interview.there?.offset ?? interview.at.offset
        guard offset != own else { return here }
        let theirs = Moment(milliseconds: interview.at.milliseconds, offset: offset)
        let day = theirs.day == mine.day ? "" : "\(DayWords.weekday(theirs.day)) "
        let place = interview.there?.zone.map { "in \(InterviewWords.city($0))" } ?? "there"
        return "\(here), which is \(day)\(DayWords.clock(theirs.minute)) \(place) (\(zone(offset)))"
    }

    /// `UTC`, `UTC+1`, `UTC−3:30`.
    static func zone(_ offset: Int) -> String {
        guard offset != 0 else { return "UTC" }
        let minutes = abs(offset) % 60
        return "UTC\(offset < 0 ? "−" : "+")\(abs(offset) / 60)"
            + (minutes == 0 ? "" : ":\(minutes < 10 ? "0" : "")\(minutes)")
    }

    /// `Head of Programmes`, or what they are to the application.
    public static func about(_ person: Shareable.PocketPerson) -> String {
        person.title.map(\.onOneLine).flatMap { $0.isEmpty ? nil : $0 } ?? LabelWords.of(person.relation).capitalised
    }

    /// One thing that waits: what, and a sentence.
    public static func line(_ item: Shareable.PocketItem, today: Day) -> (what: String, sentence: String) {
        switch item {
        case .question(let employer, let since, let person):
            let who = person.map { " \($0.name.onOneLine) is the one to ask." } ?? ""
            return (
                employer.onOneLine,
                "\(DayWords.span(today.days(since: since)).capitalised) of quiet, which is ordinary. "
                    + "You may ask where things stand, if you like.\(who)"
            )
        case .feedbackReminder(let employer):
            return (employer.onOneLine, "You asked for feedback. One short reminder is fitting, if you like.")
        case .closing(let employer, let role, let on):
            return (
                "\(role.onOneLine), \(employer.onOneLine)", "You saved it. It closes \(DayWords.on(on, today: today))."
            )
        case .reply(let employer, let role, let day):
            return (
                "\(role.onOneLine), \(employer.onOneLine)",
                "They would like your answer by \(DayWords.long(day, today: today))."
            )
        case .action(let aim, let firstStep, _):
            return (aim.onOneLine, firstStep.map { "First step: \($0.onOneLine.asSentence)" } ?? "")
        }
    }
}
