import TestSupport
import Testing

/// What every command says of itself.
@Suite struct HelpTests {
    /// All commands; a new one is added here.
    static let commands = [
        "add", "list", "show", "history", "edit", "note", "stage", "outcome", "reopen", "interview", "contacted",
        "reserve", "stages list", "stages add", "stages rename", "stages order", "stages retire",
        "search", "add", "list", "show", "history", "edit", "note", "stage", "outcome", "reopen", "interview",
        "contacted",
        "answer-by", "plan-b", "sweep", "answers", "card",
        "criterion add", "criterion list", "criterion edit", "criterion read", "criterion remove",
        "search", "add", "list", "show", "history", "edit", "note", "stage", "outcome", "reopen", "interview",
        "contacted",
        "read", "walk", "tone", "decode", "draft", "sent", "debrief", "feedback", "brief", "today", "remind", "pocket",
        "person add",
        "person list",
        "person edit", "person link", "person advice", "lesson add", "lesson list", "lesson edit", "lesson used",
        "action add", "action list", "action edit", "action done", "action drop", "plan add", "plan list", "plan edit",
        "plan week", "activity add", "activity list", "activity edit", "offer", "offers", "landed", "me", "undo",
        "amend", "export",
        "person edit", "person link", "person show", "person merge", "person advice", "lesson add", "lesson list",
        "lesson edit", "lesson used",
        "action add", "action list", "action edit", "action done", "action drop", "me", "undo", "amend", "export",
        "import", "backup", "restore", "doctor", "serve", "demo", "attach", "document add", "document list",
        "document versions", "document get", "document remove", "forget", "uninstall",
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
        "planning", "offers", "criteria", "criteria-read",
        "help", "adding-and-listing", "history", "late-answers", "interviews", "taking-back", "names",
        "wrong-arguments", "folders", "out-and-in", "copies", "walk", "walk-as-a-talk", "letters", "today-and-brief",
        "recording", "read-in-a-terminal", "everything-known", "calendar", "remind", "remind-mail", "remind-install",
        "documents", "forgetting",
        "own-stages", "reserve-lists", "rounds",
        "searching", "filters", "in-a-terminal",
        "waiting", "one-question", "sweep", "answers", "card",
        "documents", "forgetting", "adding-by-words",
        "documents", "forgetting", "people", "people-merged",
        "searching", "filters", "in-a-terminal",
    ]

    @Test func everyFileIsAskedFor() throws {
        let help = HelpTests.commands.map { "help-\($0.replacing(" ", with: "-")).txt" }
        try Golden().expectOnly(help + Self.stories.map { "\($0).txt" })
    }
}
