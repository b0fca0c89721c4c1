import ArgumentParser
import Domain
import Guidance
import Words

/// `rebound tone`: places in a draft worth another look.
struct ToneVerb: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "tone", abstract: HelpWords.Tone.abstract)

    @Argument(help: ArgumentHelp(HelpWords.Tone.file, valueName: "file|-"))
    var file = "-"

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let book = try ResourceFolder.find(in: work.surroundings).phrases()
        let findings = ToneCheck(book).findings(in: try work.words(of: file))
        if work.json {
            return work.surroundings.result(Json.object(["flags": .array(findings.map(Json.tone))]).text)
        }
        guard !findings.isEmpty else { return work.surroundings.say(ToneLines.nothing) }
        ToneLines.of(findings).forEach(work.surroundings.result)
    }
}

extension Json {
    /// One flag of `tone --json`.
    static func tone(_ finding: ToneFinding) -> Json {
        .object([
            "flag": .string(finding.flag.rawValue), "text": .string(finding.text), "start": .int(finding.start),
            "end": .int(finding.end), "why": .string(ToneWords.why(finding.flag)),
            "instead": .string(ToneWords.instead(finding.flag)),
        ])
    }
}
