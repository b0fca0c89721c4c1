import ArgumentParser
import Domain
import Finding
import Guidance
import Intake
import Parsers
import Storage
import Words

/// `rebound search`: everything that may be shown, by the words in it.
struct SearchForVerb: SearchVerb {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: HelpWords.Search.abstract, discussion: HelpWords.Search.more)

    @Argument(help: ArgumentHelp(HelpWords.Search.text))
    var text: [String]

    @Option(help: ArgumentHelp(HelpWords.Search.limit, valueName: "n"))
    var limit = 20

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.search()
        let typed = text.joined(separator: " ")
        let postings = try await PostingTexts.read(for: search, of: work.seeker, in: work.log) {
            MessageParser().parse(pasted: $0, source: "").text
        }
        let index = FindIndex(Findables.all(in: search, today: work.today, postings: postings))
        let found = index.find(Query(typed), limit: max(1, limit))
        guard !work.json else {
            return found.hits.forEach { work.surroundings.result(Json.line($0, of: found, in: search).text) }
        }
        work.surroundings.show(FoundLines.of(found, in: search, today: work.today))
        FoundLines.remarks(found, typed: typed, isQuiet: search.seeker.isQuiet).forEach(work.surroundings.say)
    }
}

extension Json {
    /// A line of `search --json`.
    static func line(_ hit: Hit, of found: Found, in search: JobSearch) -> Json {
        let thing = hit.thing
        let excerpt = found.excerpt(of: hit)
        let title = FoundWords.title(of: thing, in: search, isQuiet: search.seeker.isQuiet)
        return .object([
            "kind": .string(thing.kind.rawValue), "id": .string(thing.id), "application": .maybe(thing.application),
            "name": .string(title.isEmpty ? thing.names.joined(separator: ", ") : title),
            "on": .string(Day(number: thing.day).description),
            "words": excerpt.isEmpty ? .null : .string(excerpt.map(\.text).joined()),
        ])
    }
}
