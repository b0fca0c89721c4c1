/// Notes what the seeker does next if the answer is a no, written before it comes (METHOD W3).
///
/// The latest counts; without words it is taken back.
public struct NotePlanB: Command {
    public var application: JobApplication.ID
    /// The interview it was written for; nil for the application as a whole.
    public var interview: Interview.ID?
    public var words: String

    public init(application: JobApplication.ID, interview: Interview.ID? = nil, words: String) {
        self.application = application
        self.interview = interview
        self.words = words
    }

    public var subject: Subject? { Subject(.application, application.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let application = try search.application(application)
        if let interview, !application.interviews.contains(where: { $0.id == interview }) {
            throw .notFound(.interview, interview.text)
        }
        if let outcome = application.outcome { throw .closed(outcome) }
        try atMost(words, field: "plan_b")
        let words = trimmed(words)
        let standing = application.planB(for: interview)?.value.words ?? ""
        guard words != standing else { return [] }
        return [PlanBNoted(application: application.id, interview: interview, words: words)]
    }
}

public struct PlanBNoted: Fact {
    public static let name = "plan_b_noted"
    public var application: JobApplication.ID
    public var interview: Interview.ID?
    /// The seeker's own; empty where it was taken back.
    public var words: String

    public init(application: JobApplication.ID, interview: Interview.ID? = nil, words: String) {
        self.application = application
        self.interview = interview
        self.words = words
    }

    public var subjects: [Subject] {
        [Subject(.application, application.text)] + (interview.map { [Subject(.interview, $0.text)] } ?? [])
    }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.update(application, entry) { $0.plansB.file(self, entry) }
    }
}

extension JobApplication {
    /// The plan written last for that interview, or for the application as a whole; nil where there is none.
    public func planB(for interview: Interview.ID?) -> Dated<PlanBNoted>? {
        standing(plansB.filter { $0.value.interview == interview })
    }

    /// The plan written last of all, whatever it was written for.
    public var latestPlanB: Dated<PlanBNoted>? {
        let interviews: [Interview.ID?] = [nil] + interviews.map(\.id)
        return standing(interviews.compactMap { planB(for: $0) })
    }

    private func standing(_ plans: [Dated<PlanBNoted>]) -> Dated<PlanBNoted>? {
        let last = plans.max { $0.entry.sequence < $1.entry.sequence }
        return last?.value.words.isEmpty == false ? last : nil
    }
}
