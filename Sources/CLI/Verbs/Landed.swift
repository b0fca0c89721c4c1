import ArgumentParser
import Domain
import Guidance
import Words

/// `rebound landed`: the search ends well, rests, and can start again.
struct LandedVerb: SearchVerb {
    static let configuration = CommandConfiguration(
        commandName: "landed", abstract: HelpWords.Landed.abstract, discussion: HelpWords.Landed.more)

    @Argument(help: ArgumentHelp(HelpWords.Landed.application), completion: .names(.application))
    var application: String?

    @Flag(help: ArgumentHelp(HelpWords.Landed.elsewhere))
    var elsewhere = false

    @Flag(help: ArgumentHelp(HelpWords.Landed.startAgain))
    var startAgain = false

    @Option(help: ArgumentHelp(HelpWords.on, valueName: "day"))
    var on: String?

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.whole()
        let day = try work.day(on)
        if startAgain {
            if application != nil || elsewhere { throw Trouble.eitherOr("--start-again", "APPLICATION") }
            return try await work.record(ResumeSearch(on: day)) { _ in LandingWords.started }
        }
        guard application != nil || elsewhere else { return show(try await work.search(), work) }
        let application = try application.map(search.application(named:))
        try await work.record(LandSearch(application: application?.id, on: day)) { _ in
            LandingWords.landedNow(application?.employer)
        }
    }

    private func show(_ search: JobSearch, _ work: Workplace) {
        if work.json { return work.surroundings.result(Json.landing(search).text) }
        work.surroundings.show(OfferLines.landing(search, today: work.today))
    }
}

extension Json {
    /// `landed --json`.
    static func landing(_ search: JobSearch) -> Json {
        .object([
            "landed": .bool(search.isLanded), "on": .maybe(search.landing?.on.description),
            "application": .maybe(Landing.accepted(in: search)?.id.text),
            "open": .strings(Landing.stillOpen(in: search).map(\.id.text)),
            "thank": .array(Landing.toThank(in: search).map(thank)), "rests": .array(search.rests.map(rest)),
        ])
    }

    private static func thank(_ thank: PersonToThank) -> Json {
        .object([
            "person": .string(thank.person.text), "why": .string(thank.why.rawValue),
            "application": .string(thank.application.text),
        ])
    }

    private static func rest(_ rest: Rest) -> Json {
        .object(["from": .string(rest.from.description), "until": .maybe(rest.until?.description)])
    }
}
