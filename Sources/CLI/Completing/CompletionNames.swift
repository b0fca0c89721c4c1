import ArgumentParser
import Domain
import Foundation
import Storage
import StorageSQLite

/// A kind of name that a shell can complete.
enum Named: Sendable, CaseIterable {
    case application, person, tag, stage, ownStage, document
}

/// The names in the seeker's data that a shell may complete, as one word each.
///
/// A word is the name as it is compared, with `-` between its parts: `harbour-sons` for “Harbour & Sons”. It needs no
/// quotes in any shell, it names the thing again when it is typed, and nothing in a name can command the shell.
struct CompletionNames: Sendable {
    /// Read before the parser asks for them; empty wherever nobody completes anything.
    @TaskLocal static var known = CompletionNames()

    private var words: [Named: [String]] = [:]
    /// Ids, which are offered only once somebody has begun to type one.
    private var ids: [Named: [String]] = [:]

    init() {}

    init(_ search: JobSearch) {
        let applications = search.applicationsInOrder
        // What is open comes up more often than what is over, but a shell sorts as it likes.
        words[.application] = Self.distinct(applications.map(\.employer))
        ids[.application] = applications.map(\.id.text)
        let people = search.people.values.sorted { $0.added.sequence < $1.added.sequence }
        words[.person] = Self.distinct(people.map(\.name))
        ids[.person] = people.map(\.id.text)
        words[.tag] = Self.distinct(applications.flatMap(\.tags))
        let own = Self.distinct(search.ownStagesInOrder.map(\.name))
        words[.ownStage] = own
        words[.stage] = Stage.allCases.map(\.rawValue) + own
        words[.document] = Self.distinct(search.documentsInOrder.map(\.name))
        ids[.document] = search.documentsInOrder.map(\.id.text)
    }

    /// What the beginning of a word can become, its letters left as they were typed.
    func beginning(with typed: String, among kind: Named) -> [String] {
        let typed = typed.filter { !"\"'\\".contains($0) }
        let key = typed.lowercased()
        let found = (words[kind] ?? []).filter { $0.hasPrefix(key) }
        let named = found.map { typed + $0.dropFirst(key.count) }
        return typed.isEmpty ? named : named + (ids[kind] ?? []).filter { $0.hasPrefix(typed) }
    }

    /// Each name once; as an apostrophe would have to be quoted, the longest part without one stands for such a name.
    private static func distinct(_ names: [String]) -> [String] {
        let words = names.compactMap { name in
            foldedKey(name).split(separator: "'").max { $0.count < $1.count }
                .map { foldedWords($0).joined(separator: "-") }
        }
        return Set(words.filter { !$0.isEmpty }).sorted()
    }
}

extension CompletionKind {
    /// Names of the seeker's own data.
    static func names(_ kind: Named) -> CompletionKind {
        .custom { _, _, typed in CompletionNames.known.beginning(with: typed, among: kind) }
    }
}
