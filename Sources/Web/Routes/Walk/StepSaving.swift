import Domain
import Hummingbird
import Storage
import Words

/// What a form of the walk comes to: commands, and where to go next.
struct StepSaving {
    /// Where the seeker goes after the form.
    enum GoesOn {
        case on, stays, leaves
    }

    struct Result {
        var command: any Command
        var goesOn: GoesOn
    }

    let site: Site
    let step: WalkStep
    let application: JobApplication
    let search: JobSearch
    let now: Moment
    let form: Form

    var id: JobApplication.ID { application.id }
    var today: Day { now.day }

    /// What the form holds that was not noted, because the button was one of the small ones on the way.
    ///
    /// It waits on the page as if it had been typed and left.
    func leftOver(by result: Result) -> Form? {
        let noted: Set<String> =
            switch form.verb {
            case "skip", "later", "pause", "size": ["until", "size"]
            case "catch": ["words", "told_by", "told_how", "told_on", "assumption", "assumption_said"]
            case "hear": ["words", "from", "how", "on"]
            // What one would say to somebody is not a fact of the search; it waits for the talk.
            case _ where step == .confide: ["new_name", "new_relation"]
            case _ where step == .ask && result.goesOn == .stays:
                ["letter", "kind", "to", "channel", "subject", "body", "use", "leave"]
            default: Set(form.items.map(\.name))
            }
        let left = form.without(noted.union(["seen", "do"]))
        return left.items.allSatisfy { $0.value.isEmpty } ? nil : left
    }

    func newName() -> String { site.identifiers.thing() }

    func outcome() throws -> Result {
        switch form.verb {
        case "skip": return Result(command: SkipStep(application: id, step: step), goesOn: .on)
        case "later":
            let until = try form.optionalDay("until", today: today, leaning: .future) ?? today.adding(1)
            return Result(command: PutOffStep(application: id, step: step, until: until), goesOn: .leaves)
        case "pause":
            let until = try form.optionalDay("until", today: today, leaning: .future) ?? today.adding(1)
            return Result(command: PauseWalk(application: id, until: until), goesOn: .leaves)
        case "size":
            let size = try form.code("size", as: WalkSize.self) ?? .full
            return Result(command: ChooseWalkSize(application: id, size: size), goesOn: .stays)
        // From the page of an application that was only noted.
        case "short": return Result(command: ChooseWalkSize(application: id, size: .short), goesOn: .stays)
        default: return try saved()
        }
    }

    private func saved() throws -> Result {
        switch step {
        case .land: try land()
        case .reply, .ask: try letter()
        case .debrief: try debrief()
        case .decode: try decode()
        case .confide: try confide()
        case .reflect: try reflect()
        case .act: try act()
        }
    }

    /// The commands, with the step done at the end.
    func done(_ commands: [any Command]) -> Result {
        // The Enter key in a line keeps what is typed and stays.
        if form.verb == "keep" { return stays(commands) }
        return Result(command: Together(commands + [CompleteStep(application: id, step: step)]), goesOn: .on)
    }

    func stays(_ commands: [any Command]) -> Result {
        Result(command: Together(commands), goesOn: .stays)
    }
}
