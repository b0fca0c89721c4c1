import ArgumentParser
import Domain
import Words

/// `rebound me`: how letters are signed, and which English Rebound speaks.
struct MeVerb: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "me", abstract: HelpWords.Me.abstract)

    @Option(help: ArgumentHelp(HelpWords.Me.name))
    var name: String?

    @Option(help: ArgumentHelp(HelpWords.Me.address))
    var address: String?

    @Option(help: ArgumentHelp(HelpWords.Me.phone))
    var phone: String?

    @Option(help: ArgumentHelp(HelpWords.Me.words, valueName: "en-GB|en-US"))
    var words: Language?

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let signs = name != nil || address != nil || phone != nil
        guard signs || words != nil else { return show(try await work.search().seeker, work) }
        let described = SeekerDescribed(name: name, address: address, phone: phone, words: words?.rawValue)
        try await Language.$current.withValue(words ?? .current) {
            try await work.record(DescribeSeeker(described)) { _ in
                CommandWords.described(signs: signs, words: words)
            }
        }
    }

    private func show(_ seeker: Seeker, _ work: Workplace) {
        if work.json {
            let fields: [String: Json] = [
                "name": .maybe(seeker.name), "address": .maybe(seeker.address), "phone": .maybe(seeker.phone),
                "words": .string(Language(of: seeker).rawValue),
            ]
            return work.surroundings.result(Json.object(fields).text)
        }
        let known = [seeker.name, seeker.address, seeker.phone].compactMap { $0 }
        let language = seeker.words == nil ? [] : [SettingsWords.name(of: Language(of: seeker))]
        if known.isEmpty { work.surroundings.say(CommandWords.notDescribed) }
        if known != [] || language != [] { work.surroundings.show(known + language) }
    }
}
