import Domain

/// What was done with a criterion: in the undo notice, and as a line of the history.
enum CriterionChangeWords {
    /// The notice; `at` is " for Larkspur Housing" or empty.
    static func of(_ fact: any Fact, _ at: String) -> String {
        switch fact {
        case is CriterionAdded: "Kept the criterion\(at)."
        case is CriterionEdited: "Changed the criterion\(at)."
        case is CriterionRemoved: "Took the criterion off the list\(at)."
        case let fact as CriterionAnswered:
            fact.answer.isEmpty ? "Took the answer back\(at)." : "Kept your answer\(at), as you submitted it."
        case is CriterionRated: "Kept how you see it\(at)."
        default: "Kept what they said of it\(at)."
        }
    }

    static func line(_ fact: any Fact) -> TimelineLine {
        switch fact {
        case let fact as CriterionAdded: TimelineLine("They ask for: \(fact.asked.text.onOneLine.asSentence)")
        case let fact as CriterionEdited:
            TimelineLine("You put a criterion in other words: \(fact.asked.text.onOneLine.asSentence)")
        case is CriterionRemoved: TimelineLine("You took a criterion off the list.")
        case let fact as CriterionAnswered:
            fact.answer.isEmpty
                ? TimelineLine("You took an answer back.")
                : TimelineLine("You answered a criterion.", quote: fact.answer)
        case is CriterionRated: TimelineLine("You said how you see a criterion.")
        case let fact as CriterionJudged:
            TimelineLine(
                "They said something of a criterion.", quote: fact.words, by: fact.words == nil ? nil : fact.from)
        default: TimelineLine("A criterion was noted.")
        }
    }
}
