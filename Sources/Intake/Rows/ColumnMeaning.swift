public import Domain

/// What the cells of a column are.
public enum ColumnMeaning: Sendable, Hashable {
    /// A field of the application.
    case field(ApplicationField)
    /// The day it went in.
    case applied
    /// Stage or outcome, in somebody's own words.
    case status
    /// The day it ended.
    case ended
    /// The day, or days, on which it reached a stage.
    case reached(Stage)
    /// Kept in a private note, under the heading of the column.
    case note
    /// Left out, with a word about it: what Rebound does not keep, or the seeker does not want.
    case aside

    /// Its name on forms and on the command line.
    public var code: String {
        switch self {
        case .field(let field): field.rawValue
        case .applied: "applied"
        case .status: "status"
        case .ended: "ended"
        case .reached(let stage): stage.rawValue
        case .note: "note"
        case .aside: "aside"
        }
    }

    /// What the code stands for; nil for one that is not known.
    public init?(code: String) {
        guard let found = Self.all.first(where: { $0.code == code }) else { return nil }
        self = found
    }

    /// All there are, in the order in which they are offered.
    public static let all: [ColumnMeaning] =
        [.field(.employer), .field(.role), .applied, .status, .ended]
        + ApplicationField.allCases.filter { $0 != .employer && $0 != .role }.map(ColumnMeaning.field)
        + Stage.allCases.filter { $0 > .applied }.map(ColumnMeaning.reached) + [.note, .aside]

    /// True where more than one column can mean it: two rounds, a stage and an outcome.
    var mayRepeat: Bool {
        switch self {
        case .status, .reached, .note, .aside: true
        case .field, .applied, .ended: false
        }
    }

    /// True where its cells hold days.
    var isDay: Bool {
        switch self {
        case .applied, .ended, .reached, .field(.closing): true
        case .status, .note, .aside, .field: false
        }
    }
}
