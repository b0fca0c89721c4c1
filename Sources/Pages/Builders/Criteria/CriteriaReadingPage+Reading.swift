public import Domain
public import Intake
import Words

extension CriteriaReadingPage {
    /// What was read, waiting for a yes; what stands on the list already is left out.
    public init(_ reading: PostingReading, for application: JobApplication, in source: PageSource) {
        self.init()
        who = application.title
        url = application.path + "/criteria"
        let new = reading.newCriteria(for: application)
        lead = CriterionPageWords.lead(reading.criteria.count, new: new.count)
        remarks =
            reading.mayBeOfAnother(than: application)
            ? [CriterionLines.another(reading.details.employer, application.employer)] : []
        criteria = new.enumerated().map { ReadCriterionEntry($1, number: $0) }
        let news = reading.news(for: application)
        details.options = news.map { field, _ in
            let value = LabelWords.value(of: field, in: reading.details, kind: application.kind) ?? ""
            return Choice(field.rawValue, FactWords.name(of: field), about: value, isChosen: true)
        }
        values = news.map { HiddenValue("value_\($0.field.rawValue)", $0.value) }
        canKeep = !new.isEmpty || !news.isEmpty
    }

    /// The form again, as it was sent, with what to mend.
    public init(_ retyped: Retyped, for application: JobApplication) {
        self.init()
        who = application.title
        url = application.path + "/criteria"
        let kept = Set(retyped.values["keep"] ?? [])
        let numbers = retyped.values.keys.compactMap { $0.hasPrefix("text_") ? Int($0.dropFirst(5)) : nil }.sorted()
        lead = CriterionPageWords.lead(numbers.count, new: numbers.count)
        criteria = numbers.map { number in
            var entry = ReadCriterionEntry(
                ReadCriterion(asked: AskedFor(text: ""), heading: ""), number: number)
            entry.isKept = kept.contains(String(number))
            entry.refill(retyped)
            return entry
        }
        let chosen = Set(retyped.values["detail"] ?? [])
        for (name, value) in retyped.values.sorted(by: { $0.key < $1.key }) where name.hasPrefix("value_") {
            guard let field = ApplicationField(rawValue: String(name.dropFirst(6))) else { continue }
            values.append(HiddenValue(name, value.first ?? ""))
            details.options.append(
                Choice(
                    field.rawValue, FactWords.name(of: field), about: value.first ?? "",
                    isChosen: chosen.contains(field.rawValue)))
        }
        canKeep = !criteria.isEmpty || !values.isEmpty
    }
}

extension ReadCriterionEntry {
    init(_ read: ReadCriterion, number: Int) {
        self.init(number, heading: read.heading)
        wording.value = read.asked.text
        kind.options = CriterionKind.allCases.map {
            Choice($0.rawValue, CriterionWords.of($0).capitalised, isChosen: $0 == read.asked.kind)
        }
        weight.value = read.asked.weight ?? ""
        wordLimit.value = read.asked.wordLimit.map(String.init) ?? ""
        years.value = read.asked.years.map(String.init) ?? ""
    }

    mutating func refill(_ retyped: Retyped) {
        retyped.fill(&wording)
        retyped.fill(&kind)
        retyped.fill(&weight)
        retyped.fill(&wordLimit)
        retyped.fill(&years)
    }
}
