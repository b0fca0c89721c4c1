import ArgumentParser
import Domain
import Guidance
import Storage
import Words

/// `rebound sweep`: lets go of what has long been silent, after a yes.
struct SweepVerb: SearchVerb {
    static let configuration = CommandConfiguration(
        commandName: "sweep", abstract: HelpWords.Sweep.abstract, discussion: HelpWords.Sweep.more)

    @Flag(help: ArgumentHelp(HelpWords.Sweep.yes))
    var yes = false

    @Option(help: ArgumentHelp(HelpWords.Sweep.keep, valueName: "application"), completion: .names(.application))
    var keep: [String] = []

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.search()
        let waits = Waits(search, at: work.now)
        let kept = Set(try keep.map { try search.application(named: $0).id })
        let silent = Sweep.proposed(among: waits.all, on: work.today).filter { !kept.contains($0.application) }
        let isAgreed = yes || (work.canAsk && !silent.isEmpty && agrees(silent, in: search, at: work))
        let change = isAgreed && !silent.isEmpty ? try await close(silent, at: work) : nil
        if work.json {
            return work.surroundings.result(
                Json.object([
                    "change": .maybe(change?.text), "closed": .bool(change != nil),
                    "silent": .array(silent.map { Json.waiting($0, waits.times) }),
                ]).text)
        }
        if search.isLanded { return work.sayThatItRests() }
        if !work.canAsk || yes { list(silent, in: search, at: work) }
        guard !silent.isEmpty else { return }
        guard isAgreed else {
            return work.surroundings.say(work.canAsk ? SweepWords.nothingClosed : SweepWords.howToClose)
        }
        work.surroundings.say(SweepWords.done(silent.count))
    }

    private func list(_ silent: [Wait], in search: JobSearch, at work: Workplace) {
        work.surroundings.say(SweepWords.lead(silent.count))
        work.surroundings.show(WaitingLines.silent(silent, in: search, today: work.today))
    }

    private func agrees(_ silent: [Wait], in search: JobSearch, at work: Workplace) -> Bool {
        list(silent, in: search, at: work)
        return work.agrees(to: SweepWords.question(silent.count))
    }

    private func close(_ silent: [Wait], at work: Workplace) async throws -> Change.ID? {
        try await work.perform(CloseSilent(applications: silent.map(\.application), on: work.today)).change
    }
}
