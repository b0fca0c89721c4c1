import Domain

/// From when on nobody has said anything (METHOD W1).
///
/// A human word starts the waiting anew; an automatic receipt does not.
struct LastWord: Equatable {
    /// The day of it: applied, an interview held, a word of theirs, or a reopening.
    var on: Day
    /// Where it stands among the entries of its day; nil where it is no entry of its own.
    var entry: Entry?

    /// Nil where nothing was sent, on no known day.
    init?(of application: JobApplication, upTo today: Day) {
        var words: [LastWord] = application.steps.map { LastWord(on: $0.on, entry: $0) }
        words += application.repliesByPeople.map { LastWord(on: $0.on, entry: $0) }
        words += application.interviews.filter { !$0.isCancelled }.map { LastWord(on: $0.at.day, entry: nil) }
        let past = words.filter { $0.on <= today }
        // A receipt says at least that it had been sent by then.
        let receipts = application.stages.filter { $0.value.stage == .acknowledged && $0.on <= today }
        guard let last = past.max(by: Self.isEarlier) ?? receipts.first.map({ LastWord(on: $0.on, entry: $0.entry) })
        else { return nil }
        self = last
    }

    private init(on: Day, entry: Entry?) {
        self.on = on
        self.entry = entry
    }

    private static func isEarlier(_ a: LastWord, _ b: LastWord) -> Bool {
        guard a.on == b.on else { return a.on < b.on }
        guard let first = a.entry, let second = b.entry else { return a.entry == nil && b.entry != nil }
        return first < second
    }

    /// True where something of that entry came after it.
    func isBefore(_ other: Entry) -> Bool {
        on < other.on || (on == other.on && (entry.map { $0 < other } ?? true))
    }
}

extension JobApplication {
    /// Entries that moved it on, or brought it back: a stage, or a reopening.
    var steps: [Entry] {
        stages.filter { $0.value.stage != .acknowledged && $0.value.stage != .saved }.map(\.entry)
            + endings.filter { $0.value.outcome == nil }.map(\.entry)
    }

    /// Entries in which a person there said something.
    var repliesByPeople: [Entry] {
        contacts.filter(\.value.fromThem).map(\.entry)
            + notices.filter { $0.value.kind != .acknowledgement }.map(\.entry) + answerDays.map(\.entry)
    }

    /// Questions about the decision that nobody has answered yet.
    func unansweredChases(upTo today: Day) -> [Dated<LetterSent>] {
        let last = LastWord(of: self, upTo: today)
        return letters.filter { letter in
            letter.value.kind == .chase && letter.on <= today && last?.isBefore(letter.entry) ?? true
        }
    }

    /// The day by which they said they would answer, while it stands.
    ///
    /// A later step takes it away, and so does a later word of theirs once the day is past.
    func namedAnswerDay(at now: Moment) -> Day? {
        guard let named = answerDays.last(where: { $0.on <= now.day }) else { return nil }
        let moved = steps.map(\.on) + interviewsHeld(at: now).map(\.at.day)
        let spoke = repliesByPeople.map(\.on)
        let isOvertaken =
            moved.contains { $0 > named.on && $0 <= now.day }
            || spoke.contains { $0 > max(named.value.by, named.on) && $0 <= now.day }
        return isOvertaken ? nil : named.value.by
    }
}

extension Day {
    /// So many Mondays to Fridays later.
    func addingWorkingDays(_ count: Int) -> Day {
        var day = self
        for _ in 0..<count { day = day.adding(1).orNextWorkingDay }
        return day
    }
}
