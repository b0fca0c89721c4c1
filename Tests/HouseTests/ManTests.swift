import Foundation
import Testing

/// Man pages, written from the help of the program.
@Suite struct ManTests {
    private static let help = """
        {"serializationVersion": 0, "command": {"commandName": "rebound", "abstract": "Keeps things.", "subcommands": [
          {"commandName": "list", "abstract": "Lists “all”.", "discussion": ".hidden\\n\\nBack\\\\slash", "arguments": [
            {"kind": "positional", "valueName": "text", "abstract": "Words.", "isOptional": true, "isRepeating": true},
            {"kind": "option", "valueName": "n", "names": [{"kind": "long", "name": "limit"}], "abstract": "At most.",
             "defaultValue": "20"},
            {"kind": "flag", "names": [{"kind": "long", "name": "secret"}], "shouldDisplay": false}]},
          {"commandName": "help", "abstract": "Shows help."}]}}
        """

    @Test func aPageForEveryVerb() throws {
        try withTree(["help.json": Self.help]) { folder in
            let ran = try run("man", [folder + "/man", folder + "/help.json"])
            #expect(ran.exit == 0 && ran.said.hasPrefix("2 pages"))
            let page = try String(contentsOfFile: folder + "/man/rebound-list.1", encoding: .utf8)
            for line in [
                ".B rebound list [options] [<text> ...]", "\\&.hidden", "Back\\eslash", "Lists \\[u201C]all\\[u201D]",
                ".B \\-\\-limit <n>", "At most. (else 20)", ".BR rebound (1)",
            ] {
                #expect(page.contains(line), "\(line)")
            }
            #expect(!page.contains("secret") && page.utf8.allSatisfy { $0 < 0x80 })
            let first = try String(contentsOfFile: folder + "/man/rebound.1", encoding: .utf8)
            #expect(first.contains(".BR rebound\\-list (1)"))
        }
    }
}
