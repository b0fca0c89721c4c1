import TestSupport
import Testing

/// What every command says of itself.
@Suite struct HelpTests {
    /// All commands; a new one is added here.
    static let commands = [
        "add", "list", "show", "history", "edit", "note", "stage", "outcome", "reopen", "interview", "contacted",
        "reserve", "stages list", "stages add", "stages rename", "stages order", "stages retire", "search",
        "answer-by", "plan-b", "sweep", "answers", "card", "read", "walk", "tone", "decode", "draft", "sent",
        "debrief", "feedback", "brief", "today", "remind", "pocket", "person add", "person list", "person edit",
        "person link", "person advice", "lesson add", "lesson list", "lesson edit", "lesson used", "action add",
        "action list", "action edit", "action done", "action drop", "plan add", "plan list", "plan edit", "plan week",
        "activity add", "activity list", "activity edit", "offer", "offers", "landed", "me", "undo", "amend",
        "export", "person show", "person merge", "import", "backup", "restore", "doctor", "serve", "demo", "attach",
        "document add", "document list", "document versions", "document get", "document remove", "forget",
        "uninstall", "criterion add", "criterion list", "criterion edit", "criterion read", "criterion remove",
    ]

    @Test func helpOfTheWhole() async throws {
        let t = try Transcript()
        await t.run("--help")
        await t.run("--version")
        await t.run("person")
        await t.run("help", "lesson")
        await t.run("action", "--help")
        try Golden().expect(t.text, named: "help.txt")
    }

    @Test func noVerbIsListedTwice() async throws {
        let help = try await Transcript().run("--help").output
        let rows = help.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
        let verbs = rows.compactMap { $0.split(separator: " ").first }.filter { !$0.hasPrefix("-") && $0 != "See" }
        #expect(verbs.contains("note") && verbs.contains("doctor"), "the list was not found: \(verbs)")
        #expect(verbs.count == Set(verbs).count, "\(verbs)")
        let told = Set(Self.commands.compactMap { $0.split(separator: " ").first.map(String.init) })
        #expect(told.subtracting(verbs.map(String.init)).isEmpty, "a verb is told of that is not listed")
    }

    @Test(arguments: ["bash", "zsh", "fish"]) func completionsKnowTheVerbs(shell: String) async throws {
        let ran = try await Transcript().run("--generate-completion-script", shell)
        #expect(ran.exit == 0 && ran.error.isEmpty)
        for command in ["search", "walk", "person"] { #expect(ran.output.contains(command), "\(command)") }
    }

    @Test(arguments: commands) func helpOf(_ command: String) async throws {
        let t = try Transcript()
        let ran = await t.run(words: command.split(separator: " ").map(String.init) + ["--help"])
        #expect(ran.exit == 0)
        #expect(ran.error.isEmpty)
        let name = command.replacing(" ", with: "-")
        try Golden().expect(t.text, named: "help-\(name).txt")
    }
}

/// No transcript lies about that nothing asks for.
@Suite struct TranscriptTests {
    private static let stories = [
        "planning", "offers", "help", "adding-and-listing", "history", "late-answers", "interviews", "taking-back",
        "names", "wrong-arguments", "folders", "out-and-in", "copies", "walk", "walk-as-a-talk", "letters",
        "today-and-brief", "recording", "read-in-a-terminal", "everything-known", "calendar", "remind", "remind-mail",
        "remind-install", "documents", "forgetting", "own-stages", "reserve-lists", "rounds", "searching", "filters",
        "in-a-terminal", "waiting", "one-question", "sweep", "answers", "card", "adding-by-words", "people",
        "people-merged", "american", "american-letters", "proving",
        "outcome-several", "rows", "rows-days", "criteria", "criteria-read",
    ]

    @Test func everyFileIsAskedFor() throws {
        let help = HelpTests.commands.map { "help-\($0.replacing(" ", with: "-")).txt" }
        try Golden().expectOnly(help + Self.stories.map { "\($0).txt" })
    }
}
