public import Domain
import Foundation

/// What came of forgetting.
public struct ForgetResult: Sendable {
    public let search: JobSearch
    /// How many entries were overwritten.
    public let entries: Int
    /// False where another process was reading, so that the last traces go when it is done.
    public let isSwept: Bool
}

/// What would be forgotten, with the other entries that name it.
public struct ForgetPreview: Sendable {
    public let forgetting: Forgetting
    /// Entries that stay and hold the name of what goes, in the order of the log.
    public let mentions: [Event]
    public let search: JobSearch
}

extension SearchKeeper {
    /// What forgetting a thing or a single entry would come to.
    ///
    /// - Throws: `Refusal`, or a fault of the log.
    public func forgetting(_ target: Forgettable, of seeker: SeekerID) async throws -> ForgetPreview {
        let search = try await search(of: seeker)
        let forgetting = try search.forgetting(target)
        let stored = try await log.events(of: seeker, after: 0)
        let ids = Set(forgetting.entries.map(\.entry.event.text))
        let names = search.names(of: forgetting)
        let naming = Set(stored.filter { !ids.contains($0.id) && $0.holds(anyOf: names) }.map(\.id))
        let mentions = search.changes.flatMap(\.events).filter { naming.contains($0.entry.event.text) }
        return ForgetPreview(forgetting: forgetting, mentions: mentions, search: search)
    }

    /// Forgets for good: overwrites the entries, drops their attachments and half-filled forms, and marks the place.
    ///
    /// Nothing brings it back. `seen` is the sequence the question was asked at: a thing that has changed since is asked
    /// about again.
    /// - Throws: `Refusal`, `Conflict`, or a fault of the log.
    public func forget(
        _ target: Forgettable, of seeker: SeekerID, at now: Moment, by: String, seen: Int? = nil
    ) async throws -> ForgetResult {
        for _ in 0..<20 {
            let head = try await log.head(of: seeker)
            let search = try await search(of: seeker)
            guard search.sequence == head.sequence else { continue }
            let forgetting = try search.forgetting(target)
            if case .thing(let subject) = target, let seen, search.hasChanged(subject, since: seen) {
                throw Conflict(search: search, subject: subject, seen: seen)
            }
            let mark = mark(of: forgetting)
            let event = StoredEvent(
                id: identifiers.event(at: now.milliseconds), sequence: head.sequence + 1,
                change: identifiers.event(at: now.milliseconds), origin: nil, recordedAt: now.milliseconds,
                on: now.day, time: nil, by: by, fact: Forgotten.name, payload: try codec.payload(of: mark))
            do {
                let erased = try await log.erase(
                    Set(forgetting.ids.map(\.text)), of: seeker, marking: event, expecting: head)
                return ForgetResult(
                    search: try await self.search(of: seeker), entries: forgetting.entries.count, isSwept: erased)
            } catch is LogMoved {
                continue
            }
        }
        throw LogBusy()
    }

    private func mark(of forgetting: Forgetting) -> Forgotten {
        let kind =
            switch forgetting.target {
            case .thing(let subject): subject.kind.rawValue
            case .entry: "entry"
            }
        let origins = forgetting.origins
        guard !origins.isEmpty else { return Forgotten(kind: kind, entries: forgetting.entries.count) }
        let key = ContentHash.newKey()
        return Forgotten(
            kind: kind, entries: forgetting.entries.count, key: key,
            origins: origins.map { ContentHash.of($0, key: key) }.sorted())
    }
}

extension JobSearch {
    /// True where the origin was forgotten for good.
    public func hasForgotten(_ origin: String) -> Bool {
        forgotten.contains { mark in
            guard let key = mark.value.key, let origins = mark.value.origins else { return false }
            return origins.contains(ContentHash.of(origin, key: key))
        }
    }

    /// True where something of this origin was noted, or forgotten for good.
    public func knows(_ origin: String) -> Bool { origins.contains(origin) || hasForgotten(origin) }

    /// The names that what goes is known by: employers and people, those of other things left out.
    fileprivate func names(of forgetting: Forgetting) -> [String] {
        let names: [String] = forgetting.things.compactMap { thing in
            switch thing.kind {
            case .application: applications[.init(thing.id)]?.employer
            case .person: people[.init(thing.id)]?.name
            default: nil
            }
        }
        return names.map { $0.lowercased() }.filter { $0.count > 2 }
    }
}

extension StoredEvent {
    /// True where one of the words in the payload holds one of the names, without regard to case.
    fileprivate func holds(anyOf names: [String]) -> Bool {
        guard !names.isEmpty, let payload = try? JSONSerialization.jsonObject(with: Data(self.payload.utf8)) else {
            return false
        }
        return strings(in: payload).contains { text in names.contains { text.contains($0) } }
    }
}

private func strings(in value: Any) -> [String] {
    switch value {
    case let text as String: [text.lowercased()]
    case let list as [Any]: list.flatMap(strings)
    case let object as [String: Any]: object.values.flatMap(strings)
    default: []
    }
}
