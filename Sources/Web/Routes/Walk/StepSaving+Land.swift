import Domain
import Words

// Land: how the news came, a thought looked at, one thing for tonight.
extension StepSaving {
    func land() throws -> Result {
        var commands: [any Command] = []
        if let notice = try notice() { commands.append(notice) }
        if let thought = try assumption() { commands.append(thought) }
        if form.verb == "catch" { return stays(commands) }
        commands += tonight()
        for field in ["began_to_imagine", "note"] {
            guard let words = form.optional(field) else { continue }
            commands.append(WriteNote(id: .init(newName()), application: id, words: words))
        }
        return done(commands)
    }

    private func notice() throws -> (any Command)? {
        guard form.optional("words") != nil || form.optional("told_by") != nil else { return nil }
        let ended = application.ending?.on ?? today
        let notice = NoticeReceived(
            application: id, kind: application.outcome?.messageKind ?? .rejection, from: form["told_by"],
            channel: try form.code("told_how", as: Channel.self) ?? .mail, words: form.text("words"),
            on: try form.optionalDay("told_on", today: today) ?? ended)
        // Sent along unchanged from a page that showed it, it is no news.
        guard !application.notices.contains(where: { $0.value.words == notice.words && $0.value.from == notice.from })
        else { return nil }
        return RecordNotice(notice)
    }

    private func assumption() throws -> (any Command)? {
        guard let thought = form.optional("assumption") else { return nil }
        guard !application.assumptions.contains(where: { $0.value.thought == thought }) else { return nil }
        return CatchAssumption(
            AssumptionCaught(application: id, thought: thought, wasSaid: form["assumption_said"] == "yes"))
    }

    /// One thing for tonight, and whom to tell: small actions of today.
    private func tonight() -> [any Command] {
        var aims: [String] = []
        if form["tonight"] == "own", let own = form.optional("tonight_own") {
            aims.append(own)
        } else if let code = form.optional("tonight"), let words = TonightWords.of(code) {
            aims.append(words)
        }
        aims += form.all("tell").compactMap { search.people[.init($0)]?.name }.map(TonightWords.tell)
        return aims.map { aim in
            PlanAction(ActionPlanned(action: .init(newName()), application: id, aim: aim, by: today))
        }
    }
}
