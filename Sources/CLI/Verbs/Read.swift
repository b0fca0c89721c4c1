import ArgumentParser
import Domain
import Intake
import Words

/// Says what messages are, and records nothing without a yes: `rebound read`.
struct ReadVerb: SearchVerb {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: HelpWords.Read.abstract, discussion: HelpWords.Read.more)

    @Argument(help: ArgumentHelp(HelpWords.Read.path))
    var paths: [String]

    @Flag(help: ArgumentHelp(HelpWords.Read.record))
    var record = false

    @Flag(help: ArgumentHelp(HelpWords.Read.yes))
    var yes = false

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let readers = try Readers(try ResourceFolder.find(in: work.surroundings), offset: work.now.offset)
        let inputs = MessageInputs(surroundings: work.surroundings).inputs(paths)
        var left: [String] = []
        for input in inputs {
            do throws(Unreadable) {
                let message = try readers.message(try input.bytes.get(), source: input.source)
                if let line = try await take(message, readers.messages.read(message), work) { left.append(line) }
            } catch {
                failed(input.source, error, work)
                left.append("\(input.source): \(ReadWords.left("unreadable"))")
            }
        }
        guard record else { return }
        if !work.canAsk, !yes { work.surroundings.say(ReadWords.nobodyToAsk) }
        if yes { work.surroundings.say(ReadWords.summary(left: left)) }
    }

    /// One message: read, noted where the seeker said yes, and printed.
    ///
    /// Returns how it is listed where it was left for the seeker to look at.
    private func take(_ message: Message, _ reading: Reading, _ work: Workplace) async throws(Unreadable) -> String? {
        do {
            let search = try await work.search()
            let proposed = Proposed(message, reading, in: search)
            if work.canAsk { show(proposed, work) }
            let noted = record ? try await Recorder(work: work, yes: yes).record(proposed, in: search) : nil
            if !work.canAsk { work.surroundings.result(Json.reading(proposed, noted: noted).text) }
            return noted?.left.flatMap { $0 == .known ? nil : "\(reading.source): \(ReadWords.left($0.rawValue))" }
        } catch {
            throw .malformed(Said(error)?.text ?? String(describing: error))
        }
    }

    private func show(_ proposed: Proposed, _ work: Workplace) {
        let reading = proposed.reading
        let kindWords = reading.evidence.filter { $0.says == reading.kind.rawValue }.map(\.text)
        let unlike = kindWords.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let lines = ReadLines.of(
            kind: reading.kind, employer: reading.employer, role: reading.role, sender: proposed.message.sender,
            date: reading.date, reasons: reading.reasons, interviewAt: reading.interviewAt,
            evidence: Array(unlike.prefix(3)), today: work.today)
        work.surroundings.show(lines)
    }

    private func failed(_ source: String, _ why: Unreadable, _ work: Workplace) {
        let sentence = ReadWords.unreadable(why.code, why.detail)
        if work.canAsk {
            work.surroundings.say("\(source): \(sentence)")
        } else {
            work.surroundings.result(Json.unreadable(source, why, sentence: sentence).text)
        }
    }
}

extension Unreadable {
    /// What the code alone does not say.
    var detail: String {
        switch self {
        case .malformed(let what): what
        case .maildir: "maildir"
        case .mailbox: "mbox"
        case .tooLarge(let limit): String(limit / 1_000_000)
        case .missing, .noMail, .empty, .binary: ""
        }
    }
}
