import ArgumentParser
import Domain
import Foundation
import Storage
import StorageSQLite
import Words

/// Looks whether all is well with the data: `rebound doctor`.
struct DoctorVerb: Verb {
    static let configuration = CommandConfiguration(commandName: "doctor", abstract: HelpWords.Doctor.abstract)

    @OptionGroup var shared: SharedOptions

    func perform(in surroundings: Surroundings) async throws {
        let (_, now) = try Workplace.time(shared, in: surroundings)
        let folder = try Workplace.dataFolder(shared, in: surroundings)
        let lock = try await Workplace.lock(folder, at: now, shared, in: surroundings)
        let findings = try await surroundings.watching(
            shared, stopped: ProgressWords.stoppedNothingChanged
        ) { watching in
            try await examine(folder, at: now, watching)
        }
        withExtendedLifetime(lock) {}
        if shared.json {
            surroundings.result(findings.json.text)
        } else {
            let lines = DoctorWords.lines(
                folder: folder.path, events: findings.events, bytes: findings.bytes, orphans: findings.orphans,
                unknown: findings.unknown, syncService: folder.syncService, version: Version.text,
                daily: DoctorWords.daily(
                    folder.dailyCopies.map { ($0.path, $0.bytes) }, isOn: folder.keepsDailyCopies),
                isSound: findings.damage.isEmpty)
            surroundings.fitted(shared).show(lines)
        }
        guard findings.damage.isEmpty else { throw Trouble.damage(findings.damage) }
    }

    private func examine(
        _ folder: DataFolder, at now: Moment, _ watching: Watching
    ) async throws -> Findings {
        var findings = Findings(folder: folder.path, syncService: folder.syncService)
        findings.copies = folder.copies.map(\.path)
        findings.keepsDaily = folder.keepsDailyCopies
        do {
            let log = try SQLiteLog(path: folder.database)
            findings.damage = try await log.damage(watch: watching.watch)
            try watching.at(.openingLog, 0, of: nil)
            let seeker = try await log.localSeeker()
            let search = try await SearchKeeper(log: log).search(of: seeker)
            findings.events = search.sequence
            findings.orphans = search.orphans.map(\.event.text)
            findings.unknown = search.unknown
        } catch let error as SchemaFromTheFuture {
            throw error
        } catch let stopped as Stopped {
            throw stopped
        } catch {
            // Whatever keeps the log from being read is damage to the one who wants to read it.
            findings.damage.append(String(describing: error))
        }
        let size = try? FileManager.default.attributesOfItem(atPath: folder.database)[.size] as? Int
        findings.bytes = size ?? 0
        return findings
    }
}

/// What the examination found.
private struct Findings {
    let folder: String
    let syncService: String?
    var damage: [String] = []
    var events = 0
    var bytes = 0
    /// Copies of the data that this program has made.
    var copies: [String] = []
    /// Whether one is made every day.
    var keepsDaily = true
    /// Events whose subject is not in the log.
    var orphans: [String] = []
    /// Facts of a newer version.
    var unknown: [String] = []

    var json: Json {
        .object([
            "folder": .string(folder), "events": .int(events), "bytes": .int(bytes), "damage": .strings(damage),
            "orphans": .strings(orphans), "unknown": .strings(unknown), "readOnly": .bool(!unknown.isEmpty),
            "syncService": .maybe(syncService), "version": .string(Version.text),
            "copies": .strings(copies), "dailyCopies": .bool(keepsDaily),
        ])
    }
}
