public import Domain

/// Points of feedback and the bins they were put in.
public enum PointWords {
    public static func putUnder(_ bin: Bin) -> String { "You put this under \(LabelWords.of(bin).capitalised)." }
    public static let lookAgain = "Look at it again"
}

/// A person with their part.
public enum PeopleWords {
    /// "Head of Exhibitions, hiring manager. You were last in touch on 16 December."
    public static func part(_ person: Person, relation: Relation, today: Day) -> String {
        let who = [person.details.title, LabelWords.of(relation)].compactMap { $0 }.filter { !$0.isEmpty }
        var text = who.joined(separator: ", ").capitalised.asSentence
        if let last = person.lastContact(upTo: today) {
            text += " You were last in touch \(DayWords.on(last, today: today))."
        }
        return text
    }

    /// The same with where they work: for the page of people.
    public static func row(_ person: Person, today: Day) -> String {
        let parts = [person.details.title, person.details.employer, LabelWords.of(person.relation)].compactMap { $0 }
        var text = parts.filter { !$0.isEmpty }.joined(separator: ", ").capitalised.asSentence
        if let last = person.lastContact(upTo: today) {
            text += " You were last in touch \(DayWords.on(last, today: today))."
        }
        return text
    }
}

/// Letters in a list.
public enum LetterListWords {
    public static func sent(_ letter: Dated<LetterSent>, to name: String?, today: Day) -> String {
        "to \(name ?? LabelWords.of(letter.value.recipient)), sent \(DayWords.on(letter.on, today: today))"
    }

    public static func kept(_ draft: Dated<DraftKept>, today: Day) -> String {
        "a draft, kept \(DayWords.on(draft.on, today: today))"
    }
}
