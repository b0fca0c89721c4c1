import Foundation
import Pages
import Phrases
import TestSupport
import Words

/// The project's own resources, found from where this file lies.
enum Project {
    static let resources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Resources")

    static func templates() throws -> Templates {
        try Templates(
            templates: texts(in: "templates", ending: "mustache"), words: texts(in: "words/en-GB", ending: "txt"),
            variants: [.americanEnglish: texts(in: "words/en-US", ending: "txt")])
    }

    /// The texts of a folder, by name without ending.
    static func texts(in folder: String, ending: String) throws -> [String: String] {
        let files = try FileManager.default.contentsOfDirectory(
            at: resources.appending(path: folder), includingPropertiesForKeys: nil)
        var texts: [String: String] = [:]
        for file in files where file.pathExtension == ending {
            texts[file.deletingPathExtension().lastPathComponent] = try String(contentsOf: file, encoding: .utf8)
        }
        return texts
    }

    /// The phrase files of these folders, read.
    static func phrases(_ areas: String...) throws -> PhraseBook {
        let files = try areas.flatMap { try PhraseFolder.files(in: $0) }
        return try PhraseBook(files: files.map { PhraseFile(name: $0.name, text: $0.text) })
    }
}
