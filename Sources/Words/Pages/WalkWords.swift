public import Domain

/// What stands around each step of the walk: its heading, why it is there, how long it takes.
public enum WalkWords {
    public static func name(_ step: WalkStep) -> String { LabelWords.of(step).capitalised }

    /// "Step 2 of 8, about 4 minutes".
    public static func place(_ step: WalkStep, size: WalkSize) -> String {
        let number = (size.steps.firstIndex(of: step) ?? 0) + 1
        return "Step \(number) of \(size.steps.count), about \(minutes(step)) minutes"
    }

    static func minutes(_ step: WalkStep) -> Int {
        switch step {
        case .land, .ask, .reflect, .act: 5
        case .reply: 4
        case .debrief, .decode: 8
        case .confide: 6
        }
    }

    public static func heading(_ step: WalkStep, recipient: String?) -> String {
        switch step {
        case .land: "First, take it in"
        case .reply: recipient.map { "A short reply to \($0)" } ?? "A short reply"
        case .ask: "Ask how it came across"
        case .debrief: "Your own account"
        case .decode: "What was said, and what it may mean"
        case .confide: "Talk to somebody who knows your work"
        case .reflect: "What you learned"
        case .act: "One next step, or none"
        }
    }

    /// Why the step is there, in one sentence (METHOD, "The setback walk").
    public static func why(_ step: WalkStep) -> String {
        switch step {
        case .land: "news is easier to carry once it is written down and the first day is looked after."
        case .reply: "a kind answer keeps the door open, and it need not be long."
        case .ask: "one open question to the right person is what most often gets an answer."
        case .debrief: "your own view comes before theirs, so that theirs does not replace it."
        case .decode:
            "some of what people say is worth keeping, and some says more about them. "
                + "They judged an hour against a list, not you."
        case .confide: "somebody who has seen you work sees what neither you nor they could see."
        case .reflect: "one sentence you can find again is worth more than a long evening of thinking."
        case .act: "one small step with a day to it is enough, and nothing to change is a full answer, too."
        }
    }

    public static func whySentence(_ step: WalkStep) -> String { "Why this step: \(why(step))" }

    public static func save(_ step: WalkStep) -> String {
        switch step {
        case .reply: "Keep the draft and go on"
        case .ask: "Go on"
        case .act: "Keep this and close"
        default: "Keep this and go on"
        }
    }

    /// Where a step stands, beside its name; empty while it is open.
    public static func state(_ state: StepState, today: Day) -> String {
        switch state {
        case .open, .notOffered: ""
        case .done(let on): DayWords.short(on)
        case .skipped: "skipped"
        case .later(let until): "back \(DayWords.on(until, today: today))"
        }
    }

    public static func size(_ size: WalkSize) -> (text: String, about: String) {
        switch size {
        case .note: ("A note", "It is noted down, and that is all.")
        case .short: ("A short walk", "The news, a reply, a question if you like, one lesson.")
        case .full: ("The full walk", "All eight steps, each of which can be left out.")
        }
    }

    public static func restored(_ when: String) -> String { "Kept as you typed, \(when)." }

    public static func sent(on day: Day, today: Day) -> String { "Sent \(DayWords.on(day, today: today))." }

    public static func toneHeading(_ count: Int) -> String {
        count == 1 ? "One sentence to look at" : "\(spelled(count).capitalised) places to look at"
    }

    public static func notice(_ notice: NoticeReceived, stage: Stage, today: Day) -> String {
        let who = notice.from.isEmpty ? "You were told" : "\(notice.from) told you"
        return "\(who) \(DayWords.on(notice.on, today: today)), \(LabelWords.of(notice.channel))."
    }

    public static let somethingSaid = "Yes, somebody said or did something"
    public static let nothingSaid = "No, it is what I think"

    public static func asked(_ letter: LetterSent, name: String?, today: Day) -> String {
        let whom = name ?? LabelWords.of(letter.recipient)
        return "You asked \(whom) \(DayWords.on(letter.on, today: today))."
    }

    public static func said(by feedback: FeedbackReceived, today: Day) -> String {
        let who = feedback.from.isEmpty ? "Somebody" : feedback.from
        return "\(who), \(LabelWords.of(feedback.channel)), \(DayWords.on(feedback.on, today: today)). Word for word."
    }

    public static func point(_ index: Int) -> String {
        let names = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth"]
        return names.indices.contains(index) ? "\(names[index]) point" : "Point \(index + 1)"
    }

    public static let suggested = "Suggested. You decide, and you can move it at any time."
    public static let change = "Change this"
    public static let oneOpinion = "One remark is one opinion."
    public static let needNotRead = "You need not look at any of this today. Leaving it out is as good as doing it."
    public static let nothingSaidYet = "Nothing has been said about how it went, as far as is noted here."
    public static let afterNews = "You write this after the news. That colours it a little, and it is still worth having."

    public static func actionNoted(_ action: ActionPlanned, today: Day) -> String {
        action.by.map { "\(action.aim) (\(DayWords.on($0, today: today)))" } ?? action.aim
    }

    public static let carryOn = "Nothing to change; carry on"
    public static let carryOnAbout = "A full result. Not every no asks for something."
    public static let ownAction = "Something of my own"

    public static func span(from first: Day, to last: Day, today: Day) -> String {
        first == last
            ? DayWords.long(first, today: today)
            : "\(DayWords.long(first, today: today)) to \(DayWords.long(last, today: today))"
    }

    public static let closingLead = "This is done as far as you wanted to take it. What is below stays yours."
    public static let kept = "What worked, to do again"
    public static let sorted = "What was said, and where you put it"
    public static let next = "What you do next"
    public static let people = "Who had a part in it"
    public static let nothingToDo = "Nothing to change; carry on."
    public static let last = "You can come back to any step of it, whenever you like."
}
