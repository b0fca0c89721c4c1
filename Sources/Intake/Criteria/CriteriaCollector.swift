import Domain
import Phrases

/// Walks down a posting, line by line, and takes what stands under headings of criteria.
struct CriteriaCollector {
    let reader: CriteriaReader
    private var found: [ReadCriterion] = []
    /// What the heading above says; nil outside any list of criteria.
    private var kind: CriterionKind?
    private var heading = ""
    /// The list under the heading has points; plain lines then end it.
    private var hasPoints = false
    /// A limit of words that was said for each criterion of the list.
    private var limit: Int?
    /// What the columns of a table say.
    private var columns: [CriterionKind?] = []
    /// A heading of another kind closed the last list, and nothing has opened one since.
    private var isClosed = false

    init(reader: CriteriaReader) {
        self.reader = reader
    }

    var finished: [ReadCriterion] { found }

    mutating func take(_ line: PostingLine) {
        if takeRow(line) { return }
        if kind != nil, let each = CriterionTerms.limitForEach(line.text) { return allow(each) }
        if takeHeading(line) { return }
        guard let kind else { return }
        if CriterionTerms.isTermsAlone(line.text) { return takeTerms(line.text) }
        if line.isPoint {
            hasPoints = true
            return add(line.text, kind)
        }
        takePlain(line, kind)
    }

    // MARK: - Headings

    private mutating func takeHeading(_ line: PostingLine) -> Bool {
        if !line.isPoint, takeInline(line) { return true }
        let bare = line.text.hasSuffix(":") ? String(line.text.dropLast()) : line.text
        let canBeOne = !line.isPoint || line.isMarked
        guard canBeOne, !line.text.hasSuffix("."), bare.count <= 110 else { return false }
        guard let heading = reader.heading(bare, isMarked: line.isMarked) else { return takeUnknown(line, bare) }
        switch heading {
        case .must, .wish: open(heading, bare)
        case .part:
            // "Experience" by itself opens a list only where it is marked as a heading.
            if kind == nil, line.isMarked, !isClosed { open(.must, bare) }
            if kind == nil, !line.isMarked { return false }
            hasPoints = false
        case .other: close()
        }
        return true
    }

    /// `Essential: a degree; two years in a shop`.
    private mutating func takeInline(_ line: PostingLine) -> Bool {
        guard let colon = line.text.firstIndex(of: ":") else { return false }
        let head = String(line.text[..<colon])
        let rest = trimmed(line.text[line.text.index(after: colon)...])
        guard !rest.isEmpty, head.count <= 60, let heading = reader.heading(head) else { return false }
        switch heading {
        case .must, .wish:
            open(heading, head)
            guard let kind else { return true }
            if let each = CriterionTerms.limitForEach(rest) {
                allow(each)
            } else {
                for part in parts(of: rest) { add(part, kind) }
            }
            return true
        case .other:
            close()
            return true
        case .part: return false
        }
    }

    /// A line that looks like a heading and is none we know: it ends a list with points, and says nothing elsewhere.
    private mutating func takeUnknown(_ line: PostingLine, _ bare: String) -> Bool {
        guard kind != nil, line.isMarked, !line.isPoint else { return false }
        if line.text.hasSuffix(":") {
            // "You can show that you:" goes on; "Our promise:" does not.
            if hasPoints, bare.split(separator: " ").count <= 4, reader.said(bare) == nil { close() }
            return true
        }
        guard bare.split(separator: " ").count <= 8 else { return false }
        if hasPoints { close() } else { return false }
        return true
    }

    private mutating func open(_ heading: HeadingKind, _ words: String) {
        kind = heading.asked
        self.heading = words
        (hasPoints, limit, columns, isClosed) = (false, nil, [], false)
    }

    private mutating func close() {
        kind = nil
        heading = ""
        (hasPoints, limit, columns, isClosed) = (false, nil, [], true)
    }

    // MARK: - Lines of a list

