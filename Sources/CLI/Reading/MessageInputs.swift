import Domain
import Foundation

/// One thing to read: its bytes, or why there are none.
struct MessageInput {
    /// For people, and for `source`: the path as given, or `-`.
    let source: String
    /// Fetched when its turn comes, so that a folder of thousands does not lie in memory.
    let fetch: () -> Result<[UInt8], Unreadable>

    init(source: String, bytes: @escaping @autoclosure () -> Result<[UInt8], Unreadable>) {
        self.source = source
        fetch = bytes
    }
}

/// Why something cannot be read as a message.
enum Unreadable: Error, Equatable {
    case missing
    case mailbox
    case maildir
    /// A folder without a mail file.
    case noMail
    case empty
    case binary
    case tooLarge(limit: Int)
    /// As the parser says.
    case malformed(String)

    /// The stable code in `read --json`.
    var code: String {
        switch self {
        case .missing: "no_file"
        case .mailbox, .maildir: "not_yet"
        case .noMail: "no_mail"
        case .empty: "empty"
        case .binary: "not_text"
        case .tooLarge: "too_large"
        case .malformed: "malformed"
        }
    }
}

/// The messages that paths on the command line mean, in the order given; those of a folder by name.
struct MessageInputs {
    /// A message with its attachments; more is no message of a job search.
    static let limit = 25_000_000

    let surroundings: Surroundings

    func inputs(_ paths: [String]) -> [MessageInput] {
        paths.flatMap { path -> [MessageInput] in
            guard path != "-" else { return [MessageInput(source: "-", bytes: told(surroundings.input.rest()))] }
            return isFolder(path) ? folder(path) : [MessageInput(source: path, bytes: file(path))]
        }
    }

    private func folder(_ path: String) -> [MessageInput] {
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
        guard !(names.contains("cur") && names.contains("new")) else {
            return [MessageInput(source: path, bytes: .failure(.maildir))]
        }
        let mails = names.filter { $0.lowercased().hasSuffix(".eml") }
        guard !mails.isEmpty else { return [MessageInput(source: path, bytes: .failure(.noMail))] }
        let place = path.hasSuffix("/") ? path : path + "/"
        return mails.map { name in MessageInput(source: place + name, bytes: file(place + name)) }
    }

    private func file(_ path: String) -> Result<[UInt8], Unreadable> {
        guard let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int,
            size <= Self.limit
        else {
            let isThere = FileManager.default.fileExists(atPath: path)
            return .failure(isThere ? .tooLarge(limit: Self.limit) : .missing)
        }
        guard let data = FileManager.default.contents(atPath: path) else { return .failure(.missing) }
        return told([UInt8](data))
    }

    /// The bytes, unless they are of a kind that is not read.
    private func told(_ bytes: [UInt8]) -> Result<[UInt8], Unreadable> {
        if isMailbox(bytes) { return .failure(.mailbox) }
        if isNoText(bytes) { return .failure(.binary) }
        return .success(bytes)
    }

    /// Holds zero bytes, as pictures and programs do, and is no UTF-16, which holds them too.
    private func isNoText(_ bytes: [UInt8]) -> Bool {
        let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        return !isUTF16 && bytes.prefix(8192).contains(0)
    }

    /// Begins with an envelope line, and has more of them; one message saved with its envelope is a message.
    private func isMailbox(_ bytes: [UInt8]) -> Bool {
        let envelope = Array("From ".utf8)
        guard bytes.starts(with: envelope) else { return false }
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        return zip(lines, lines.dropFirst()).contains { line, next in
            line.allSatisfy { $0 == 0x0D } && next.starts(with: envelope)
        }
    }

    private func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
