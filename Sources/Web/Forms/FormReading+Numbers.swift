import Domain
import Words

extension Form {
    /// The whole number in the field; nil where it is empty.
    func number(_ name: String) throws -> Int? {
        guard let text = optional(name) else { return nil }
        guard let number = Int(text), abs(number) < 1_000_000 else {
            throw Mistakes(problems: [(name, PlanFormWords.noSuchNumber(text))])
        }
        return number
    }
}
