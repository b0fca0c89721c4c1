import ArgumentParser
import Domain
import Guidance
import Words

/// `rebound tone`: places in a draft worth another look.
struct ToneVerb: Verb {
    static let configuration = CommandConfiguration(commandName: "tone", abstract: HelpWords.Tone.abstract)

    @Argument(help: ArgumentHelp(HelpWords.Tone.file, valueName: "file|-"))
    var file = "-"

    @OptionGroup var shared: SharedOptions

    func perform(in surroundings: Surroundings) async throws {
        let book = try ResourceFolder.find(in: surroundings).phrases()
        let findings = ToneCheck(book).findings(in: try surroundings.words(of: file))
        if shared.json {
            return surroundings.result(Json.object(["flags": .array(findings.map(Json.tone))]).text)
        }
        guard !findings.isEmpty else { return surroundings.say(ToneLines.nothing) }
        surroundings.fitted(shared).show(ToneLines.of(findings))
    }
}

extension Json {
    /// One flag of `tone --json`.
    static func tone(_ finding: ToneFinding) -> Json {
        .object([
            "flag": .string(finding.flag.rawValue), "text": .string(finding.text), "start": .int(finding.start),
            "end": .int(finding.end), "why": .string(ToneWords.why(finding)),
            "instead": .string(ToneWords.instead(finding)),
        ])
    }
}
