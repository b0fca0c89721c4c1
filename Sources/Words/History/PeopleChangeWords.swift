import Domain

/// What changed between the seeker and somebody, in one sentence.
enum PeopleChangeWords {
    static func of(_ fact: any Fact, _ search: JobSearch) -> String {
        switch fact {
        case let fact as IntroductionNoted:
            let who = name(fact.person, search)
            return fact.by.map { "Noted that \(name($0, search)) introduced you to \(who)." }
                ?? "Took away who introduced you to \(who)."
        case let fact as RhythmChosen:
            let who = name(fact.person, search)
            return fact.weeks.map { "A word with \(who) \(PeopleWords.every($0))." }
                ?? "No rhythm for \(who) any more."
        case let fact as RhythmPutOff:
            let who = name(fact.person, search)
            return fact.until == nil
                ? "A word with \(who) follows the rhythm again."
                : "A word with \(who) is put off. It comes back by itself."
        case let fact as PeopleMerged: return "Made one record of two for \(name(fact.kept, search))."
        default: return "Noted."
        }
    }

    private static func name(_ id: Person.ID, _ search: JobSearch) -> String {
        search.people[search.standing(id)]?.name.onOneLine ?? "somebody"
    }
}
