import Foundation
import Intake
import Parsers
import Phrases
import Words

/// What it takes to read: the parser of messages and the phrases of the resources.
struct Readers {
    let messages: MessageReader
    let phrases: PhraseBook
    /// What somebody types or pastes to add an application.
    var adding: AddReader { AddReader(phrases, days: { DaySaid.possible($0, today: $1, isAhead: $2) }) }
    /// What a posting asks for.
    var criteria: CriteriaReader { CriteriaReader(phrases, adding: adding) }
    private let parser = MessageParser(limit: MessageInputs.limit)
    /// The seeker's clock, for pasted dates without a zone.
    private let offset: Int

    /// Reads the phrase files once.
    init(_ resources: ResourceFolder, offset: Int) throws {
        self.offset = offset
        phrases = try resources.phrases()
        messages = MessageReader(phrases)
    }

    func message(_ bytes: [UInt8], source: String) throws(Unreadable) -> Message {
        do {
            return try parser.parse(bytes, source: source, offset: offset)
        } catch {
            switch error {
            case .empty: throw .empty
            case .tooLarge(let limit): throw .tooLarge(limit: limit)
            case .noMessage: throw .malformed(error.code)
            }
        }
    }
}

extension ResourceFolder {
    /// Every phrase file below `phrases`, in the order of their names.
    func phrases() throws -> PhraseBook {
        let root = path(of: "phrases")
        guard let names = try? FileManager.default.subpathsOfDirectory(atPath: root) else {
            throw Trouble.noResources([root])
        }
        let files = try names.filter { $0.hasSuffix(".txt") }.sorted().map { name in
            guard let text = try? String(contentsOfFile: root + "/" + name, encoding: .utf8) else {
                throw Trouble.noResources([root + "/" + name])
            }
            return PhraseFile(name: name, text: text)
        }
        return try PhraseBook(files: files)
    }
}
