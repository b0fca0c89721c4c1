import ArgumentParser
import Domain
import Exports
import Guidance
import Words

/// `rebound brief`: one page for somebody the seeker confides in.
struct BriefVerb: SearchVerb {
    static let configuration = CommandConfiguration(
        commandName: "brief", abstract: HelpWords.Brief.abstract, discussion: HelpWords.Brief.more)

    @Argument(help: ArgumentHelp(HelpWords.application), completion: .names(.application))
    var application: String

    @Flag(help: ArgumentHelp(HelpWords.Brief.html))
    var html = false

    @Option(
        name: .customLong("without"), parsing: .singleValue,
        help: ArgumentHelp(HelpWords.Brief.without, valueName: "line"))
    var without: [String] = []

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.search()
        let application = try search.application(named: application)
        let all = BriefLines.lines(for: application, in: search)
        for id in without where !all.contains(where: { $0.id == id }) {
            throw Trouble.unknownValue(field: "without", value: id, known: all.map(\.id))
        }
        let lines = all.filter { !without.contains($0.id) }
        let title = BriefTitle.of(seeker: search.seeker.name)
        if work.json {
            let values = lines.map { line in
                Json.object([
                    "id": .string(line.id), "section": .string(line.section.rawValue),
                    "text": .string(BriefWords.line(line.content, today: work.today)),
                ])
            }
            return work.surroundings.result(Json.object(["title": .string(title), "lines": .array(values)]).text)
        }
        let text =
            html
            ? Brief.html(lines, title: title, today: work.today)
            : Brief.markdown(lines, title: title, today: work.today)
        work.surroundings.output.write(text)
    }
}
