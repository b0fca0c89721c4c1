public import Domain
public import Phrases

/// Reads what a posting asks for, split into musts and wishes (METHOD D2).
///
/// Needs the area `criteria` of the phrase book, and what the reader of added applications needs. Headings decide first;
/// a criterion's own words ("is desirable") decide over its heading; where no heading is known, sentences that say
/// "you must have" or "is essential" are taken. What is not understood is left out, never guessed.
public struct CriteriaReader: Sendable {
    let book: PhraseBook
    let adding: AddReader

    /// The most criteria that are taken from one posting, and how much of it is looked at.
    static let most = 60
    private static let longestText = 60_000

    public init(_ book: PhraseBook, adding: AddReader) {
        self.book = book
        self.adding = adding
    }

    /// What the posting says.
    public func read(_ source: PostingSource, today: Day) -> PostingReading {
        let text = String(source.text.prefix(Self.longestText))
        let found = PostingReader(text, reader: adding, today: today).reading.details
        return PostingReading(
            form: source.form, details: merged(source.details, with: found, form: source.form),
            criteria: criteria(in: text))
    }

    /// The criteria of a text alone.
    public func criteria(in text: String) -> [ReadCriterion] {
        var collector = CriteriaCollector(reader: self)
        for line in PostingLines.lines(of: text) { collector.take(line) }
        var found = collector.finished
        if found.isEmpty { found = Sentences(reader: self).criteria(in: text) }
        var keys: Set<String> = []
        return Array(found.filter { keys.insert($0.asked.key).inserted }.prefix(Self.most))
    }

    /// What is named outright counts before what was found in the words.
    ///
    /// The data of a board or a page names its employer itself, or it is not known: "Who you are" is no firm.
    private func merged(
        _ named: ApplicationDetails, with found: ApplicationDetails, form: PostingSource.Form
    ) -> ApplicationDetails {
        var details = named
        let isWorded = form == .text || form == .html
        if details.employer.isEmpty, isWorded, !Self.isNoFirm(found.employer) { details.employer = found.employer }
        if details.role.isEmpty { details.role = found.role }
        details.place = details.place ?? found.place
        details.pay = details.pay ?? found.pay
        details.closing = details.closing ?? found.closing
        details.workMode = details.workMode ?? found.workMode
        details.reference = details.reference ?? found.reference
        details.url = details.url ?? found.url
        return details
    }
}

extension CriteriaReader {
    /// Words of headings that look like the name of a firm: `Who`, `You`.
    private static func isNoFirm(_ name: String) -> Bool {
        foldedWords(name).allSatisfy {
            ["who", "you", "we", "us", "your", "are", "our", "the", "role", "team"].contains($0)
        }
    }
}

// MARK: - What phrases say

/// What a heading stands over.
enum HeadingKind: String, Sendable {
    case must, wish, part, other
}

extension CriteriaReader {
    /// What the line is the heading of; nil where it is none that is known.
    ///
    /// The words have to begin with it, and few others may follow.
    func heading(_ words: String, isMarked: Bool = false) -> HeadingKind? {
        let text = PhraseText(words)
        guard let last = text.words.last, text.words.count <= 12 else { return nil }
        var best: (kind: HeadingKind, end: Int)?
        for match in book.matches(in: text, area: "criteria") {
            guard match.rule.name.contains("headings"), match.sentence == 0,
                let kind = HeadingKind(rawValue: match.rule.says)
            else { continue }
            let left = text.words.filter { $0.start >= match.end }.count
            let isWhole = match.end >= last.end || left <= (isMarked ? 5 : 1)
            guard isWhole else { continue }
            // The longest words decide; between equals, a list of wishes is the rarer thing to be called so.
            if let known = best, known.end > match.end || (known.end == match.end && known.kind.rank <= kind.rank) {
                continue
            }
            best = (kind, match.end)
        }
        return best?.kind
    }

    /// What the words themselves say of a criterion; nil where they do not.
    func said(_ words: String) -> CriterionKind? {
        let found = Set(
            book.matches(in: words, area: "criteria").filter { $0.rule.name.contains("inline") }.map(\.rule.says))
        if found.contains("wish") { return .wish }
        return found.contains("must") ? .must : nil
    }
}

extension HeadingKind {
    /// Which counts first where two are equally long.
    var rank: Int {
        switch self {
        case .wish: 0
        case .must: 1
        case .other: 2
        case .part: 3
        }
    }

    var asked: CriterionKind? {
        switch self {
        case .must: .must
        case .wish: .wish
        case .part, .other: nil
        }
    }
}
