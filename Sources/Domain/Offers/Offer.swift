/// What an employer offers, part by part; a part that nobody named is nil.
public struct OfferParts: Codable, Sendable, Equatable {
    /// How long the contract runs, in kind.
    public enum Contract: String, Codable, Sendable, CaseIterable {
        case permanent, temporary, freelance, apprenticeship, other
        case fixedTerm = "fixed_term"
    }

    public var pay: Pay?
    /// Bonus, allowance, when the pay is looked at again.
    public var payNote: String?
    public var hours: String?
    /// Where the work is done, at home included.
    public var place: String?
    public var starts: Day?
    public var contract: Contract?
    /// How long a contract with an end runs.
    public var length: String?
    public var leave: String?
    /// Pension and other benefits.
    public var benefits: String?
    public var probation: String?
    public var notice: String?
    /// What was said and stands in nothing written.
    public var orally: String?
    /// The day by which they would like an answer.
    public var replyBy: Day?

    public init() {}

    public var isEmpty: Bool { self == OfferParts() }
}

extension OfferParts {
    /// The parts that are a line of words, by their names on forms and on the command line.
    public static var lines: [(field: String, path: WritableKeyPath<OfferParts, String?>)] {
        [
            ("pay_note", \.payNote), ("hours", \.hours), ("place", \.place), ("length", \.length),
            ("leave", \.leave), ("benefits", \.benefits), ("probation", \.probation), ("notice", \.notice),
            ("orally", \.orally),
        ]
    }

    /// The parts with trimmed lines, empty ones left out.
    func tidied() throws(Refusal) -> OfferParts {
        var tidy = self
        for (field, path) in Self.lines { tidy[keyPath: path] = try optionalLine(self[keyPath: path], field: field) }
        return tidy
    }
}

/// Whether an offer has what the seeker looks for, in one point.
public enum Fit: String, Codable, Sendable, CaseIterable {
    case meets
    case doesNot = "does_not"
    case notKnown = "not_known"
}

/// One must-have or wish, in the words of the plan.
public struct PlanPoint: Sendable, Hashable {
    public var part: PlanPart
    public var words: String

    public init(part: PlanPart, words: String) {
        self.part = part
        self.words = words
    }

    /// As the log names it: the part and the words.
    ///
    /// Other words are another point.
    public var key: String { "\(part.rawValue): \(words)" }
}

extension SearchPlanWritten {
    /// What an offer is held against: must-haves first, then wishes in the order of their parts.
    public var points: [PlanPoint] {
        PlanPart.allCases.filter(\.isPoint).flatMap { part in
            lines(part).map { PlanPoint(part: part, words: $0) }
        }
    }
}

/// An offer with what was negotiated since; each version stays.
public struct Offer: Sendable, Equatable, Identifiable {
    public typealias ID = Identifier<Offer>

    public let id: ID
    public let entry: Entry
    /// The parts as they stood each time, the first one first.
    public internal(set) var versions: [Dated<OfferParts>]
    /// What the seeker said of each point, by its key.
    public internal(set) var said: [String: Fit] = [:]

    /// The day it was received.
    public var receivedOn: Day { entry.on }

    /// The parts as they stand.
    public var parts: OfferParts { versions.last?.value ?? OfferParts() }
}

extension JobApplication {
    /// The offer that came last; nil where there is none.
    public var offer: Offer? {
        offers.max { $0.entry < $1.entry }
    }

    /// The offer that waits for the seeker's answer.
    public var openOffer: Offer? { isOpen ? offer : nil }
}
