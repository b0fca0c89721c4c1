import Pages

extension Sample {
    var criteria: (CriteriaPage, Frame) {
        var page = CriteriaPage()
        page.who = text("Larkspur Housing, Programme Officer")
        page.application = "/applications/018f"
        page.url = "/applications/018f/criteria"
        page.none = self == .empty ? "No criteria yet." : ""
        page.opensReading = self == .empty
        page.newCriterion = fields("new", text: "")
        guard self != .empty else { return (page, frame("Larkspur Housing, Programme Officer")) }
        page.lead = "Two musts and one wish."
        page.sentences = list(text("Had it, did not show it: “Keeps a budget”."), "Not there yet: “Speaks Welsh”.")
        page.rows = list(
            CriterionRow(
                text: text("Keeps a budget"), link: "#c-k1", terms: text("must, counts 30%, at most 250 words"),
                own: "I have it", shown: "Not shown", theirs: "Partly met; 4 out of 7"),
            CriterionRow(
                text: "Speaks Welsh", link: "#c-k2", terms: "wish", own: "Not yet", shown: "Not said",
                theirs: "Not said"))
        page.criteria = list(entry, plainEntry)
        var frame = frame("Larkspur Housing, Programme Officer", current: "/applications")
        if self == .hostile {
            page.opensAdding = true
            page.newCriterion.wording.problem = "Please fill in the criterion."
            page.posting.value = text("Essential")
            frame.problems = [Problem(field: "new-text", text: page.newCriterion.wording.problem)]
        }
        return (page, frame)
    }

    var criteriaReading: (CriteriaReadingPage, Frame) {
        var page = CriteriaReadingPage()
        page.who = text("Larkspur Housing, Programme Officer")
        page.url = "/applications/018f/criteria"
        page.lead = self == .empty ? "No criteria could be read in it." : "Two things it asks for."
        page.remarks = self == .many ? ["It names “Pier Four”, and this application is to Larkspur Housing."] : []
        var first = ReadCriterionEntry(0, heading: text("Essential"))
        first.wording.value = text("Keeps a budget")
        first.kind.options = kinds
        first.weight.value = text("30%")
        first.wordLimit.value = "250"
        var second = ReadCriterionEntry(1, heading: "", isKept: false)
        second.wording.value = "Speaks Welsh"
        second.kind.options = kinds
        if self == .hostile { first.years.problem = "Enter a whole number." }
        page.criteria = list(first, second)
        page.details.options = list(
            Choice("place", "Place", about: text("Northwick"), isChosen: true), Choice("pay", "Pay", about: "£30,000"))
        page.values = list(HiddenValue("value_place", text("Northwick")), HiddenValue("value_pay", "30000 GBP year"))
        page.canKeep = self != .empty
        var frame = frame("Is this what they ask for?", current: "/applications")
        if self == .hostile { frame.problems = [Problem(field: "years_0", text: first.years.problem)] }
        return (page, frame)
    }

    private var kinds: [Choice] { [Choice("must", "Must", isChosen: true), Choice("wish", "Wish")] }

    private func fields(_ id: String, text: String) -> CriterionFields {
        var fields = CriterionFields()
        fields.wording = Field("text", id: "\(id)-text", value: text)
        fields.kind = Choices("kind", id: "\(id)-kind", options: kinds)
        fields.weight = Field("weight", id: "\(id)-weight", value: maybe("30%"))
        fields.wordLimit = Field("word_limit", id: "\(id)-word_limit", value: "250")
        fields.years = Field("years", id: "\(id)-years")
        return fields
    }

    private var entry: CriterionEntry {
        var entry = plainEntry
        entry.id = "c-k1"
        entry.text = text("Keeps a budget")
        entry.terms = text("must, counts 30%, at most 250 words")
        entry.sentence = "You have this, and it did not come across."
        entry.said = [Quote([text("The budget stayed unclear.")], by: text("Priya Nandra, on 3 March"))]
        entry.answers = [
            CriterionAnswer(
                summary: "6 of at most 250 words", paragraphs: [text("I kept the budget of repairs.")],
                by: "As you submitted it on 3 March.")
        ]
        entry.earlier = [
            CriterionAnswer(
                summary: text("You answered something like this for Pier Four on 2 January."),
                paragraphs: [text("At Pier Four I kept the till.")], by: "7 of at most 250 words")
        ]
        fill(&entry)
        entry.answer.value = text("I kept the budget of repairs.")
        return entry
    }

    private var plainEntry: CriterionEntry {
        var entry = CriterionEntry(id: "c-k2", text: "Speaks Welsh", terms: "wish")
        fill(&entry)
        return entry
    }

    private func fill(_ entry: inout CriterionEntry) {
        entry.url = "/applications/018f/criteria/\(entry.id.dropFirst(2))"
        func choices(_ name: String, _ first: String) -> Choices {
            Choices(
                name, id: "\(entry.id)-\(name)",
                options: [Choice("x", first, isChosen: true), Choice("", "Not said")])
        }
        func field(_ name: String, _ value: String = "") -> Field {
            Field(name, id: "\(entry.id)-\(name)", value: value)
        }
        entry.own = choices("own", "I have it")
        entry.shown = choices("shown", "Shown")
        entry.view = choices("view", "Met")
        entry.answer = field("answer")
        entry.answeredOn = field("answered_on", "2026-03-03")
        entry.theirWords = field("their_words")
        entry.from = field("from")
        entry.score = field("score")
        entry.saidOn = field("said_on", "2026-03-10")
        entry.fields = fields(entry.id, text: entry.text)
    }
}
