import Domain
import Foundation
import Storage
import StorageSQLite
import Testing

/// A log of every released version lies in `Released/VERSION`, with what it came to when it was released.
///
/// Those files are never changed after the release. Until then `UPDATE_GOLDEN=1` writes the newest again.
@Suite("Logs of released versions still fold to what they were")
struct ReleasedTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Released"
    private static let newest = "0.1"

    private static var versions: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }

    @Test("there is one of the newest version") func isThere() {
        #expect(Self.versions.contains(Self.newest))
    }

    @Test("its log is read whole and comes to the same", arguments: versions)
    func folds(version: String) async throws {
        let text = try read("log.rebound", of: version)
        let contents = try LogFile.read(text)
        let stored = contents.events
        let search = JobSearch(folding: FactCodec().read(stored))
        #expect(!search.isReadOnly)
        #expect(search.orphans.isEmpty)
        if version == Self.newest { try update("derived.txt", derived(search)) }
        #expect(derived(search) == (try read("derived.txt", of: version)))
        #expect(try LogFile.write(stored, contents.attachments) == text)

        let desk = try await Desk()
        _ = try await desk.keeper.take(in: contents, for: desk.seeker)
        #expect(try await desk.keeper.export(of: desk.seeker) == text)
    }

    @Test("the story that the newest was made from still makes the same bytes") func makesTheSameBytes() async throws {
        let desk = try await Desk()
        for command in Story.commands { try await desk.perform(command) }
        let text = try await desk.keeper.export(of: desk.seeker)
        try update("log.rebound", text)
        #expect(text == (try read("log.rebound", of: Self.newest)))
    }

    @Test("every fact has its part in the story") func isComplete() async throws {
        let desk = try await Desk()
        for command in Story.commands { try await desk.perform(command) }
        let told = Set(try await desk.events().map(\.fact))
        #expect(Set(Catalogue.byName.keys).subtracting(told) == [])
    }

    private func read(_ name: String, of version: String) throws -> String {
        try String(contentsOfFile: "\(Self.folder)/\(version)/\(name)", encoding: .utf8)
    }

    private func update(_ name: String, _ text: String) throws {
        guard ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" else { return }
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(Self.folder)/\(Self.newest)/\(name)"))
    }
}
