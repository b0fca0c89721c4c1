import Foundation
import Testing

/// What a shell is told when somebody presses Tab.
@Suite struct CompletionTests {
    private func filled() async throws -> Transcript {
        let t = try Transcript()
        await t.run("add", "Harbour & Sons", "Clerk", "--applied", "2026-10-01", "--tag", "night shift")
        await t.run("add", "Harbour View $(touch DIR/pwned)", "Cook", "--applied", "2026-10-01")
        await t.run("add", "看護協会", "看護師")
        await t.run("person", "add", "Alice Example", "--relation", "mentor")
        await t.run("stages", "add", "Phone chat", "--as", "screen")
        t.environment["SAP_SHELL"] = "bash"
        return t
    }

    /// What Tab offers for the argument after `verb`, with these words typed so far.
    private func offered(_ t: Transcript, _ verb: [String], _ argument: String, _ words: [String]) async -> [String] {
        let last = words.last ?? ""
        let ran = await t.run(
            words: ["---completion"] + verb
                + ["--", argument, String(words.count), String(last.count), "rebound"] + words)
        #expect(ran.exit == 0)
        #expect(ran.error.isEmpty)
        return ran.lines
    }

    @Test func namesAreOfferedAsOneWordThatNamesTheThingAgain() async throws {
        let t = try await filled()
        let all = await offered(t, ["show"], "positional@0", ["show", ""])
        #expect(all == ["harbour-sons", "harbour-view-touch-\(all[1].dropFirst("harbour-view-touch-".count))", "看護協会"])
        #expect(await offered(t, ["show"], "positional@0", ["show", "Harbour-s"]) == ["Harbour-sons"])
        #expect(await offered(t, ["show"], "positional@0", ["show", "x"]).isEmpty)
        #expect(await t.run("show", "Harbour-sons").output.contains("Harbour & Sons"))
        #expect(await offered(t, ["person", "show"], "positional@0", ["person", "show", "al"]) == ["alice-example"])
        await t.run("person", "add", "Bob O'Example", "--relation", "insider")
        #expect(await offered(t, ["person", "show"], "positional@0", ["person", "show", "ex"]) == ["example"])
        #expect(await t.run("person", "show", "o'example").exit == 0)
        #expect(await offered(t, ["list"], "--tag", ["list", "--tag", "n"]) == ["night-shift"])
        #expect(await t.run("list", "--tag", "night-shift").lines.count == 1)
        let stages = await offered(t, ["stage"], "positional@1", ["stage", "harbour-sons", ""])
        #expect(stages.first == "saved" && stages.last == "phone-chat")
    }

    @Test func anIdIsOfferedOnceItIsBegun() async throws {
        let t = try await filled()
        let id = try #require(
            await t.run("list", "harbour sons").lines.first?.split(separator: " ").first.map(String.init))
        #expect(await offered(t, ["show"], "positional@0", ["show", String(id.prefix(4))]).contains(id))
    }

    @Test func theFolderMeantIsTheOneLookedInto() async throws {
        let t = try await filled()
        await t.run("add", "Elsewhere Ltd", "Clerk", "--data", "DIR/other")
        let there = t.folder.appending(path: "other").path()
        for words in [["show", "--data", there, ""], ["show", "--data=\(there)", ""]] {
            #expect(await offered(t, ["show"], "positional@0", words) == ["elsewhere-ltd"])
        }
    }

    @Test func troubleOffersNothingAndMakesNothing() async throws {
        let t = try await filled()
        let nowhere = t.folder.appending(path: "nowhere").path()
        #expect(await offered(t, ["show"], "positional@0", ["show", "--data", nowhere, ""]).isEmpty)
        #expect(!FileManager.default.fileExists(atPath: nowhere))
        try t.write("no database", to: "rebound.db")
        #expect(await offered(t, ["show"], "positional@0", ["show", "--data", t.folder.path(), ""]).isEmpty)
        let ran = await t.run("---completion", "nonsense", "--", "x")
        #expect(ran.exit == 0 && ran.output.isEmpty && ran.error.isEmpty)
    }
}
