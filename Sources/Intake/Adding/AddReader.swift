public import Domain
public import Phrases

/// Reads what somebody types or pastes to add an application: one line, a link, or the text of a posting.
///
/// Needs the areas `adding`, `columns`, `names` and `senders` of the phrase book. Nothing is fetched; knows no clock.
public struct AddReader: Sendable {
    let book: PhraseBook
    let days: DaysSaid

    public init(_ book: PhraseBook, days: @escaping DaysSaid) {
        self.book = book
        self.days = days
    }

    /// What the text says; `employers` are the names of those the seeker has been in touch with, `people` of those they
    /// know.
    public func read(_ text: String, today: Day, employers: [String] = [], people: [String] = []) -> AddReading {
        let text = trimmed(text)
        if LinkReader.isLink(text) { return LinkReader(text, book: book).reading }
        if isPosting(text) { return PostingReader(text, reader: self, today: today).reading }
        var line = AddedLine(text, reader: self, today: today, employers: employers, people: people)
        return line.read()
    }

    /// True where the text is a message somebody sent, to be read by the reader of messages.
    ///
    /// A head says so at once; without one it has to be longer than a line, be of a kind, and not say what postings say.
    public func isMessage(_ text: String, _ message: Message, _ reading: Reading) -> Bool {
        if message.from != nil || !message.subject.isEmpty { return true }
        guard reading.kind != .other, text.utf8.count > 120 else { return false }
        let firmSigns = postingSigns(text)
        return reading.kind == .recruiterOutreach ? firmSigns < 2 : firmSigns < 4
    }

    /// True where the text is that of a posting rather than a line of the seeker's own.
    public func isPosting(_ text: String) -> Bool {
        let lines = text.split(whereSeparator: \.isNewline).filter { $0.contains { !$0.isWhitespace } }
        guard lines.count > 2 || text.utf8.count > 400 else { return false }
        return lines.count > 3 || text.utf8.count > 400 || postingSigns(text) > 0
    }

    /// How many different things a text says that postings say.
    public func postingSigns(_ text: String) -> Int {
        let signs = book.matches(in: String(text.prefix(20_000)), area: "adding").filter { $0.rule.says == "posting" }
        return Set(signs.map(\.line)).count
    }

    /// The field that a heading or a label names: `Company`, `Job title`, `Date applied`.
    public func column(_ heading: String) -> String? {
        let text = PhraseText(heading)
        guard let first = text.words.first, let last = text.words.last, text.words.count <= 5 else { return nil }
        return book.matches(in: text, area: "columns").first { $0.start == first.start && $0.end == last.end }?.rule
            .says
    }

    func hasJobNoun(_ text: String) -> Bool { RoleWords.hasJobNoun(text, book: book) }

    /// What the senders' phrases say of a name: `job_board`, `agency`, `ats`.
    func signs(_ name: String) -> Set<String> {
        Set(book.matches(in: name, area: "senders").map(\.rule.says))
    }
}
