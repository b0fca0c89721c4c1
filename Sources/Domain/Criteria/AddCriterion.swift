/// Enters one criterion of an application.
///
/// The same words a second time are refused: one criterion has one line.
public struct AddCriterion: Command {
    public var id: Criterion.ID
    public var application: JobApplication.ID
    public var asked: AskedFor

    public init(id: Criterion.ID, application: JobApplication.ID, asked: AskedFor) {
        self.id = id
        self.application = application
        self.asked = asked
    }

    public var subject: Subject? { Subject(.application, application.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let application = try search.application(application)
        let asked = try asked.tidied()
        guard !application.enteredCriteria.contains(where: { $0.id == id }), application.criterion(like: asked) == nil
        else { throw .alreadySo }
        guard application.criteria.count < Self.most else { throw .tooMany(field: "criteria", limit: Self.most) }
        return [CriterionAdded(criterion: id, application: application.id, asked: asked)]
    }

    /// The most criteria of one application.
    public static let most = 100
}

/// Enters several criteria at once, as they were read in a posting and confirmed.
///
/// Those that stand there already, or twice among these, are left out.
public struct AddCriteria: Command {
    public var application: JobApplication.ID
    public var criteria: [(id: Criterion.ID, asked: AskedFor)]

    public init(application: JobApplication.ID, criteria: [(id: Criterion.ID, asked: AskedFor)]) {
        self.application = application
        self.criteria = criteria
    }

    public var subject: Subject? { Subject(.application, application.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let application = try search.application(application)
        var keys = Set(application.criteria.map(\.asked.key))
        var facts: [CriterionAdded] = []
        for (id, asked) in criteria {
            let asked = try asked.tidied()
            guard keys.insert(asked.key).inserted else { continue }
            facts.append(CriterionAdded(criterion: id, application: application.id, asked: asked))
        }
        guard keys.count <= AddCriterion.most else { throw .tooMany(field: "criteria", limit: AddCriterion.most) }
        return facts
    }
}

/// A criterion was entered.
public struct CriterionAdded: Fact {
    public static let name = "criterion_added"
    public var criterion: Criterion.ID
    public var application: JobApplication.ID
    public var asked: AskedFor

    public var subjects: [Subject] { [Subject(.application, application.text), Subject(.criterion, criterion.text)] }
    public var makes: Subject? { Subject(.criterion, criterion.text) }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.update(application, entry) { application in
            application.enteredCriteria.append(
                Criterion(id: criterion, application: application.id, entry: entry, asked: asked))
        }
    }
}
