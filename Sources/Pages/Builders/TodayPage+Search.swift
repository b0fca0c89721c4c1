import Domain
import Guidance
import Words

extension TodayPage {
    /// What waits, the next small step, and how it goes; nothing else.
    public init(_ source: PageSource) {
        self.init()
        heading = DayWords.long(source.today, today: source.today)
        let findings = Today.findings(in: source.search, at: source.now)
        waiting = findings.waiting.map { Self.entry($0, in: source) }
        if waiting.isEmpty {
            waiting = [TodayEntry(lead: TodayWords.quiet)]
            if source.search.isLanded { waiting = [Self.rest(source)] }
        }
        next = findings.next.map { [Self.entry($0, in: source)] } ?? []
        let sentences = Self.pace(source)
        if source.search.seeker.isQuiet { folded = sentences } else { doing = sentences }
        meanwhile = Self.meanwhile(findings)
        lessons =
            findings.lesson.flatMap { source.search.lessons[$0] }.map { lesson in
                let line = TodayWords.lesson(lesson, in: source.search, today: source.today)
                return [LearnedLesson(lesson.sentence, by: line.sentence)]
            } ?? []
    }

    /// After a landing: that it rests, and the way back.
    private static func rest(_ source: PageSource) -> TodayEntry {
        TodayEntry(
            lead: LandingWords.today(Landing.accepted(in: source.search)),
            actions: [.link(LandingWords.looking, "/landed")])
    }

    /// How it goes: against the seeker's own plan where the week has one, else the last weeks.
    private static func pace(_ source: PageSource) -> [String] {
        if source.search.isLanded { return [LandingWords.uncounted] }
        let look = WeekLook(of: source.today, in: source.search, at: source.now)
        let hasPlan = look.isPause || look.plan.map { !$0.isEmpty } ?? false
        let sentences = hasPlan ? WeekWords.sentences(look, in: source.search, today: source.today) : []
        return sentences.isEmpty ? PaceWords.sentences(for: source.search, today: source.today) : sentences
    }

    /// Beside what waits: the list of it, and the card for the telephone while an answer is awaited (METHOD W6).
    static func meanwhile(_ findings: TodayFindings) -> [Link] {
        let list = findings.isWaiting ? [Link(WaitingListWords.title, "/waiting")] : []
        return list + (findings.awaitsAnswer ? [Link(WaitingListWords.card, "/card")] : [])
    }

    private static func entry(_ item: Guidance.TodayItem, in source: PageSource) -> TodayEntry {
        let line = TodayWords.line(item, in: source.search, today: source.today)
        switch item {
        case .walk(let id, let step), .cameBack(let id, let step): return walk(id, step, line, in: source)
        case .action(let id):
            return TodayEntry(
                heading: line.title, text: line.sentence,
                actions: [
                    .post(TodayActionWords.done, "/actions/\(id)", verb: "done"),
                    .post(TodayActionWords.letGo, "/actions/\(id)", verb: "drop"),
                ])
        case .offer(let id, _, _): return look(line, "/applications/\(id)/offer")
        case .interview(let id, _, _), .debrief(let id, _), .settle(let id):
            return look(line, "/applications/\(id)")
        case .sweep: return together(line, "/waiting#silent")
        case .noes: return together(line, "/answers")
        case .reminder(let id, _): return look(line, "/applications/\(id)/walk/ask")
        case .chase(let due): return chase(due, line)
        case .word(let word):
            return TodayEntry(
                heading: line.title, text: line.sentence,
                actions: [
                    .link(TodayActionWords.theirPage, "/people/\(word.person)?open=contacts#contacts"),
                    .post(
                        TodayActionWords.leaveForNow, "/people/\(word.person)/rhythm", verb: "later",
                        until: KeepingInTouch.another(after: source.today).description),
                ])
        }
    }

    /// The sentence leads where it says which application it is about; else the name stands over it.
    private static func walk(_ id: JobApplication.ID, _ step: WalkStep, _ line: TodayLine, in source: PageSource)
        -> TodayEntry
    {
        let path = "/applications/\(id)/walk/\(step.rawValue)"
        let application = source.search.applications[id]
        let minutes = application.map { WalkGuide.guide(to: step, of: $0, in: source.search, at: source.now).minutes }
        let plan = application?.planOnTheDay(source.today) ?? ""
        var entry = TodayEntry(
            takes: minutes.map(StepWords.minutes) ?? "",
            actions: [
                .link(TodayActionWords.goOn(step), path, look: .filled),
                .post(
                    TodayActionWords.anotherDay, path, verb: "later", until: source.today.adding(1).description),
            ])
        if line.saysName {
            entry.lead = line.sentence
            entry.text = plan
        } else {
            entry.heading = line.title
            entry.text = plan.isEmpty ? line.sentence : "\(line.sentence) \(plan)"
        }
        return entry
    }

    /// The words stand ready on the letter's own page, where they can be marked as sent.
    private static func chase(_ due: ChaseDue, _ line: TodayLine) -> TodayEntry {
        var entry = look(line, "/applications/\(due.application)")
        let to = due.person.map { "&to=\($0)" } ?? ""
        entry.actions.insert(
            .link(TodayActionWords.readMessage, "/applications/\(due.application)/letters/new?kind=chase\(to)&back=/"),
            at: 0)
        return entry
    }

    private static func together(_ line: TodayLine, _ path: String) -> TodayEntry {
        TodayEntry(heading: line.title, text: line.sentence, actions: [.link(TodayActionWords.lookTogether, path)])
    }

    private static func look(_ line: TodayLine, _ path: String) -> TodayEntry {
        TodayEntry(heading: line.title, text: line.sentence, actions: [.link(TodayActionWords.look, path)])
    }

    private static func entry(_ step: NextStep, in source: PageSource) -> TodayEntry {
        let line = TodayWords.next(step, in: source.search, today: source.today)
        let actions: [WayOn] =
            switch step {
            case .prepare(let id), .closing(let id, _):
                [.link(TodayActionWords.look, "/applications/\(id)", look: .second)]
            case .begin: [.link(TodayActionWords.paste, "/read", look: .second)]
            case .action: []
            }
        return TodayEntry(lead: line.title, text: line.sentence, actions: actions)
    }
}

extension JobApplication {
    /// What the seeker had written down for the case of a no, in the week it came (METHOD W3).
    func planOnTheDay(_ today: Day) -> String? {
        guard let ending, (0..<7).contains(today.days(since: ending.on)) else { return nil }
        return latestPlanB.map { PlanBWords.shownBack($0, today: today) }
    }
}
