import ArgumentParser
import Domain
import Intake
import Words

/// Says what messages are, and records nothing without a yes: `rebound read`.
struct ReadVerb: SearchVerb {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: HelpWords.Read.abstract, discussion: HelpWords.Read.more)

    @Argument(help: ArgumentHelp(HelpWords.Read.path), completion: .file())
    var paths: [String]

    @Flag(help: ArgumentHelp(HelpWords.Read.record))
    var record = false

    @Flag(help: ArgumentHelp(HelpWords.Read.yes))
    var yes = false

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let readers = try Readers(try ResourceFolder.find(in: work.surroundings), offset: work.now.offset)
        let inputs = MessageInputs(surroundings: work.surroundings).inputs(paths)
        let left = try await read(inputs, with: readers, at: work)
        guard record else { return }
        if !work.canAsk, !yes { work.surroundings.say(ReadWords.nobodyToAsk) }
        if yes { work.surroundings.say(ReadWords.summary(left: left)) }
    }

    /// Reads one after the other; returns what was left for the seeker to look at.
    private func read(_ inputs: [MessageInput], with readers: Readers, at work: Workplace) async throws -> [String] {
        // Somebody who is asked about each message sees how far it is, and leaves it with Ctrl-C as ever.
        guard !(record && work.canAsk && !yes) else {
            var left: [String] = []
            for input in inputs { left += await take(input, with: readers, at: work) }
            return left
        }
        var done = 0
        do {
            return try await work.surroundings.watching(shared, stopped: "") { watching in
                var left: [String] = []
                for input in inputs {
                    try watching.at(.readingMessages, done, of: inputs.count)
                    left += await take(input, with: readers, at: work, before: watching.wipe)
                    done += 1
                }
                return left
            }
        } catch is Stopped {
            throw Stopped(
                sentence: ProgressWords.stoppedReading(done, of: inputs.count, isRecording: record))
        }
    }

    /// One input; returns how it is listed where it was left for the seeker to look at.
    private func take(
        _ input: MessageInput, with readers: Readers, at work: Workplace, before print: () -> Void = {}
    ) async -> [String] {
        do throws(Unreadable) {
            let message = try readers.message(try input.fetch().get(), source: input.source)
            let reading = readers.messages.read(message)
            print()
            return try await take(message, reading, work).map { [$0] } ?? []
        } catch {
            print()
            failed(input.source, error, work)
            return ["\(input.source): \(ReadWords.left("unreadable"))"]
        }
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
