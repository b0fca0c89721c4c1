import Finding
import Testing

@Suite struct ExcerptTests {
    private func shown(_ pieces: [Piece]?) -> String? {
        pieces?.map { $0.isMarked ? "[\($0.text)]" : $0.text }.joined()
    }

    @Test func theWordsLookedForAreMarkedAsTheyStand() {
        #expect(shown(Excerpt.marked("Ward\nnurse, Žižkov", ["zizk", "nurse"])) == "Ward [nurse], [Žižkov]")
        #expect(shown(Excerpt.marked("<b>Nurse</b>", ["nurse"])) == "<b>[Nurse]</b>")
        #expect(shown(Excerpt.marked("", ["nurse"])) == "")
    }

    @Test func aLongTextIsShownAroundTheFirstMatch() throws {
        let text =
            String(repeating: "before and ", count: 40) + "more NUMBERS please "
            + String(repeating: "after all ", count: 40)
        let found = try #require(shown(Excerpt.around(text, ["numbers"], marking: ["numbers", "please"])))
        #expect(found.contains("more [NUMBERS] [please] after"))
        #expect(found.hasPrefix("… ") && found.hasSuffix(" …") && found.count < 180)
        #expect(shown(Excerpt.around("short numbers", ["numbers"], marking: ["numbers"])) == "short [numbers]")
        #expect(Excerpt.around(text, ["nothing"], marking: ["nothing"]) == nil)
    }

    @Test func aWordWithoutEndIsNoTrouble() throws {
        let text = String(repeating: "a", count: 5_000)
        let found = try #require(Excerpt.around(text, ["a"], marking: ["a"]))
        #expect(shown(found)?.contains("[aaa") == true)
    }

    @Test func anExcerptIsGivenOnlyForWhatTheNameDoesNotSay() throws {
        var thing = Findable(.application, id: "a")
        thing.names = ["Harbour Lane", "Clerk"]
        thing.details = ["Bridge People", "Cork"]
        let index = FindIndex([thing])
        let named = index.find(Query("harbour clerk"))
        #expect(named.excerpt(of: try #require(named.hits.first)).isEmpty)
        let found = index.find(Query("harbour cork"))
        #expect(shown(found.excerpt(of: try #require(found.hits.first))) == "[Cork]")
    }
}
