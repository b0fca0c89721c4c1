import Testing

/// The checks of `scripts/`: the project passes them, and each of them can fail.
@Suite struct CheckTests {
    @Test(arguments: ["check-layers", "check-purity", "check-sentences", "check-words", "check-docs"])
    func theProjectPasses(check: String) throws {
        let ran = try run(check)
        #expect(ran.exit == 0, "\(ran.said)")
    }

    @Test(arguments: ["check-layers", "check-purity", "check-sentences", "check-words", "check-docs"])
    func anEmptyTreeIsNoSuccess(check: String) throws {
        try withTree(["nothing.txt": ""]) { top in
            let ran = try run(check, [top])
            #expect(ran.exit == 1)
        }
    }

    @Test(arguments: Planted.offences)
    func findsWhatIsPlanted(_ planted: Planted) throws {
        try withTree(planted.files) { top in
            let ran = try run(planted.check, [top])
            #expect(ran.exit == 1, "\(ran.said)")
            #expect(ran.said.contains(planted.path + ":"), "\(ran.said)")
            #expect(ran.said.contains(planted.finding), "\(ran.said)")
        }
    }

    @Test(arguments: Planted.innocent)
    func leavesTheInnocentAlone(_ planted: Planted) throws {
        try withTree(planted.files) { top in
            let ran = try run(planted.check, [top])
            #expect(ran.exit == 0, "\(ran.said)")
        }
    }

    @Test func anExceptionNeedsAReason() throws {
        let sentence = #"let note = "we keep this for the one who mends it""#
        try withTree([
            "Sources/CLI/Note.swift": sentence, "scripts/sentences.allow": "Sources/CLI/* | ^we keep",
        ]) { top in
            let ran = try run("check-sentences", [top])
            #expect(ran.exit == 1)
        }
        try withTree([
            "Sources/CLI/Note.swift": sentence, "scripts/sentences.allow": "Sources/CLI/* | ^we keep | a trial",
        ]) { top in
            let ran = try run("check-sentences", [top])
            #expect(ran.exit == 0)
        }
    }

    @Test func anExceptionForNothingIsFound() throws {
        try withTree([
            "Sources/CLI/Note.swift": "let note = 1", "scripts/sentences.allow": "Sources/CLI/* | ^we keep | a trial",
        ]) { top in
            let ran = try run("check-sentences", [top])
            #expect(ran.exit == 1)
            #expect(ran.said.contains("sentences.allow:1: allows nothing"))
        }
    }
}
