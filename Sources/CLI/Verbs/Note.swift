import ArgumentParser
import Domain
import Words

/// `rebound note`: a private note.
struct NoteVerb: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "note", abstract: HelpWords.Note.abstract)

    @Argument(help: ArgumentHelp(HelpWords.application), completion: .names(.application))
    var application: String

    @OptionGroup var given: GivenWords
    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let application = try await work.whole().application(named: application)
        let id = Domain.Note.ID(work.newThing())
        let words = try given.words(at: work)
        try await work.record(
            WriteNote(id: id, application: application.id, words: words), made: Subject(.note, id.text)
        ) { _ in CommandWords.noted(application.employer) }
    }
}

/// Words on the command line, in a file, or on the input.
struct GivenWords: ParsableArguments {
    @Argument(help: ArgumentHelp(HelpWords.inlineWords, valueName: "words"))
    var inline: [String] = []

    @Option(
        name: .customLong("words"), help: ArgumentHelp(HelpWords.wordsFile, valueName: "file|-"), completion: .file())
    var file: String?

    /// - Throws: when both or neither are given.
    func words(at work: Workplace) throws -> String {
        switch (inline.isEmpty, file) {
        case (false, nil): return inline.joined(separator: " ")
        case (true, let file?): return try work.words(of: file)
        case (false, _?): throw Trouble.eitherOr("WORDS", "--words")
        case (true, nil): throw Trouble.missing(option: "--words FILE|-")
        }
    }
}
