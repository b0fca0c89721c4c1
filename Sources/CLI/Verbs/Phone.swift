import ArgumentParser
import Domain
import Storage
import StorageSQLite
import Web
import Words

/// `rebound phone`: the phones that are let in.
struct PhoneVerb: SearchVerb {
    static let configuration = CommandConfiguration(
        commandName: "phone", abstract: HelpWords.Phone.abstract, discussion: HelpWords.Phone.more)

    @Option(help: ArgumentHelp(HelpWords.Phone.revoke, valueName: "name|id"))
    var revoke: String?

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let known = try await work.log.credentials(kind: PairedPhone.kind, at: work.now.milliseconds)
        let phones = known.compactMap(PairedPhone.init)
        guard let revoke else { return list(phones, at: work) }
        let named = phones.filter { $0.id == revoke || foldedKey($0.name) == foldedKey(revoke) }
        guard let phone = named.first else { throw Trouble.noPhone(revoke) }
        guard named.count == 1 else {
            throw Trouble.ambiguous(name: revoke, candidates: named.map { Candidate(id: $0.id, words: $0.name) })
        }
        try await work.log.deleteCredential(kind: PairedPhone.kind, hash: phone.hash)
        if work.json { work.surroundings.result(Json.object(["phone": .string(phone.id)]).text) }
        work.surroundings.say(PhoneWords.shutOut(phone.name))
    }

    private func list(_ phones: [PairedPhone], at work: Workplace) {
        func day(_ milliseconds: Int64) -> Day { Moment(milliseconds: milliseconds, offset: work.now.offset).day }
        for phone in phones {
            let (from, until) = (day(phone.pairedAt), day(phone.until))
            guard !work.json else {
                let line: [String: Json] = [
                    "phone": .string(phone.id), "name": .string(phone.name), "from": .string(from.description),
                    "until": .string(until.description),
                ]
                work.surroundings.result(Json.object(line).text)
                continue
            }
            let span = PhoneWords.span(from: from, to: until, today: work.today)
            work.surroundings.result("\(phone.id)  \(phone.name)  \(span)")
        }
        if phones.isEmpty, !work.json { work.surroundings.say(PhoneWords.noPhones) }
    }
}
