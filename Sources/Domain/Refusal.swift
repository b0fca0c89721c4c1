/// An expected no: what was asked for cannot be done, and why.
///
/// A refusal is not a fault. It has a stable code and values; its sentence is
/// in Words.
public enum Refusal: Error, Sendable, Equatable {
    /// The field must not be empty.
    case empty(field: String)
    /// The field holds more characters than can be kept.
    case tooLong(field: String, limit: Int)
    /// The field holds more entries than can be kept.
    case tooMany(field: String, limit: Int)
    /// The field seems to hold a password, and none is kept.
    case maybePassword(field: String)
    /// The value is none of those the field knows.
    case unknownValue(field: String, value: String)
    /// A thing that happened cannot have happened tomorrow.
    case inTheFuture(Day)
    /// A date that has to come lies behind.
    case inThePast(Day)
    /// The log holds no such thing.
    case notFound(Subject.Kind, String)
    /// The same thing stands in the log already.
    case alreadySo
    /// Another interview of the application is noted for the same time.
    case alreadyArranged(Interview.ID)
    /// The application has an outcome; it can be reopened.
    case closed(Outcome)
    case notClosed
    /// The application ended on a day before it was applied for, or the like.
    case outOfOrder(Day, Day)
    /// A step of the walk that this size of walk does not have.
    case stepNotOffered(WalkStep, WalkSize)
    case noWalk
    /// The person has been asked about this application already; METHOD A1 and A4 say how often is enough.
    case alreadyAsked
    case cannotBeAmended(String)
    /// The two are one record already: nobody can be merged with, or introduced by, themselves.
    case samePerson
    /// Each would have introduced the other, directly or through others.
    case introducedInACircle
    case nothingToUndo
    /// The file is larger than what can be kept, in bytes.
    case tooLarge(bytes: Int, limit: Int)
    /// It was forgotten for good, and nothing brings it back.
    case forgotten
    /// The offer of this application was not accepted, so nothing has landed by it.
    case notAccepted
    /// The search goes on already.
    case notLanded
    /// The log was written by a newer version and can only be read.
    case readOnly

    /// The stable code that scripts may rely on.
    public var code: String {
        switch self {
        case .empty: "empty"
        case .tooLong: "too_long"
        case .tooMany: "too_many"
        case .maybePassword: "maybe_password"
        case .unknownValue: "unknown_value"
        case .inTheFuture: "in_the_future"
        case .inThePast: "in_the_past"
        case .notFound: "not_found"
        case .alreadySo: "already_so"
        case .alreadyArranged: "already_arranged"
        case .closed: "closed"
        case .notClosed: "not_closed"
        case .outOfOrder: "out_of_order"
        case .stepNotOffered: "step_not_offered"
        case .noWalk: "no_walk"
        case .alreadyAsked: "already_asked"
        case .cannotBeAmended: "cannot_be_amended"
        case .samePerson: "same_person"
        case .introducedInACircle: "introduced_in_a_circle"
        case .nothingToUndo: "nothing_to_undo"
        case .tooLarge: "too_large"
        case .forgotten: "forgotten"
        case .notAccepted: "not_accepted"
        case .notLanded: "not_landed"
        case .readOnly: "read_only"
        }
    }

    /// The field of a form the refusal is about, where there is one.
    public var field: String? {
        switch self {
        case .empty(let field), .tooLong(let field, _), .tooMany(let field, _), .maybePassword(let field),
            .unknownValue(let field, _):
            field
        case .inTheFuture, .inThePast, .outOfOrder: "on"
        case .tooLarge: "file"
        case .introducedInACircle: "introduced_by"
        default: nil
        }
    }
}

/// The longest text kept inside an event, in bytes of UTF-8.
public let longestText = 200_000
/// The longest single line: a name, a role, a title; in characters as the seeker counts them.
public let longestLine = 500

/// The line without surrounding white space, when it is neither empty nor too long.
func line(_ text: String, field: String) throws(Refusal) -> String {
    let line = try shortLine(text, field: field)
    guard !line.isEmpty else { throw .empty(field: field) }
    return line
}

/// The line without surrounding white space, when it is not too long; it may be empty.
///
/// Pasted over several lines, it becomes one.
func shortLine(_ text: String, field: String) throws(Refusal) -> String {
    let line = text.split(whereSeparator: \.isNewline).map { trimmed($0) }.filter { !$0.isEmpty }
        .joined(separator: " ")
    // One character can be made of any number of marks, so that bytes have a bound too.
    guard line.count <= longestLine, line.utf8.count <= longestLine * 16 else {
        throw .tooLong(field: field, limit: longestLine)
    }
    return line
}

/// The line as `shortLine` has it; nil where there is nothing in it.
func optionalLine(_ text: String?, field: String) throws(Refusal) -> String? {
    guard let text else { return nil }
    let line = try shortLine(text, field: field)
    return line.isEmpty ? nil : line
}

/// Refuses a text that is too long; it may be empty.
func atMost(_ text: String?, field: String) throws(Refusal) {
    guard (text?.utf8.count ?? 0) <= longestText else { throw .tooLong(field: field, limit: longestText) }
}

/// The text as given, when it has any words and is not too long.
func text(_ text: String, field: String) throws(Refusal) -> String {
    guard !trimmed(text).isEmpty else { throw .empty(field: field) }
    try atMost(text, field: field)
    return text
}

func notLater(_ day: Day, than now: Moment) throws(Refusal) {
    guard day <= now.day else { throw .inTheFuture(day) }
}

func trimmed(_ text: some StringProtocol) -> String {
    var slice = Substring(text)
    while slice.first?.isWhitespace == true { slice.removeFirst() }
    while slice.last?.isWhitespace == true { slice.removeLast() }
    return String(slice)
}
