import Foundation
import Intake
import Pages
import Parsers
import Web
import Words

/// Everything in the resource folder, read once at the start.
///
/// A missing or undeclared file ends the start.
struct LoadedResources {
    let templates: Templates
    let assets: Assets
    let parse: @Sendable (String) throws -> Message
    let textOfFile: @Sendable ([UInt8]) throws -> String
    let formData: @Sendable ([UInt8], String) throws -> [UploadedPart]
    let read: @Sendable (Message) -> Reading
    let advisers: Advisers
    /// Changes with any of it.
    let build: String

    init(_ folder: ResourceFolder, offset: Int) throws {
        let templateFiles = try folder.texts(in: "templates", ending: ".mustache")
        let wordFiles = try folder.texts(in: "words/en-GB", ending: ".txt")
        let american = try folder.texts(in: "words/en-US", ending: ".txt")
        do {
            templates = try Templates(
                templates: templateFiles, words: wordFiles, variants: [.americanEnglish: american])
        } catch {
            throw Trouble.badResources(String(describing: error))
        }
        var files: [String: [UInt8]] = [:]
        for kind in ["styles", "scripts"] {
            for (name, bytes) in try folder.files(in: kind) { files["\(kind)/\(name)"] = bytes }
        }
        assets = Assets(files: files)
        let texts = [templateFiles, wordFiles, american].flatMap { $0.sorted { $0.key < $1.key } }.map(\.value)
        build = Version.text + WebServer.stamp(of: texts)
        let readers = try Readers(folder, offset: offset)
        parse = { pasted in try readers.message(Array(pasted.utf8), source: "pasted") }
        textOfFile = { try MessageParser().text(ofFile: $0) }
        formData = { body, type in
            try FormData(body: body, contentType: type).parts.map {
                UploadedPart(name: $0.name, fileName: $0.fileName, bytes: $0.bytes)
            }
        }
        read = { readers.messages.read($0) }
        advisers = Advisers(readers)
    }
}

extension ResourceFolder {
    /// The bytes of every file in a folder, by name.
    func files(in name: String) throws -> [(String, [UInt8])] {
        let folder = path(of: name)
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw Trouble.noResources([folder])
        }
        return names.sorted().compactMap { name in
            FileManager.default.contents(atPath: folder + "/" + name).map { (name, [UInt8]($0)) }
        }
    }

    /// The texts of the files with this ending, by name without it.
    func texts(in name: String, ending: String) throws -> [String: String] {
        var texts: [String: String] = [:]
        for (name, bytes) in try files(in: name) where name.hasSuffix(ending) {
            texts[String(name.dropLast(ending.count))] = String(decoding: bytes, as: UTF8.self)
        }
        return texts
    }
}
