/// A form that came back with something to mend: what was typed, and what to mend.
public struct Retyped: Sendable {
    /// Values by field name; several for ticks.
    public var values: [String: [String]]
    /// What to mend by field name.
    public var problems: [(field: String, text: String)]

    public init(values: [String: [String]], problems: [(field: String, text: String)]) {
        self.values = values
        self.problems = problems
    }

    /// Puts what was typed, and what to mend, into the field.
    public func fill(_ field: inout Field) {
        if let typed = values[field.name]?.first { field.value = typed }
        field.problem = problems.first { $0.field == field.name }?.text ?? ""
    }

    /// Chooses what had been chosen.
    public func fill(_ choices: inout Choices) {
        if let typed = values[choices.name] {
            for index in choices.options.indices {
                choices.options[index].isChosen = typed.contains(choices.options[index].value)
            }
        }
        choices.problem = problems.first { $0.field == choices.name }?.text ?? ""
    }

    /// The error summary.
    ///
    /// A problem of no field of the form leads to `first`.
    public func summary(ids: [String: String], otherwise first: String) -> [Problem] {
        problems.map { Problem(field: ids[$0.field] ?? first, text: $0.text) }
    }
}
