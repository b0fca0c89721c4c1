import Foundation

/// The folder with templates, styles, words and phrases.
struct ResourceFolder: Sendable, Equatable {
    let path: String

    /// Looks at `$REBOUND_RESOURCES`, beside the executable, and, for a build under `.build`, in its package.
    ///
    /// - Throws: `Trouble.noResources` with the places looked at.
    static func find(in surroundings: Surroundings) throws -> ResourceFolder {
        let places = candidates(surroundings)
        guard let found = places.first(where: isFolder) else { throw Trouble.noResources(places) }
        return ResourceFolder(path: found)
    }

    /// The path of a file or folder in it.
    func path(of name: String) -> String { path + "/" + name }

    private static func candidates(_ surroundings: Surroundings) -> [String] {
        if let chosen = surroundings.environment["REBOUND_RESOURCES"], !chosen.isEmpty { return [chosen] }
        let folder = URL(fileURLWithPath: surroundings.executable).deletingLastPathComponent()
        var places = [folder.appendingPathComponent("Resources").path]
        if let build = folder.path.range(of: "/.build/") {
            places.append(folder.path[..<build.lowerBound] + "/Resources")
        }
        return places
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
