import Domain
import Foundation

/// One thing to read: its bytes, or why there are none.
struct MessageInput {
    /// For people, and for `source`: the path as given, or `-`.
    let source: String
    let bytes: Result<[UInt8], Unreadable>
}

/// Why something cannot be read as a message.
enum Unreadable: Error, Equatable {
    case missing
    case mailbox
    case maildir
    case empty
    case tooLarge(limit: Int)
    /// As the parser says.
    case malformed(String)

    /// The stable code in `read --json`.
    var code: String {
        switch self {
        case .missing: "no_file"
        case .mailbox, .maildir: "not_yet"
        case .empty: "empty"
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
            guard path != "-" else { return [input("-", surroundings.input.rest())] }
            return isFolder(path) ? folder(path) : [file(path)]
        }
    }

    private func folder(_ path: String) -> [MessageInput] {
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
        guard !(names.contains("cur") && names.contains("new")) else {
            return [MessageInput(source: path, bytes: .failure(.maildir))]
        }
        let mails = names.filter { $0.lowercased().hasSuffix(".eml") }
        let place = path.hasSuffix("/") ? path : path + "/"
        return mails.map { file(place + $0) }
    }

    private func file(_ path: String) -> MessageInput {
        guard let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int,
            size <= Self.limit
        else {
            let isThere = FileManager.default.fileExists(atPath: path)
            return MessageInput(
                source: path, bytes: .failure(isThere ? .tooLarge(limit: Self.limit) : .missing))
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            return MessageInput(source: path, bytes: .failure(.missing))
        }
        return input(path, [UInt8](data))
    }

    private func input(_ source: String, _ bytes: [UInt8]) -> MessageInput {
        let isBlank = bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
        if isBlank { return MessageInput(source: source, bytes: .failure(.empty)) }
        if bytes.count > Self.limit {
            return MessageInput(source: source, bytes: .failure(.tooLarge(limit: Self.limit)))
        }
        // A mailbox begins with a line of its own; a mail file that was saved with one is read as a mailbox of one, later.
        let isMailbox = source.lowercased().hasSuffix(".mbox") || bytes.starts(with: Array("From ".utf8))
        return MessageInput(source: source, bytes: isMailbox ? .failure(.mailbox) : .success(bytes))
    }

    private func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
