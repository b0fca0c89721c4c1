import Foundation
import Pages
import TestSupport
import Testing

/// Pages as they were read and found good.
///
/// `UPDATE_GOLDEN=1` writes them anew; the diff is read before it is committed.
struct GoldenPagesTests {
    @Test func pagesAreAsTheyWereRead() throws {
        let golden = Golden()
        let leaves = try Gallery.leaves()
        for leaf in leaves { try golden.expect(leaf.html, named: leaf.name) }
        try golden.expectOnly(leaves.map(\.name))
    }

    @Test func everyPageHasASample() throws {
        let shown = Set(try Gallery.leaves().map(\.template))
        #expect(shown == Set(Templates.pages.map { $0.template }))
    }

    /// Writes all pages for looking at: `REBOUND_GALLERY=/tmp/shots swift test --filter gallery`.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["REBOUND_GALLERY"] != nil))
    func gallery() throws {
        let folder = URL(filePath: ProcessInfo.processInfo.environment["REBOUND_GALLERY"] ?? "")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let leaves = try Gallery.leaves()
        for leaf in leaves {
            try leaf.html.write(to: folder.appending(path: leaf.name), atomically: true, encoding: .utf8)
        }
        #expect(leaves.count == Templates.pages.count * Sample.allCases.count)
    }
}
