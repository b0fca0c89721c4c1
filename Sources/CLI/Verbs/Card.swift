import ArgumentParser
import Domain
import Words

/// `rebound card`: what can be said when the telephone rings.
struct CardVerb: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "card", abstract: HelpWords.Card.abstract)

    @Option(help: ArgumentHelp(HelpWords.Card.words, valueName: "text"))
    var words: String?

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        if let words {
            return try await work.record(WordCard(words: words)) { search in
                search.seeker.cardWords == nil ? CardWords.cleared : CardWords.kept
            }
        }
        let own = try await work.search().seeker.cardWords
        if work.json {
            let card: [String: Json] = [
                "ifNo": .string(CardWords.thanks), "ifYes": .string(CardWords.glad), "own": .maybe(own),
            ]
            return work.surroundings.result(Json.object(card).text)
        }
        work.surroundings.show(CardWords.text(own: own))
    }
}
