/// Changes what a criterion asks for: its words, whether it is a must, what it counts.
///
/// What was answered and said of it stays.
public struct EditCriterion: Command {
    public var criterion: Criterion.ID
    public var application: JobApplication.ID
    /// All of it, as it stands now.
    public var asked: AskedFor

    public init(criterion: Criterion.ID, application: JobApplication.ID, asked: AskedFor) {
        self.criterion = criterion
        self.application = application
        self.asked = asked
    }

    public var subject: Subject? { Subject(.criterion, criterion.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        let application = try search.application(application)
        let current = try application.criterion(criterion)
        let asked = try asked.tidied()
        guard asked != current.asked else { return [] }
        if let other = application.criterion(like: asked), other.id != criterion { throw .alreadySo }
        return [CriterionEdited(criterion: criterion, application: application.id, asked: asked)]
    }
}

/// What a criterion asks for was put in other words.
public struct CriterionEdited: Fact {
    public static let name = "criterion_edited"
    public var criterion: Criterion.ID
    public var application: JobApplication.ID
    public var asked: AskedFor

    public var subjects: [Subject] { [Subject(.application, application.text), Subject(.criterion, criterion.text)] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.update(criterion, of: application, entry) { $0.asked = asked }
    }
}

/// Takes a criterion off the list; undo brings it back, with what was said of it.
public struct RemoveCriterion: Command {
    public var criterion: Criterion.ID
    public var application: JobApplication.ID

    public init(criterion: Criterion.ID, application: JobApplication.ID) {
        self.criterion = criterion
        self.application = application
    }

    public var subject: Subject? { Subject(.criterion, criterion.text) }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        guard !(try search.application(application).criterion(criterion).isRemoved) else { return [] }
        return [CriterionRemoved(criterion: criterion, application: application)]
    }
}

/// A criterion that is no longer on its list.
public struct CriterionRemoved: Fact {
    public static let name = "criterion_removed"
    public var criterion: Criterion.ID
    public var application: JobApplication.ID

    public var subjects: [Subject] { [Subject(.application, application.text), Subject(.criterion, criterion.text)] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.update(criterion, of: application, entry) { $0.isRemoved = true }
    }
}
