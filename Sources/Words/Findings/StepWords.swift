public import Domain

/// The steps of the walk: what each is called, why it is there, how long it takes.
public enum StepWords {
    /// The heading of a step.
    public static func title(_ step: WalkStep) -> String {
        switch step {
        case .land: "Take the news in"
        case .reply: "A short reply"
        case .ask: "Ask what came across"
        case .debrief: "Your own account"
        case .decode: "What was said, and what it may mean"
        case .confide: "Talk it over with somebody"
        case .reflect: "What you have learned"
        case .act: "One thing to do"
        }
    }

    /// Why the step is there, in one sentence.
    public static func why(_ step: WalkStep) -> String {
        switch step {
        case .land: "Why this step: news like this needs a moment, and nothing has to be decided in it."
        case .reply: "Why this step: a kind answer keeps the door open, and it need not be long."
        case .ask: "Why this step: people will often say on request what they would not write unasked."
        case .debrief:
            "Why this step: your own account, written before you hear theirs, is the one you can learn most from."
        case .decode:
            "Why this step: some of what people say is worth keeping, and some says more about them. "
                + "They judged an hour against a list, not you."
        case .confide: "Why this step: somebody who knows your work sees things that neither you nor they saw."
        case .reflect: "Why this step: one sentence kept now can be found again before the next interview."
        case .act: "Why this step: one small thing with a day to it gets done more often than a good intention."
        }
    }

    /// `about 4 minutes`.
    public static func minutes(_ minutes: Int) -> String {
        minutes == 1 ? "about a minute" : "about \(minutes) minutes"
    }

    /// `Step 2 of 8`.
    public static func place(of step: WalkStep, in size: WalkSize) -> String {
        guard let index = size.steps.firstIndex(of: step) else { return "Beside the walk" }
        return "Step \(index + 1) of \(size.steps.count)"
    }

    /// Where a step stands, as it is said beside its name.
    public static func state(_ state: StepState, today: Day) -> String {
        switch state {
        case .open: "open"
        case .done(let day): "done, \(DayWords.relative(day, today: today))"
        case .skipped: "left out; you can open it at any time"
        case .later(let until): "comes back \(DayWords.on(until, today: today))"
        case .notOffered: "not part of this walk"
        }
    }

    /// What a walk of this size is, and that it can be another.
    public static func size(_ size: WalkSize) -> String {
        switch size {
        case .note:
            "That is all: it is noted, and nothing more is asked of you. "
                + "If this one mattered to you, you can take a longer walk with it."
        case .short:
            "This is a short walk of four steps, each of which can be left out. You can make it longer at any time."
        case .full: "This walk has eight steps. Each can be left out, put off or opened again; nothing of it is owed."
        }
    }

    /// That skipping is fine.
    public static let skipping = "Skipping is fine. The walk goes on, and every step stays open to you."

    /// Nothing is left to do today.
    public static func resting(until day: Day?, today: Day) -> String {
        day.map { "This walk rests until \(DayWords.long($0, today: today)). It comes back by itself." }
            ?? "There is nothing left to do here. You can open any step again."
    }
}