    private mutating func takePlain(_ line: PostingLine, _ kind: CriterionKind) {
        if hasPoints {
            // A line that was wrapped goes on with a small letter.
            if !line.followsGap, line.text.first?.isLowercase == true, let last = found.indices.last {
                found[last].asked.text += " " + CriterionTerms.bare(line.text)
                return
            }
            if let said = reader.said(line.text), line.text.count < 300 { return add(line.text, said) }
            return line.followsGap ? close() : ()
        }
        if line.text.hasSuffix(":") { return }
        let sentences = Sentences(reader: reader)
        if line.text.split(separator: " ").count <= 32 {
            // A whole sentence may tell of something else; a few words under such a heading are a criterion.
            guard !line.text.hasSuffix(".") || sentences.isAsking(line.text) else { return }
            return add(line.text, kind)
        }
        for sentence in sentences.split(line.text) where sentences.isAsking(sentence) { add(sentence, kind) }
    }

    /// A limit for each criterion of the list, those already taken included.
    private mutating func allow(_ words: Int) {
        limit = words
        for place in found.indices where found[place].heading == heading && found[place].asked.wordLimit == nil {
            found[place].asked.wordLimit = words
        }
    }

    private func parts(of text: String) -> [String] {
        let parts = text.split(separator: ";").map { trimmed($0) }.filter { !$0.isEmpty }
        return parts.count > 1 ? parts : Sentences(reader: reader).split(text)
    }

    private mutating func takeTerms(_ text: String) {
        guard let last = found.indices.last else { return }
        let terms = CriterionTerms(alone: text)
        found[last].asked.weight = found[last].asked.weight ?? terms.weight
        found[last].asked.wordLimit = found[last].asked.wordLimit ?? terms.wordLimit
    }

    private mutating func add(_ words: String, _ kind: CriterionKind) {
        let terms = CriterionTerms(words)
        guard terms.text.count > 1, terms.text.contains(where: \.isLetter) else { return }
        let said = terms.kind ?? (reader.said(words) == .wish ? .wish : nil)
        let text = String(terms.text.prefix(AskedFor.longest))
        found.append(
            ReadCriterion(
                asked: AskedFor(
                    text: text, kind: said ?? kind, weight: terms.weight, wordLimit: terms.wordLimit ?? limit,
                    years: YearsAsked.least(in: text)), heading: heading))
    }

    // MARK: - Tables

    /// A row of a table: its heading says what the columns hold, or a cell says what the row is.
    private mutating func takeRow(_ line: PostingLine) -> Bool {
        guard line.cells.count > 1 else {
            if !columns.isEmpty, line.followsGap { columns = [] }
            return false
        }
        let cells = line.cells.map { PostingLines.withoutMark($0).0 }
        let kinds = cells.map { cell in cell.count <= 30 ? reader.heading(cell)?.asked : nil }
        if kinds.contains(where: { $0 != nil }), cells.allSatisfy({ $0.count <= 40 }), columns.isEmpty,
            !kinds.contains(.must) || kinds.contains(.wish) || kinds.count(where: { $0 != nil }) > 1
        {
            columns = kinds
            return true
        }
        if columns.contains(.must), columns.contains(.wish) { return takeColumns(cells) }
        return takeMarkedRow(cells)
    }

    /// A column of musts and one of wishes.
    private mutating func takeColumns(_ cells: [String]) -> Bool {
        for (cell, kind) in zip(cells, columns) where !cell.isEmpty {
            guard let kind else {
                heading = cell
                continue
            }
            for part in parts(of: cell) { add(part, kind) }
        }
        return true
    }

    /// A row with a cell that says `E` or `Desirable`.
    private mutating func takeMarkedRow(_ cells: [String]) -> Bool {
        for (place, cell) in cells.enumerated() {
            guard let kind = CriterionTerms.mark(cell) else { continue }
            let others = cells.enumerated().filter { $0.offset != place }.map(\.element)
            guard let words = others.max(by: { $0.count < $1.count }), words.count > 3 else { continue }
            add(words, kind)
            return true
        }
        return false
    }
}
