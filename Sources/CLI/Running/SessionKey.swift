import Foundation
import Storage
import Web

/// The key that seals cookies: in the data folder, readable by its owner only, so that a restart keeps browsers in.
enum SessionKey {
    static func read(in folder: DataFolder) throws -> [UInt8] {
        let path = folder.sessionKey
        if let known = FileManager.default.contents(atPath: path), known.count == WebServer.keyLength {
            return [UInt8](known)
        }
        let key = WebServer.newKey()
        let made = FileManager.default.createFile(
            atPath: path, contents: Data(key), attributes: [.posixPermissions: 0o600])
        guard made else { throw FolderRefused.notWritable(folder.path) }
        return key
    }
}
