import ArgumentParser
import Domain
import Foundation
import Storage
import StorageSQLite
import Words

/// `rebound document`: what is kept beside the log, and versions of what the seeker sends.
struct DocumentVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "document", abstract: HelpWords.Document.abstract,
        subcommands: [
            DocumentAdd.self, DocumentList.self, DocumentVersions.self, DocumentGet.self, DocumentRemove.self,
        ])
}

struct DocumentAdd: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "add", abstract: HelpWords.Document.add)

    @OptionGroup var given: GivenDocument
    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        try await given.keep(with: nil, usually: .cv, name: given.name, at: work)
    }
}

struct DocumentList: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "list", abstract: HelpWords.Document.list)

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.search()
        let documents = search.documentsInOrder
        if work.json { return documents.forEach { work.surroundings.result(Json.document($0).text) } }
        guard !documents.isEmpty else { return work.surroundings.say(DocumentWords.none) }
        work.surroundings.show(DocumentWords.table(documents, in: search))
    }
}

struct DocumentVersions: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "versions", abstract: HelpWords.Document.versions)

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let search = try await work.search()
        let versions = search.versionsUsed
        if work.json { return versions.forEach { work.surroundings.result(Json.version($0).text) } }
        guard !versions.isEmpty else { return work.surroundings.say(DocumentWords.none) }
        work.surroundings.show(versions.map { DocumentWords.line($0, in: search) })
    }
}

struct DocumentGet: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "get", abstract: HelpWords.Document.get)

    @Argument(help: ArgumentHelp(HelpWords.Document.id), completion: .names(.document))
    var document: String

    @Option(help: ArgumentHelp(HelpWords.Document.out, valueName: "path"), completion: .file())
    var out: String?

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let document = try await work.search().document(named: document)
        guard let attachment = try await work.log.attachment(document.kept.hash, of: work.seeker) else {
            throw Trouble.damage([document.kept.hash])
        }
        guard let out, out != "-" else {
            guard let text = String(validating: attachment.bytes, as: UTF8.self) else {
                throw Trouble.missing(option: "--out PATH")
            }
            return work.surroundings.output.write(text)
        }
        guard !FileManager.default.fileExists(atPath: out) else { throw Trouble.fileExists(out) }
        do {
            try Data(attachment.bytes).write(to: URL(fileURLWithPath: out), options: .atomic)
        } catch {
            throw Trouble.cannotWrite(out)
        }
        work.surroundings.say(DocumentWords.written(to: out))
    }
}

struct DocumentRemove: SearchVerb {
    static let configuration = CommandConfiguration(commandName: "remove", abstract: HelpWords.Document.remove)

    @Argument(help: ArgumentHelp(HelpWords.Document.id), completion: .names(.document))
    var document: String

    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let document = try await work.whole().document(named: document)
        try await work.record(RemoveDocument(document: document.id)) { _ in DocumentWords.removed }
    }
}

extension Json {
    /// A version with where it was used.
    static func version(_ version: DocumentVersion) -> Json {
        .object([
            "kind": .string(version.kind.rawValue), "name": .string(version.name),
            "documents": .strings(version.documents.map(\.id.text)), "uses": .strings(version.uses.map(\.text)),
        ])
    }
}
