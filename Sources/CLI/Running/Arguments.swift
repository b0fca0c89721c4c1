public import ArgumentParser
public import Domain
public import Intake
public import Words

// The codes of the core are the words of the command line.
extension ApplicationKind: ExpressibleByArgument {}
extension WorkMode: ExpressibleByArgument {}
extension AppliedBy: ExpressibleByArgument {}
extension Domain.Route: ExpressibleByArgument {}
extension Stage: ExpressibleByArgument {}
extension Outcome: ExpressibleByArgument {}
extension InterviewFormat: ExpressibleByArgument {}
extension Domain.Channel: ExpressibleByArgument {}
extension LetterKind: ExpressibleByArgument {}
extension LetterChannel: ExpressibleByArgument {}
extension Recipient: ExpressibleByArgument {}
extension Relation: ExpressibleByArgument {}
extension WalkStep: ExpressibleByArgument {}
extension WalkSize: ExpressibleByArgument {}
extension DocumentKind: ExpressibleByArgument {}
extension PlanPart: ExpressibleByArgument {}
extension ActivityKind: ExpressibleByArgument {}
extension DayOrder: ExpressibleByArgument {}

extension Language: ExpressibleByArgument {
    /// By its tag, whatever the capitals: `en-us`.
    public init?(argument: String) {
        guard let known = Self.allCases.first(where: { $0.rawValue.lowercased() == argument.lowercased() }) else {
            return nil
        }
        self = known
    }
}

/// One `FIELD=VALUE`.
struct Pair {
    let field: String
    let value: String

    /// - Throws: `Trouble.notAPair`.
    init(_ text: String) throws {
        guard let cut = text.firstIndex(of: "="), cut > text.startIndex else { throw Trouble.notAPair(text) }
        field = String(text[..<cut])
        value = String(text[text.index(after: cut)...])
    }
}

/// A value by its code, or what could have stood there.
func code<Code: CaseIterable & RawRepresentable>(
    _ text: String, field: String, _ type: Code.Type = Code.self
) throws -> Code where Code.RawValue == String {
    guard let code = Code(rawValue: text) else {
        throw Trouble.unknownValue(field: field, value: text, known: Code.allCases.map(\.rawValue))
    }
    return code
}

/// `yes`, `true`, `no`, `false`.
func truth(_ text: String, field: String) throws -> Bool {
    switch text.lowercased() {
    case "yes", "true", "1": true
    case "no", "false", "0", "": false
    default: throw Trouble.unknownValue(field: field, value: text, known: ["yes", "no"])
    }
}
