/// One interview: when and where, whom the seeker meets, what to have at hand, and how it went.
///
/// Forms, all with `seen`, all below ``url``:
/// - `POST …/changes`: `place`, `link`, `how`, `with`, `prepare`
/// - `POST …/moves`: `on`, `at` (time), `zone`
/// - `POST …/cancellations`
/// - `POST …/debriefs`: `went_well`, `went_less_well`
public struct InterviewPage: Page {
    public static let template = "interview"
    /// `/applications/ID/interviews/ID`.
    public var url = ""
    /// "Second interview".
    public var heading = ""
    /// The employer and the role, leading to the application.
    public var application = Link("", "/")
    /// "Thursday 12 March at 15:30, which is 10:30 in New York".
    public var when = ""
    /// What is worth a look: called off, or a day that does not fit.
    public var remarks: [String] = []
    /// Where, how, on the web.
    public var facts: [FactRow] = []
    /// Whom the seeker meets, those noted as people leading there.
    public var people: [PersonRow] = []
    /// What to have at hand, by paragraph.
    public var prepare: [String] = []
    /// What was written about it afterwards.
    public var debriefs: [Folded] = []
    public var isCancelled = false
    /// Whether its time has come, so that it can be told how it went.
    public var isHeld = false
    public var forms = InterviewForms()

    /// An interview without anything.
    public init() {}
}

/// The fields of the small forms on an interview.
public struct InterviewForms: Sendable {
    /// Which form is open, by its name, after a mistake: `changes`, `moves`, `debriefs`; empty when all are closed.
    public var open = "" {
        didSet {
            opensChanges = open == "changes"
            opensMoves = open == "moves"
            opensDebriefs = open == "debriefs"
        }
    }
    public var place = Field("place", id: "changes-place")
    public var link = Field("link", id: "changes-link")
    public var how = Choices("how", id: "changes-how")
    public var with = Field("with", id: "changes-with")
    public var prepare = Field("prepare", id: "changes-prepare")
    public var on = Field("on", id: "moves-on")
    public var at = Field("at", id: "moves-at")
    public var zone = Field("zone", id: "moves-zone")
    public var wentWell = Field("went_well", id: "debriefs-went_well")
    public var wentLessWell = Field("went_less_well", id: "debriefs-went_less_well")
    public var debriefOn = Field("on", id: "debriefs-on")

    /// Forms with nothing in them.
    public init() {}

    // Templates ask for these: which form is open.
    private(set) var opensChanges = false
    private(set) var opensMoves = false
    private(set) var opensDebriefs = false
}

extension InterviewForms {
    /// Opens a form again with what was typed in it and what to mend.
    public mutating func refill(_ form: String, from retyped: Retyped) {
        open = form
        switch form {
        case "changes":
            for field in [\InterviewForms.place, \.link, \.with, \.prepare] { retyped.fill(&self[keyPath: field]) }
            retyped.fill(&how)
        case "moves": for field in [\InterviewForms.on, \.at, \.zone] { retyped.fill(&self[keyPath: field]) }
        default:
            for field in [\InterviewForms.wentWell, \.wentLessWell, \.debriefOn] { retyped.fill(&self[keyPath: field]) }
        }
    }

    /// The ids of a form's fields by their names.
    public func ids(of form: String) -> [String: String] {
        let fields: [Field] =
            switch form {
            case "changes": [place, link, with, prepare]
            case "moves": [on, at, zone]
            default: [wentWell, wentLessWell, debriefOn]
            }
        return Dictionary(fields.map { ($0.name, $0.id) }, uniquingKeysWith: { first, _ in first })
    }

    /// Where a problem leads that belongs to no field.
    public func firstField(of form: String) -> String {
        switch form {
        case "changes": place.id
        case "moves": on.id
        default: wentWell.id
        }
    }
}
