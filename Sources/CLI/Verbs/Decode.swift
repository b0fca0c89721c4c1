import ArgumentParser
import Domain
import Guidance
import Words

/// `rebound decode`: what a piece of feedback may mean, point by point.
struct DecodeVerb: Verb {
    static let configuration = CommandConfiguration(
        commandName: "decode", abstract: HelpWords.Decode.abstract, discussion: HelpWords.Decode.more)

    @Argument(help: ArgumentHelp(HelpWords.Decode.file, valueName: "file|-"))
    var file = "-"

    @OptionGroup var shared: SharedOptions

    func perform(in surroundings: Surroundings) async throws {
        let book = try ResourceFolder.find(in: surroundings).phrases()
        let reading = FeedbackReader(book).reading(of: try surroundings.words(of: file))
        if shared.json {
            return surroundings.result(Json.object(["points": .array(reading.points.map(Json.decoded))]).text)
        }
        guard !reading.points.isEmpty else { throw Trouble.nothingToRead }
        surroundings.fitted(shared).show(DecodeLines.of(reading))
    }
}

extension Json {
    /// One point of `decode --json`.
    static func decoded(_ point: DecodedPoint) -> Json {
        .object([
            "text": .string(point.text), "reasons": .strings(point.reasons.map(\.rawValue)),
            "interpretations": .array(
                point.interpretations.map { reading in
                    .object([
                        "text": .string(DecodeWords.interpretation(reading, skill: point.skill)),
                        "certainty": .string(reading.certainty.rawValue),
                    ])
                }),
            "ask_yourself": .string(DecodeWords.askYourself(point)), "bin": .string(point.bin.rawValue),
            "skill": .maybe(point.skill), "may_be_unfair": .strings(point.mayBeUnfair.map(\.rawValue).sorted()),
            "start": .int(point.start), "end": .int(point.end),
        ])
    }
}
