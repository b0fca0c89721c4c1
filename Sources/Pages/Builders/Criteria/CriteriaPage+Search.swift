public import Domain
import Guidance
import Words

extension CriteriaPage {
    /// The criteria of an application; with `retyped`, the form of `of` came back: a criterion's id, `add` or `read`.
    public init(_ application: JobApplication, in source: PageSource, retyped: Retyped? = nil, of form: String = "") {
        self.init()
        who = application.title
        self.application = application.path
        url = application.path + "/criteria"
        let criteria = application.criteria
        let findings = Disconnects.of(application)
        lead = CriterionWords.lead(
            musts: criteria.count { $0.asked.kind == .must }, wishes: criteria.count { $0.asked.kind == .wish })
        sentences = source.search.seeker.isQuiet ? [] : DisconnectWords.summary(findings, of: criteria)
        rows = criteria.map(CriterionRow.init)
        self.criteria = zip(criteria, findings).map { CriterionEntry($0, $1, url: url, in: source) }
        none = criteria.isEmpty ? CriterionWords.none : ""
        opensReading = criteria.isEmpty
        newCriterion = CriterionFields(AskedFor(text: ""), id: "new")
        if let retyped { refill(retyped, form) }
    }

    private mutating func refill(_ retyped: Retyped, _ form: String) {
        switch form {
        case "add":
            opensAdding = true
            newCriterion.refill(retyped)
        case "read":
            opensReading = true
            retyped.fill(&posting)
            retyped.fill(&file)
        default:
            guard let place = criteria.firstIndex(where: { $0.id == "c-\(form)" }) else { return }
            criteria[place].refill(retyped)
        }
    }

    /// The ids of the fields of one form, by their names: where the summary of what to mend leads.
    public static func ids(of form: String) -> [String: String] {
        let prefix = form == "add" ? "new" : "c-\(form)"
        let names = [
            "text", "kind", "weight", "word_limit", "years", "own", "shown", "answer", "answered_on", "view",
            "their_words", "from", "score", "said_on",
        ]
        let ids = names.map { ($0, "\(prefix)-\($0)") } + [("criterion", "\(prefix)-text")]
        return Dictionary(ids, uniquingKeysWith: { first, _ in first })
    }
}

extension CriteriaPart {
    /// The criteria in short; an invitation to note them where there are none and they may still be of use.
    static func of(_ application: JobApplication, in source: PageSource) -> [CriteriaPart] {
        let path = application.path + "/criteria"
        let criteria = application.criteria
        guard !criteria.isEmpty else {
            let isOfUse = application.isOpen || application.walk(at: source.now).map { $0.size != .note } ?? false
            guard isOfUse, application.kind == .application else { return [] }
            return [CriteriaPart(lead: "", sentences: [], ways: [.link(CriterionWords.noteThem, path)])]
        }
        let lead = CriterionWords.lead(
            musts: criteria.count { $0.asked.kind == .must }, wishes: criteria.count { $0.asked.kind == .wish })
        let sentences = DisconnectWords.summary(Disconnects.of(application), of: criteria)
        return [
            CriteriaPart(
                lead: lead, sentences: source.search.seeker.isQuiet ? [] : sentences,
                ways: [.link(CriterionWords.look, path)])
        ]
    }
}

extension CriterionRow {
    init(_ criterion: Criterion) {
        self.init(
            text: criterion.text, link: "#c-\(criterion.id)", terms: CriterionEntry.terms(criterion.asked),
            own: criterion.own.map { CriterionWords.of($0).capitalised } ?? CriterionWords.notSaid.capitalised,
            shown: criterion.shown.map { CriterionWords.of($0).capitalised } ?? CriterionWords.notSaid.capitalised,
            theirs: CriterionWords.theirs(criterion.theirs?.value).capitalised)
    }
}
