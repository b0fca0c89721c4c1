import ArgumentParser
import Domain
import Foundation
import Storage
import Words

/// `rebound attach`: keeps a file with an application.
struct AttachVerb: SearchVerb {
    static let configuration = CommandConfiguration(
        commandName: "attach", abstract: HelpWords.Attach.abstract, discussion: HelpWords.Attach.more)

    @Argument(help: ArgumentHelp(HelpWords.application), completion: .names(.application))
    var application: String

    @OptionGroup var given: GivenDocument
    @OptionGroup var shared: SharedOptions

    func perform(at work: Workplace) async throws {
        let application = try await work.whole().application(named: application)
        try await given.keep(with: application, usually: .other, name: given.name, at: work)
    }
}

/// A file on the command line, and what is said about it.
struct GivenDocument: ParsableArguments {
    @Argument(help: ArgumentHelp(HelpWords.Attach.file), completion: .file())
    var file: String

    @Option(help: ArgumentHelp(HelpWords.Attach.kind))
    var kind: DocumentKind?

    @Option(help: ArgumentHelp(HelpWords.Attach.name))
    var name: String?

    @Option(help: ArgumentHelp(HelpWords.on, valueName: "day"))
    var on: String?

    func keep(
        with application: JobApplication?, usually usual: DocumentKind, name: String?, at work: Workplace
    ) async throws {
        let on = try work.day(on)
        let fileName =
            file == "-"
            ? DocumentPageWords.asSeen(kind ?? usual, on: on) : URL(fileURLWithPath: file).lastPathComponent
        let attachment = try Attachment(try work.surroundings.bytes(of: file, limit: Attachment.limit))
        let document = DocumentKept(
            document: .init(work.newThing()), application: application?.id, kind: kind ?? usual,
            name: name ?? fileName, mediaType: MediaType.of(attachment.bytes, fileName: fileName),
            size: attachment.bytes.count, hash: attachment.hash, on: on)
        try await work.record(
            KeepDocument(document), made: Subject(.document, document.document.text), attachments: [attachment]
        ) { search in
            let kept = search.documents[document.document]?.kept ?? document
            return DocumentWords.kept(kept, with: application?.employer)
        }
    }
}

extension Surroundings {
    /// The bytes of a file, or of the input for `-`.
    ///
    /// - Throws: `Refusal.tooLarge` before a file beyond the limit is read.
    func bytes(of path: String, limit: Int) throws -> [UInt8] {
        guard path != "-" else {
            let bytes = input.rest()
            guard bytes.count <= limit else { throw Refusal.tooLarge(bytes: bytes.count, limit: limit) }
            return bytes
        }
        let known = try? FileManager.default.attributesOfItem(atPath: path)
        if let size = known?[.size] as? Int, size > limit { throw Refusal.tooLarge(bytes: size, limit: limit) }
        guard known?[.type] as? FileAttributeType != .typeDirectory,
            let data = FileManager.default.contents(atPath: path)
        else { throw Trouble.noFile(path) }
        return [UInt8](data)
    }
}
