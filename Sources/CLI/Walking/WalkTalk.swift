import Domain
import Guidance
import Words

/// Goes through a walk in a terminal: each step says why it is there, and can be done, left out or put off.
struct WalkTalk {
    let work: Workplace
    let application: JobApplication.ID
    /// One step alone, or nil for all that are open.
    let only: WalkStep?

    private enum Answer {
        /// With what was typed already, so that it need not be typed again.
        case begin(String)
        case skip, later, stop
    }

    func go() async throws {
        let search = try await work.search()
        let application = try search.application(application)
        guard let walk = application.walk(at: work.now) else { throw Refusal.noWalk }
        let steps = only.map { [$0] } ?? walk.size.steps.filter { walk.state(of: $0) == .open }
        work.surroundings.say(WalkAsking.opening(application, size: walk.size, steps: steps))
        for step in steps {
            guard try await take(step) else { break }
        }
        let after = try await work.search().application(self.application)
        guard let end = after.walk(at: work.now) else { return }
        if end.isClosed {
            let page = ClosingPage(of: after, in: try await work.search(), at: work.now)
            work.surroundings.show(ClosingLines.of(page))
        }
        work.surroundings.show(WalkLines.standing(end, of: after, step: nil, today: work.today))
    }

    /// One step; false where the seeker would rather stop here.
    private func take(_ step: WalkStep) async throws -> Bool {
        work.surroundings.say(WalkAsking.heading(step))
        try await helps(with: step).forEach(work.surroundings.say)
        switch answer() {
        case .stop: return false
        case .skip: try await work.perform(SkipStep(application: application, step: step))
        case .later: return try await putOff(step)
        case .begin(let typed): return try await begin(step, typed: typed)
        }
        return true
    }

    /// What is said before a step: facts for the first, people for the sixth, ideas for the last.
    private func helps(with step: WalkStep) async throws -> [String] {
        let search = try await work.search()
        let application = try search.application(application)
        return switch step {
        case .land:
            Perspective.facts(for: application, at: work.now).map(PerspectiveWords.sentence)
                + application.thoughtsLookedAt
        case .confide:
            Confidants.ranked(for: application, in: search, on: work.today).map { confidant in
                "\(confidant.name): \(ConfidantWords.reasons(confidant.reasons))"
            }
        case .act:
            ActionSuggestions.suggested(for: application).map { "\(ActionWords.aim($0)). \(ActionWords.why($0))" }
        case .decode: decoded(application, in: search)
        default: []
        }
    }

    /// What was said, point by point; nothing where nothing was said, or the phrases are not at hand.
    private func decoded(_ application: JobApplication, in search: JobSearch) -> [String] {
        let enough = AsMuchAsCanBeKnown.reached(in: application, at: work.now).map(OwnReadingWords.enough) ?? []
        guard !application.feedback.isEmpty else {
            let own = OwnReadings.of(application, in: search, at: work.now)
            return own.isEmpty ? enough : DecodeLines.of(own) + enough
        }
        guard let book = try? ResourceFolder.find(in: work.surroundings).phrases()
        else { return enough }
        let reader = FeedbackReader(book)
        return application.feedback.flatMap { DecodeLines.of(reader.reading(of: $0.value.words)) } + enough
    }

    private func answer() -> Answer {
        // The end of the input is a wish to stop.
        guard let typed = work.ask(WalkAsking.choice) else { return .stop }
        return switch typed.lowercased() {
        case "s", "skip": .skip
        case "l", "later": .later
        case "q", "quit": .stop
        default: .begin(typed)
        }
    }

    private func putOff(_ step: WalkStep) async throws -> Bool {
        while let typed = work.ask(WalkAsking.until) {
            let text = typed.isEmpty ? "tomorrow" : typed
            let isDone = try await trying {
                try await work.perform(PutOffStep(application: application, step: step, until: work.dayAhead(text)))
            }
            if isDone { return true }
        }
        return false
    }

    /// Asks what the step asks, until it can be kept; false where the seeker would rather stop here.
    private func begin(_ step: WalkStep, typed: String) async throws -> Bool {
        var typed = typed
        while true {
            let isLetter = step == .reply || step == .ask
            var isStopped = false
            let asked = try await isLetter ? letter(for: step) : fields(of: step, typed: typed, isStopped: &isStopped)
            guard let fields = asked else { return !isStopped }
            let search = try await work.search()
            let isDone = try await trying {
                try await work.perform(try work.step(step, of: application, fields: fields, in: search))
            }
            if isDone {
                work.surroundings.say(WalkAsking.kept)
                return !isStopped
            }
            if isStopped { return false }
            typed = ""
        }
    }

    /// What the seeker answers, as `FIELD=VALUE`; nil where there was nothing before they stopped.
    private func fields(of step: WalkStep, typed: String, isStopped: inout Bool) async throws -> [String]? {
        var given: [String] = []
        work.surroundings.say(WalkAsking.howToStop)
        var fields = WalkAsking.fields(of: step)[...]
        if !typed.isEmpty, let first = fields.popFirst() { given.append("\(first)=\(typed)") }
        for field in fields where WalkAsking.follows(field, given: given) {
            // A letter alone is no answer to any of these; the end of the input is a wish to stop, too.
            guard let line = try await answer(to: field), line.lowercased() != "q" else {
                isStopped = true
                return given.isEmpty ? nil : given
            }
            if !line.isEmpty { given.append("\(field)=\(line)") }
        }
        return given
    }

    /// An answer that makes sense, or an empty one; asked again until then, so that nothing else has to be typed twice.
    private func answer(to field: String) async throws -> String? {
        let search = try await work.search()
        while let line = work.ask(WalkAsking.question(field)) {
            guard !line.isEmpty else { return line }
            do {
                switch field {
                case "bin": _ = try code(line, field: field, Bin.self)
                case "by": _ = try work.dayAhead(line)
                case "person": _ = try search.person(named: line)
                default: break
                }
                return line
            } catch let trouble as Trouble {
                work.surroundings.say(trouble.sentence)
            }
        }
        return nil
    }

    /// True where it went through; says why not otherwise, so that the seeker can answer again.
    private func trying(_ body: () async throws -> Void) async throws -> Bool {
        do {
            try await body()
            return true
        } catch let refusal as Refusal {
            work.surroundings.say(RefusalWords.sentence(refusal, today: work.today))
        } catch let trouble as Trouble {
            work.surroundings.say(trouble.sentence)
        }
        return false
    }
}
