public import Domain

/// What stands around each step of the walk: its heading, why it is there, how long it takes.
public enum WalkWords {
    public static func name(_ step: WalkStep) -> String { LabelWords.of(step).capitalised }

    /// The heading of a step: "A short reply to Priya Nandra".
    public static func heading(_ step: WalkStep, recipient: String?) -> String {
        guard step == .reply, let recipient else { return StepWords.title(step) }
        return "\(StepWords.title(step)) to \(recipient)"
    }

    /// "Step 2 of 8, about 4 minutes".
    public static func place(_ step: WalkStep, size: WalkSize, minutes: Int) -> String {
        "\(StepWords.place(of: step, in: size)), \(StepWords.minutes(minutes))"
    }

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
        case .done(let on): on.year == today.year ? DayWords.short(on) : DayWords.dated(on)
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

    public static func notice(_ notice: NoticeReceived, today: Day) -> String {
        NoticeWords.told(notice, when: DayWords.on(notice.on, today: today))
    }

    public static let somethingSaid = "Yes, somebody said or did something"
    public static let nothingSaid = "No, it is what I think"

    public static func asked(_ letter: LetterSent, name: String?, today: Day) -> String {
        let whom = name ?? LabelWords.of(letter.recipient)
        return "You asked \(whom) \(DayWords.on(letter.on, today: today))."
    }

    public static func said(by name: String, _ channel: Channel, on day: Day, today: Day) -> String {
        "\(name.isEmpty ? "Somebody" : name), \(LabelWords.of(channel)), \(DayWords.on(day, today: today))."
    }

    /// Where feedback has come there is nobody left to ask (METHOD A1).
    public static let answered = "You have been told how it came across. There is nothing more to ask."

    public static func point(_ index: Int) -> String {
        let names = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth"]
        return names.indices.contains(index) ? "\(names[index]) point" : "Point \(index + 1)"
    }

    public static let yoursToSay =
        "What this means is better judged by you, who heard it. One remark is one opinion."
    public static let suggested = "Suggested. You decide, and you can move it at any time."
    public static let change = "Change this"
    public static let needNotRead = "You need not look at any of this today. Leaving it out is as good as doing it."
    /// Beside readings that come from nobody's words.
    public static let fromYourAccount = "From your own account and history."

    public static func actionNoted(_ action: ActionPlanned, today: Day) -> String {
        action.by.map { "\(action.aim) (\(DayWords.on($0, today: today)))" } ?? action.aim
    }

    public static func span(from first: Day, to last: Day, today: Day) -> String {
        first == last
            ? DayWords.long(first, today: today)
            : "\(DayWords.long(first, today: today)) to \(DayWords.long(last, today: today))"
    }

    public static let ownAction = "Something of my own"
    public static let last = "You can come back to any step of the walk, whenever you like."
}

/// Labels on the form of a debrief.
public enum DebriefFormWords {
    public static func question(_ index: Int) -> String {
        index == 0 ? "A question they asked" : "Another question"
    }

    public static let how = "How did the answer go?"
}
