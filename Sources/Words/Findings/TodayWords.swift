public import Domain
public import Guidance

/// One line of Today: what it is, and a sentence about it.
public struct TodayLine: Sendable, Equatable {
    public var title: String
    public var sentence: String
    /// True where the sentence names what it is about, so that it can stand without the title.
    public var saysName = false
}

/// What waits, the next small step, and one lesson (LOOK, Today).
public enum TodayWords {
    public static let quiet = "Nothing is waiting for you today."

    public static func line(_ item: TodayItem, in search: JobSearch, today: Day) -> TodayLine {
        switch item {
        case .interview(let id, _, let at):
            TodayLine(
                title: "\(name(id, search)), interview",
                sentence:
                    "\(DayWords.moment(at, today: today).capitalised). Your lessons and your last account are at hand.")
        case .debrief(let id, _):
            TodayLine(
                title: "\(name(id, search)), after the interview",
                sentence: "If you like, note how it went while it is fresh. Two minutes are enough.")
        case .walk(let id, let step): walk(id, step, search, today)
        case .cameBack(let id, let step):
            TodayLine(
                title: "\(name(id, search)), back as you asked",
                sentence:
                    "You put this off until now: \(StepWords.title(step).lowercasedFirst). It can be put off again.")
        case .chase(let due): chase(due, search, today)
        case .reminder(let id, let asked):
            TodayLine(
                title: "\(name(id, search)), your question",
                sentence:
                    "You asked for feedback \(DayWords.on(asked, today: today)). One short reminder is fitting now, "
                    + "if you like.")
        case .action(let id): action(id, search, today)
        case .settle(let id):
            TodayLine(
                title: "\(name(id, search)), still silent",
                sentence: "You have asked twice, and after so long hardly any answer still comes. You may close it as "
                    + "“no answer”; a late answer would open it again.")
        case .offer(let id, _, let replyBy):
            TodayLine(
                title: "\(name(id, search)), their offer",
                sentence: replyBy < today
                    ? "They asked for your answer by \(DayWords.long(replyBy, today: today)). A word to them is still "
                        + "possible, also to ask for time."
                    : "They would like your answer by \(DayWords.long(replyBy, today: today)). Asking for time is "
                        + "ordinary, if you would like some.")
        case .sweep(let count): sweep(count, isQuiet: search.seeker.isQuiet)
        case .noes(let count): noes(count, isQuiet: search.seeker.isQuiet)
        case .word(let word): self.word(word, today)
        }
    }

    private static func sweep(_ count: Int, isQuiet: Bool) -> TodayLine {
        let those = isQuiet ? "Some applications" : counted(count, "application").capitalised
        let isOne = count == 1 && !isQuiet
        return TodayLine(
            title: "\(those) long silent",
            sentence: isOne
                ? "You could let it go, if you like. A late answer would open it again."
                : "You could let them go together, in one look. A late answer would open one again.")
    }

    private static func noes(_ count: Int, isQuiet: Bool) -> TodayLine {
        TodayLine(
            title: isQuiet ? "Answers of this week" : "\(counted(count, "short answer").capitalised) this week",
            sentence: "None came after a conversation. You could look at them together once, and leave it there.")
    }

    private static func word(_ word: WordDue, _ today: Day) -> TodayLine {
        let last = word.last.map { " You were last in touch \(DayWords.relative($0, today: today))." } ?? ""
        return TodayLine(
            title: "A word with \(word.name.onOneLine)",
            sentence: "You wished to stay in touch \(PeopleWords.every(word.weeks)).\(last) "
                + "A line is enough, and another week is as good.")
    }

    private static func walk(_ id: JobApplication.ID, _ step: WalkStep, _ search: JobSearch, _ today: Day) -> TodayLine
    {
        let heard = search.applications[id]?.ending?.on
        let when = heard.map { "You heard from \(name(id, search)) \(DayWords.on($0, today: today)). " } ?? ""
        let opening = search.applications[id]?.outcome == .unsuccessful ? when : ""
        return TodayLine(
            title: name(id, search),
            sentence: opening + "There is no hurry: when you feel like it, \(offered(step)).",
            saysName: !opening.isEmpty)
    }

    private static func offered(_ step: WalkStep) -> String {
        switch step {
        case .land: "you could take the news in, a little at a time"
        case .reply: "a short reply is drafted and ready to read"
        case .ask: "you could ask what came across"
        case .debrief: "you could write your own account of it"
        case .decode: "you could look at what was said, and what it may mean"
        case .confide: "you could talk it over with somebody"
        case .reflect: "you could note what you have learned"
        case .act: "you could choose one thing to do next"
        }
    }

    private static func chase(_ due: ChaseDue, _ search: JobSearch, _ today: Day) -> TodayLine {
        let span = DayWords.span(today.days(since: due.since))
        let since = due.isAfterInterview ? "\(span) since you last heard or spoke" : "\(span) since you applied"
        let named = due.named.map { "They said they would answer by \(DayWords.long($0, today: today)). " }
        return TodayLine(
            title: "\(name(due.application, search)), \(since)",
            sentence: due.already == 0
                ? (named ?? "") + "Quiet days are ordinary and no sign of a no. If you would like to ask, the words "
                    + "are written."
                : "You have asked once. If you would like to ask a second and last time, the words are written.")
    }

    private static func action(_ id: Action.ID, _ search: JobSearch, _ today: Day) -> TodayLine {
        guard let planned = search.actions[id]?.planned else { return TodayLine(title: "", sentence: "") }
        let day = planned.by.map { "You chose \(DayWords.long($0, today: today)) for it." } ?? ""
        let first = planned.firstStep.map { "First step: \($0.onOneLine.asSentence)" } ?? ""
        return TodayLine(
            title: planned.aim.onOneLine, sentence: [first, day].filter { !$0.isEmpty }.joined(separator: " "))
    }

    public static func next(_ step: NextStep, in search: JobSearch, today: Day) -> TodayLine {
        switch step {
        case .prepare(let id):
            return TodayLine(
                title: "Tell one story aloud, for \(name(id, search)).",
                sentence: "Five minutes; nobody needs to hear it.")
        case .action(let id): return action(id, search, today)
        case .closing(let id, let day):
            return TodayLine(
                title: "\(name(id, search)) closes \(DayWords.on(day, today: today)).",
                sentence: "You saved this role. Does it still fit?")
        case .begin:
            return TodayLine(
                title: "Paste a message from an employer.",
                sentence: "You will see what was read in it before anything is noted.")
        }
    }

    /// A lesson, with where it comes from.
    public static func lesson(_ lesson: Lesson, in search: JobSearch, today: Day) -> TodayLine {
        let source = lesson.application.flatMap { search.applications[$0]?.employer.onOneLine }
        let uses = lesson.uses.count
        let used = uses == 0 ? "" : " You have used it \(uses == 1 ? "once" : "\(spelled(uses)) times") since."
        let origin = source.map { "From \($0), \(DayWords.relative(lesson.entry.on, today: today))." }
        return TodayLine(title: lesson.sentence.onOneLine.asSentence, sentence: (origin ?? "") + used)
    }

    private static func name(_ id: JobApplication.ID, _ search: JobSearch) -> String {
        search.applications[id]?.employer.onOneLine ?? "An application"
    }
}

extension String {
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
