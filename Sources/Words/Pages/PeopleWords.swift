public import Domain
public import Guidance

/// People in lists, and what is said of one.
public enum PeopleWords {
    /// "Head of Exhibitions, hiring manager. You were last in touch on 16 December."
    public static func part(_ person: Person, relation: Relation, last: Day?, today: Day) -> String {
        sentence([person.details.title, LabelWords.of(relation)]) + lastTouch(last, today: today)
    }

    /// The same with where they work, as a sentence.
    public static func who(_ person: Person) -> String {
        let details = person.details
        return sentence([
            details.title, details.employer, details.agency == details.employer ? nil : details.agency,
            LabelWords.of(person.relation),
        ])
    }

    private static func sentence(_ parts: [String?]) -> String {
        parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ").capitalised.asSentence
    }

    private static func lastTouch(_ last: Day?, today: Day) -> String {
        last.map { " You were last in touch \(DayWords.on($0, today: today))." } ?? ""
    }

    /// When they were last in touch, in a sentence.
    public static func last(_ last: Day?, today: Day) -> String {
        last.map { "You were last in touch \(DayWords.relative($0, today: today))." } ?? "No contact is noted yet."
    }

    /// "every six weeks".
    public static func every(_ weeks: Int) -> String { weeks == 1 ? "every week" : "every \(spelled(weeks)) weeks" }

    /// The rhythm in a sentence, with the next day; never that anything was missed.
    public static func rhythm(_ word: WordDue, hold: WordHold?, today: Day) -> String {
        let chosen = "You chose a word \(every(word.weeks))"
        switch hold {
        case .presentEmployer:
            return "\(chosen). They work where you work now and do not know of your search, "
                + "so it does not come up by itself."
        case .decidesNow:
            return "\(chosen). They have a part in a decision that is still open, so it waits until that is made."
        case nil:
            return word.due <= today
                ? "\(chosen). It would fit now, if you like."
                : "\(chosen); the next comes up \(DayWords.on(word.due, today: today))."
        }
    }

    /// The rhythm in a list: short.
    public static func shortRhythm(_ standing: PersonStanding, today: Day) -> String {
        guard let word = standing.word else { return "" }
        if standing.isDue { return "A word would fit now" }
        return word.due <= today ? "" : "A word \(DayWords.on(word.due, today: today))"
    }

    public static let knowsOfSearch = "knows of your search"
    public static let atPresentEmployer = "works where you work now"
    public static let workedTogether = "worked with you"
    public static let senior = "more senior than you"
    public static let knowsTheRole = "does or did the role you want"

    /// What is ticked about somebody, in words.
    public static func marks(_ details: PersonDetails) -> [String] {
        let all = [
            (details.workedTogether, workedTogether), (details.isSenior, senior),
            (details.knowsTheRole, knowsTheRole), (details.isAtPresentEmployer, atPresentEmployer),
            (details.knowsOfSearch, knowsOfSearch),
        ]
        return all.filter(\.0).map(\.1)
    }

    public static func introducedBy(_ name: String) -> String { "\(name.onOneLine) introduced you." }

    public static func introduced(_ names: [String]) -> String {
        "They introduced you to \(listed(names.map(\.onOneLine)))."
    }

    /// Their part in an application, with how far it got: `recruiter; interview`.
    public static func part(
        _ relation: Relation?, in application: JobApplication, isQuiet: Bool
    ) -> String {
        let part = relation.map { LabelWords.of($0) } ?? "put forward by their agency"
        return "\(part); \(ListWords.state(of: application, isQuiet: isQuiet).lowercasedFirst)"
    }
}

/// One thing in which the seeker and somebody had to do with each other, told on that person's page.
public enum TouchWords {
    public static func line(_ touch: Touch, with person: Person, in search: JobSearch) -> StoryWords.Line {
        switch touch {
        case .contact(let contact):
            let others = contact.value.people.filter { $0 != person.id }.compactMap { search.people[$0]?.name }
            return contacted(contact.value, others: others)
        case .letter(let letter):
            let kind = LabelWords.of(letter.value.kind).capitalised
            return .init(event: kind, rest: letter.value.channel == .phone ? ", by phone." : ", sent.")
        case .advice: return .init(event: "Their advice", rest: ":")
        case .feedback: return .init(event: "Their feedback", rest: ":")
        case .notice(let notice):
            return .init(event: "They were in touch", rest: " \(LabelWords.of(notice.value.channel)), with news.")
        case .interview(_, let interview):
            let what = LabelWords.of(interview.stage, round: interview.round).capitalised
            return .init(event: "\(what) with them", rest: ".")
        case .activity(let activity):
            return .init(
                event: ActivityWords.title(activity.noted),
                rest: activity.noted.minutes.map { ", \(ActivityWords.time($0))." } ?? ".")
        }
    }

    private static func contacted(_ contact: ContactMade, others: [String]) -> StoryWords.Line {
        let with = others.isEmpty ? "" : " together with \(listed(others.map(\.onOneLine)))"
        let about = contact.about.onOneLine.isEmpty ? "." : ": \(contact.about)".asSentence
        return .init(
            event: contact.fromThem ? "They were in touch" : "You were in touch",
            rest: with + " \(LabelWords.of(contact.channel))" + about)
    }
}
