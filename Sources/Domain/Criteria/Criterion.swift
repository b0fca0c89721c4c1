/// One selection criterion of an application: what they ask for, and what was said of it (METHOD D2).
///
/// What the seeker answered, how they see it and what the panel said are kept as dated entries; what stands now is the
/// latest of each, worked out when it is asked for. No score of the person is ever worked out.
public struct Criterion: Sendable, Equatable, Identifiable {
    public typealias ID = Identifier<Criterion>

    public let id: ID
    public let application: JobApplication.ID
    /// When it was entered.
    public let entry: Entry
    public internal(set) var asked: AskedFor
    /// True once it was taken off the list.
    public internal(set) var isRemoved = false
    var answers: [Dated<CriterionAnswered>] = []
    var ratings: [Dated<CriterionRated>] = []
    var judgements: [Dated<CriterionJudged>] = []

    init(id: ID, application: JobApplication.ID, entry: Entry, asked: AskedFor) {
        self.id = id
        self.application = application
        self.entry = entry
        self.asked = asked
    }

    public var subject: Subject { Subject(.criterion, id.text) }
    /// What they ask for, in their words.
    public var text: String { asked.text }

    /// The answer as it was submitted, with its day; nil where there is none.
    public var answer: Dated<CriterionAnswered>? { answers.last.flatMap { $0.value.answer.isEmpty ? nil : $0 } }
    /// How the seeker sees it; nil before they said.
    public var own: OwnView? { ratings.last?.value.own }
    /// Whether the seeker thinks it was shown; nil before they said.
    public var shown: Shown? { ratings.last?.value.shown }
    /// What the panel or somebody of theirs said of it; nil where nobody did.
    public var theirs: Dated<CriterionJudged>? { judgements.last.flatMap { $0.value.isEmpty ? nil : $0 } }
}

/// Whether they cannot do without it.
public enum CriterionKind: String, Codable, Sendable, CaseIterable {
    case must, wish
}

/// How the seeker sees themselves on one criterion.
public enum OwnView: String, Codable, Sendable, CaseIterable {
    case have, partly
    case notYet = "not_yet"
}

/// Whether the seeker showed it, in the application or the interview.
public enum Shown: String, Codable, Sendable, CaseIterable {
    case yes, partly, not
}

/// How they saw it.
public enum TheirView: String, Codable, Sendable, CaseIterable {
    case met, partly
    case notMet = "not_met"
}

/// What a posting asks for in one criterion.
public struct AskedFor: Codable, Sendable, Equatable {
    /// Their words, on one line.
    public var text: String
    public var kind: CriterionKind
    /// What it counts, as it is written: `30%`, `20 points`, `high`; nil where nothing is said.
    public var weight: String?
    /// The most words an answer may have; nil where nothing is said.
    public var wordLimit: Int?
    /// Years of experience that are asked for, the least of them; nil where none are.
    public var years: Int?

    public init(
        text: String, kind: CriterionKind = .must, weight: String? = nil, wordLimit: Int? = nil, years: Int? = nil
    ) {
        self.text = text
        self.kind = kind
        self.weight = weight
        self.wordLimit = wordLimit
        self.years = years
    }

    /// The longest criterion, in characters; the longest weight.
    public static let longest = 1_000
    public static let longestWeight = 60
    /// The most words an answer can be limited to, and the most years that are taken for such.
    public static let mostWords = 20_000
    public static let mostYears = 60

    /// As two criteria are compared: without case, accents and signs.
    public var key: String { foldedKey(text) }

    func tidied() throws(Refusal) -> AskedFor {
        var tidy = self
        tidy.text = try Self.line(text, field: "criterion", limit: Self.longest)
        guard !tidy.text.isEmpty else { throw .empty(field: "criterion") }
        let weight = try Self.line(weight ?? "", field: "weight", limit: Self.longestWeight)
        tidy.weight = weight.isEmpty ? nil : weight
        if let wordLimit, !(1...Self.mostWords).contains(wordLimit) {
            throw .unknownValue(field: "word_limit", value: String(wordLimit))
        }
        if let years, !(1...Self.mostYears).contains(years) {
            throw .unknownValue(field: "years", value: String(years))
        }
        return tidy
    }

    private static func line(_ text: String, field: String, limit: Int) throws(Refusal) -> String {
        let line = text.split(whereSeparator: \.isNewline).map { trimmed($0) }.filter { !$0.isEmpty }
            .joined(separator: " ")
        guard line.count <= limit, line.utf8.count <= limit * 16 else { throw .tooLong(field: field, limit: limit) }
        return line
    }
}

extension JobApplication {
    /// What they ask for: musts before wishes, each in the order they were entered; without those taken off.
    public var criteria: [Criterion] {
        let standing = enteredCriteria.filter { !$0.isRemoved }
        return standing.filter { $0.asked.kind == .must } + standing.filter { $0.asked.kind == .wish }
    }

    /// The criterion of this id, also when it was taken off the list.
    public func criterion(_ id: Criterion.ID) throws(Refusal) -> Criterion {
        guard let criterion = enteredCriteria.first(where: { $0.id == id }) else {
            throw .notFound(.criterion, id.text)
        }
        return criterion
    }

    /// The criterion with the same words, however they are written; nil where there is none on the list.
    public func criterion(like asked: AskedFor) -> Criterion? {
        let key = asked.key
        return enteredCriteria.first { !$0.isRemoved && $0.asked.key == key }
    }
}

extension JobSearch {
    /// All criteria on the lists of all applications, application by application.
    public var criteriaInOrder: [Criterion] { applicationsInOrder.flatMap(\.criteria) }

    /// Changes a criterion; a fact about one that is not there is kept aside.
    mutating func update(
        _ criterion: Criterion.ID, of application: JobApplication.ID, _ entry: Entry, _ body: (inout Criterion) -> Void
    ) {
        guard let place = applications[application]?.enteredCriteria.firstIndex(where: { $0.id == criterion }) else {
            return setAside(entry)
        }
        update(application, entry) { body(&$0.enteredCriteria[place]) }
    }
}
