import ArgumentParser
import Domain
import Words

/// `rebound me`: how letters are signed.
struct MeVerb: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "me", abstract: HelpWords.Me.abstract)

    @Option(help: ArgumentHelp(HelpWords.Me.name))
    var name: String?

    @Option(help: ArgumentHelp(HelpWords.Me.address))
    var address: String?

    @Option(help: ArgumentHelp(HelpWords.Me.phone))
    var phone: String?

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        guard name != nil || address != nil || phone != nil else { return show(try await work.search().seeker, work) }
        try await work.record(DescribeSeeker(SeekerDescribed(name: name, address: address, phone: phone))) { _ in
            CommandWords.described
        }
    }

    private func show(_ seeker: Seeker, _ work: Workplace) {
        if work.json {
            let fields: [String: Json] = [
                "name": .maybe(seeker.name), "address": .maybe(seeker.address), "phone": .maybe(seeker.phone),
            ]
            return work.surroundings.result(Json.object(fields).text)
        }
        let known = [seeker.name, seeker.address, seeker.phone].compactMap { $0 }
        guard !known.isEmpty else { return work.surroundings.say(CommandWords.notDescribed) }
        work.surroundings.show(known)
    }
}
