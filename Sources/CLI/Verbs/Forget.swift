import ArgumentParser
import Domain
import Storage
import StorageSQLite
import Words

/// `rebound forget`: erases something for good.
struct ForgetVerb: SearchVerb {
    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case application, person, note, document, debrief, feedback, interview, letter, lesson, action, criterion, entry
    }

    static let configuration = CommandConfiguration(
        commandName: "forget", abstract: HelpWords.Forget.abstract, discussion: HelpWords.Forget.more)

    @Argument(help: ArgumentHelp(HelpWords.Forget.kind))
    var kind: Kind

    @Argument(help: ArgumentHelp(HelpWords.Forget.id))
    var id: String

    @Flag(help: ArgumentHelp(HelpWords.Forget.yes))
    var yes = false

    @Flag(help: ArgumentHelp(HelpWords.Forget.keepCopies))
    var keepCopies = false

    @Flag(help: ArgumentHelp(HelpWords.Forget.dryRun))
    var dryRun = false

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let target = try target(in: try await work.whole())
        let preview = try await work.keeper.forgetting(target, of: work.seeker)
        let sequence = preview.search.sequence
        if !work.json { tell(preview, at: work) }
        if dryRun {
            if work.json { work.surroundings.result(json(preview.forgetting.entries.count, false, at: work).text) }
            return work.surroundings.say(ForgetWords.left)
        }
        if !yes {
            guard work.canAsk else {
                work.surroundings.say(ForgetWords.left)
                throw Trouble.missing(option: "--yes")
            }
            guard work.agrees(to: ForgetWords.question) else { return work.surroundings.say(ForgetWords.left) }
        }
        let done = try await work.surroundings.watching(
            shared, stopped: ProgressWords.stoppedForget
        ) { watching in
            try watching.at(.sweeping, 0, of: nil)
            let done = try await work.keeper.forget(
                target, of: work.seeker, at: work.now, by: "cli", seen: sequence)
            try watching.at(.copying, 0, of: nil)
            await renewCopies(at: work)
            return done
        }
        if work.json { work.surroundings.result(json(done.entries, done.isSwept, at: work).text) }
        work.surroundings.say(ForgetWords.done(done.entries, isSwept: done.isSwept))
        let left = work.folder.copies.filter { keepCopies || $0.kind != .daily }
        guard !left.isEmpty else { return }
        work.surroundings.say(ForgetWords.otherCopies)
        left.forEach { work.surroundings.say("  " + $0.path) }
    }

    /// What would go, what would stay, and the copies that hold it.
    private func tell(_ preview: ForgetPreview, at work: Workplace) {
        let (forgetting, search) = (preview.forgetting, preview.search)
        let say = work.surroundings.say
        say(ForgetWords.heading(forgetting, in: search))
        say(ForgetWords.count(forgetting.entries.count))
        ForgetWords.lines(forgetting.entries, in: search, today: work.today, limit: 40).forEach { say("  " + $0) }
        if !forgetting.lessons.isEmpty { say(ForgetWords.lessonsStay(forgetting.lessons)) }
        if !preview.mentions.isEmpty {
            say(ForgetWords.mentions(preview.mentions.count))
            preview.mentions.forEach { say("  " + ForgetWords.mention($0, in: search, today: work.today)) }
            say(ForgetWords.mentionCommand)
        }
        let copies = work.folder.copies
        if !copies.isEmpty {
            say(ForgetWords.copies)
            copies.forEach { say("  " + $0.path) }
            if copies.contains(where: { $0.kind == .daily }) {
                say(keepCopies ? ForgetWords.dailyStay : ForgetWords.dailyGo)
            }
        }
        say(ForgetWords.formsToo)
        say(ForgetWords.cannotUndo)
    }

    /// The daily copies are ours: they go, and a new one takes their place, however long it takes.
    private func renewCopies(at work: Workplace) async {
        guard !keepCopies else { return }
        work.folder.dropDailyCopies()
        _ = try? await DailyCopies(in: work.folder, of: work.log).makeIfDue(on: work.today, for: work.seeker)
    }

    private func target(in search: JobSearch) throws -> Forgettable {
        switch kind {
        case .application: .thing(try search.application(named: id).subject)
        case .person: .thing(Subject(.person, try search.person(named: id).id.text))
        case .document: .thing(Subject(.document, try search.forgettableDocument(named: id).id.text))
        case .lesson: .thing(Subject(.lesson, try search.lesson(named: id).id.text))
        case .action: .thing(Subject(.action, try search.action(named: id).id.text))
        case .entry: .entry(try search.event(named: id).entry.event)
        case .note: .thing(try search.thing(.note, named: id))
        case .debrief: .thing(try search.thing(.debrief, named: id))
        case .feedback: .thing(try search.thing(.feedback, named: id))
        case .interview: .thing(try search.thing(.interview, named: id))
        case .criterion: .thing(try search.thing(.criterion, named: id))
        case .letter: .thing(try search.thing(.draft, named: id))
        }
    }

    private func json(_ entries: Int, _ isSwept: Bool, at work: Workplace) -> Json {
        .object([
            "kind": .string(kind.rawValue), "entries": .int(entries), "forgotten": .bool(!dryRun),
            "swept": .bool(isSwept), "copies": .strings(work.folder.copies.map(\.path)),
        ])
    }
}
