/// Something that must not weigh in a decision (METHOD L4).
public enum ProtectedMatter: String, Sendable, CaseIterable {
    case age, sex, pregnancy, race, religion, disability, adjustment
}

/// What a guess is about, so that it can become a question (METHOD L3).
public enum GuessTopic: String, Sendable, CaseIterable {
    /// "They had an insider."
    case insider
    /// "They just did not like me."
    case liking
    /// "I am too old", "they chose someone younger", with nothing said.
    case protectedMatter = "protected_matter"
    /// "They wanted somebody cheaper."
    case pay
    /// "I was not good enough."
    case ability
    case other
}

/// What a thought about the reason comes to.
public enum AssumptionReading: Sendable, Equatable {
    /// Nobody said or did anything that tells so: a guess, turned into a question one can act on.
    case guess(GuessTopic)
    /// Something was said or done about a protected matter: note words, time and witnesses; no verdict.
    case mayBeUnfair(Set<ProtectedMatter>)
    /// Somebody said so: it is a stated reason, to be recorded with their words.
    case stated

    public var code: String {
        switch self {
        case .guess: "guess"
        case .mayBeUnfair: "may_be_unfair"
        case .stated: "stated"
        }
    }
}

/// Reads a thought such as "they chose someone younger" (METHOD L3, L4).
///
/// The first question is always the same: did somebody say or do something that
/// tells you so?
public enum Assumptions {
    public static func read(_ thought: String, wasSaid: Bool, evidence: String? = nil) -> AssumptionReading {
        let matters = ProtectedMatters.named(in: thought + ". " + (evidence ?? ""))
        if wasSaid { return matters.isEmpty ? .stated : .mayBeUnfair(matters) }
        return .guess(topic(of: thought))
    }

    private static func topic(of thought: String) -> GuessTopic {
        if !ProtectedMatters.named(in: thought).isEmpty { return .protectedMatter }
        let words = Set(plainWords(thought))
        func has(_ list: String...) -> Bool { !words.isDisjoint(with: list) }
        if has("insider", "internal", "internally", "inside", "friend", "connections", "knew", "nephew", "fixed") {
            return .insider
        }
        if has("like", "liked", "likeable", "chemistry", "boring", "personality", "click", "clicked") { return .liking }
        if has("cheaper", "expensive", "salary", "pay", "money", "cheap") { return .pay }
        if has("enough", "stupid", "useless", "qualified", "experience", "skills", "worse", "better") {
            return .ability
        }
        return .other
    }
}

/// Finds words that speak of a protected matter.
///
/// A word is no verdict and no proof: it only keeps such a point from being waved away.
public enum ProtectedMatters {
    public static func named(in text: String) -> Set<ProtectedMatter> {
        let words = plainWords(text)
        var found: Set<ProtectedMatter> = []
        for (matter, marks) in marks where words.contains(where: { word in marks.contains { matches(word, $0) } }) {
            found.insert(matter)
        }
        let plain = words.joined(separator: " ")
        for (matter, phrase) in phrases where (" \(plain) ").contains(" \(phrase) ") { found.insert(matter) }
        return found
    }

    private static func matches(_ word: String, _ mark: String) -> Bool {
        mark.hasSuffix("~") ? word.hasPrefix(mark.dropLast()) : word == mark
    }

    private static let marks: [ProtectedMatter: [String]] = [
        .age: ["age", "ageist", "ageism", "younger", "elderly", "retire", "retirement", "retiring", "millennial~"],
        .sex: [
            "sexist", "sexism", "gender", "female", "male", "woman", "women", "lesbian", "gay", "transgender", "trans",
        ],
        .pregnancy: ["pregnan~", "maternity", "paternity", "childcare", "babies", "baby"],
        .race: [
            "race", "racist", "racism", "racial", "ethnic~", "nationality", "accent", "foreign", "foreigner", "skin",
        ],
        .religion: [
            "religio~", "muslim", "islam", "jewish", "jew", "christian", "hindu", "sikh", "headscarf", "hijab",
            "turban",
            "prayer", "praying",
        ],
        .disability: [
            "disab~", "wheelchair", "autis~", "adhd", "dyslexi~", "deaf", "blind", "epilep~", "depression", "stammer~",
            "neurodiver~",
        ],
        .adjustment: ["adjustments", "accommodations"],
    ]

    private static let phrases: [(ProtectedMatter, String)] = [
        (.age, "too old"), (.age, "too young"), (.age, "my age"), (.age, "at your age"), (.age, "digital native"),
        (.age, "someone young"), (.age, "a young team"), (.sex, "for a man"), (.sex, "wanted a man"),
        (.sex, "chose a man"), (.pregnancy, "have children"), (.pregnancy, "having children"),
        (.pregnancy, "start a family"), (.pregnancy, "small children"), (.pregnancy, "my kids"),
        (.race, "where i come from"), (.race, "where i am really from"), (.race, "my name"),
        (.disability, "sick leave"), (.disability, "mental health"), (.disability, "health condition"),
        (.adjustment, "reasonable adjustment"), (.adjustment, "an adjustment"), (.adjustment, "extra time"),
    ]
}
