import Domain
import Words

extension PersonForm {
    /// The form with what is known; empty for somebody new.
    init(_ details: PersonDetails?) {
        self.init()
        relation.options = PersonForm.relations(chosen: details?.relation)
        name.value = details?.name ?? ""
        jobTitle.value = details?.title ?? ""
        organisation.value = details?.employer ?? ""
        agency.value = details?.agency ?? ""
        mail.value = details?.address ?? ""
        phone.value = details?.phone ?? ""
        howMet.value = details?.howMet ?? ""
        notes.value = details?.notes ?? ""
        marks.options = PersonMark.allCases.map { mark in
            Choice(mark.rawValue, PeopleFormWords.of(mark), isChosen: details?[keyPath: mark.field] ?? false)
        }
    }

    static func relations(chosen: Relation?) -> [Choice] {
        Relation.allCases.map {
            Choice($0.rawValue, LabelWords.of($0).capitalised, isChosen: $0 == chosen)
        }
    }

    /// Puts back what was typed, and what to mend.
    mutating func refill(_ retyped: Retyped) {
        retyped.fill(&name)
        retyped.fill(&relation)
        retyped.fill(&jobTitle)
        retyped.fill(&organisation)
        retyped.fill(&agency)
        retyped.fill(&mail)
        retyped.fill(&phone)
        retyped.fill(&howMet)
        retyped.fillTicks(&marks)
        retyped.fill(&notes)
    }
}

extension Retyped {
    /// As `fill`, for ticks: none ticked sends nothing, and then none is ticked.
    func fillTicks(_ choices: inout Choices) {
        var all = self
        if all.values[choices.name] == nil { all.values[choices.name] = [] }
        all.fill(&choices)
    }
}
