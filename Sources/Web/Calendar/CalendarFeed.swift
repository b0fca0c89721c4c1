import Domain
import Exports
import Guidance
import Hummingbird
import Storage

/// The calendar as a calendar program reads it again and again, at an address that is its key.
///
/// What is kept is a random mark; the token in the address is a keyed hash of it (ADR 11). So neither the database nor
/// a backup of it opens anything, the address can be shown again, and a mark that is deleted opens nothing any more.
struct CalendarFeed: Sendable {
    let site: Site

    private static let kind = "calendar"
    private static let folder = "/calendar/"
    private static let ending = ".ics"

    /// The token in the path of a feed, or nil where the path is none.
    static func token(in path: String) -> String? {
        guard path.hasPrefix(folder), path.hasSuffix(ending), path.count > folder.count + ending.count else {
            return nil
        }
        let token = path.dropFirst(folder.count).dropLast(ending.count)
        return token.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } ? String(token) : nil
    }

    /// The path of the seeker's feed; nil while there is none.
    func path() async throws -> String? {
        try await marks().first.map { Self.folder + token(for: $0) + Self.ending }
    }

    /// Makes an address; one that was there before opens nothing any more.
    func make() async throws {
        try await stop()
        try await site.log.keepCredential(
            Credential(kind: Self.kind, hash: Sodium.hex(Sodium.random(16)), scope: site.seeker.text, expiresAt: nil),
            at: site.clock().milliseconds)
    }

    /// Takes the address back.
    func stop() async throws {
        for mark in try await marks() { try await site.log.deleteCredential(kind: Self.kind, hash: mark) }
    }

    /// True where the token is that of the seeker's feed.
    func isOpened(by token: String) async throws -> Bool {
        try await marks().contains { Sodium.isSame(Array(token.utf8), Array(self.token(for: $0).utf8)) }
    }

    /// The calendar as it stands, with links to the address it was asked for at.
    func text(at address: String) async throws -> String {
        let search = try await site.keeper.search(of: site.seeker)
        return CalendarFile(address: address, offset: site.offset)
            .text(of: Shareable.calendar(of: search, at: site.clock()))
    }

    private func marks() async throws -> [String] {
        try await site.log.credentials(kind: Self.kind, at: site.clock().milliseconds)
            .filter { $0.scope == site.seeker.text }.map(\.hash)
    }

    private func token(for mark: String) -> String {
        Sodium.hex(Sodium.hash(["calendar 1", site.seeker.text, mark], key: site.key))
    }
}
