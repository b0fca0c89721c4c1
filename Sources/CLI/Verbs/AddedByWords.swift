import Domain
import Guidance
import Intake
import Pages
import Words

/// `rebound add` with one argument: a link, a posting or a line of words, read, shown, and recorded after a yes.
struct AddedByWords {
    let verb: AddVerb
    let work: Workplace

    /// `-` reads the words from the input.
    func add(_ given: String) async throws {
        let text = given == "-" ? try work.words(of: "-") : given
        guard text.contains(where: { !$0.isWhitespace }) else { throw Trouble.nothingToRead }
        let readers = try Readers(try ResourceFolder.find(in: work.surroundings), offset: work.now.offset)
        let search = try await work.whole()
        if let reading = readers.adding.rows(in: text, saying: try verb.rows.answers(), search: search, at: work.now) {
            return try await AddedRows(verb: verb, work: work).add(reading, of: text, readers, search)
        }
        if try await isMessage(text, readers, search) { return }
        var reading = readers.adding.read(text, in: search, today: work.today)
        try verb.fill(&reading.details, at: work)
        if let applied = verb.applied { reading.applied = try work.day(applied) }
        reading.kind = verb.kind ?? reading.kind
        if !work.json { show(reading, search) }
        guard try askMissing(&reading) else { return }
        guard verb.yes || (work.canAsk && work.agrees(to: AddLines.askYes)) else { return leave(reading) }
        try await verb.add(
            reading.details, kind: reading.kind, applied: reading.applied, note: reading.note, at: work)
    }

    /// What was understood, as the page shows it.
    private func show(_ reading: AddReading, _ search: JobSearch) {
        let page = AddApplicationPage(reading, in: PageSource(search: search, now: work.now))
        let rows = page.understood.map { (name: $0.name, value: $0.value, from: $0.from) }
        if !rows.isEmpty { work.surroundings.say(AddLines.understood) }
        let note = reading.form == .line && !reading.note.isEmpty ? [AddWords.note(reading.note)] : []
        (AddLines.rows(rows) + page.doubts + note).forEach(work.surroundings.say)
        // Once it is added they are said again; before, only what may keep somebody from adding it.
        if TryingAgain(
            employer: reading.details.employer, role: reading.details.role, agency: reading.details.agency, in: search
        ).clash != nil, let first = page.remarks.first {
            work.surroundings.say(first)
        }
    }

    /// A message is read as `rebound read` reads it.
    private func isMessage(_ text: String, _ readers: Readers, _ search: JobSearch) async throws -> Bool {
        guard let message = try? readers.message(Array(text.utf8), source: "pasted") else { return false }
        let reading = readers.messages.read(message)
        guard readers.adding.isMessage(text, message, reading) else { return false }
        let proposed = Proposed(message, reading, in: search)
        work.surroundings.say(AddLines.message)
        let noted = try await Recorder(work: work, yes: verb.yes).record(proposed, in: search)
        work.surroundings.result(Json.reading(proposed, noted: noted).text)
        return true
    }

    /// Employer and role where the words do not name them; false where they stay unknown.
    private func askMissing(_ reading: inout AddReading) throws -> Bool {
        for field in reading.missing {
            guard work.canAsk else { throw Refusal.empty(field: field.rawValue) }
            let question = field == .employer ? AddLines.askEmployer : AddLines.askRole
            guard let typed = work.ask(question), !typed.isEmpty else {
                leave(reading)
                return false
            }
            if field == .employer { reading.details.employer = typed } else { reading.details.role = typed }
        }
        return true
    }

    private func leave(_ reading: AddReading) {
        if work.json { work.surroundings.result(Json.proposal(reading).text) }
        work.surroundings.say(work.canAsk ? AddLines.left : AddLines.nobodyToAsk)
    }
}

extension Json {
    /// What was understood, where nothing was recorded.
    static func proposal(_ reading: AddReading) -> Json {
        var fields = details(reading.details)
        fields["kind"] = .string(reading.kind.rawValue)
        fields["applied"] = .maybe(reading.applied?.description)
        fields["note"] = .string(reading.note)
        return .object(["application": .null, "proposal": .object(fields)])
    }
}
