import Finding
import Testing

@Suite struct FindIndexTests {
    private func thing(
        _ id: String, _ names: [String], kind: Findable.Kind = .application, details: [String] = [],
        texts: [String] = [], context: [String] = [], isOpen: Bool = true, day: Int = 0
    ) -> Findable {
        var thing = Findable(kind, id: id)
        (thing.names, thing.details, thing.texts, thing.context) = (names, details, texts, context)
        (thing.isOpen, thing.day) = (isOpen, day)
        return thing
    }

    private func ids(_ index: FindIndex, _ typed: String) -> [String] {
        index.find(Query(typed)).hits.map(\.thing.id)
    }

    @Test func everyWordMustBeginAWordSomewhere() {
        let index = FindIndex([
            thing("leeds", ["Aire Infirmary", "Ward nurse"], details: ["Leeds"]),
            thing("york", ["Minster Clinic", "Ward nurse"], details: ["York"]),
            thing("clerk", ["Leeds Library", "Clerk"]),
        ])
        #expect(ids(index, "the nurse job in Leeds") == ["leeds"])
        #expect(ids(index, "nur le") == ["leeds"])
        #expect(ids(index, "nurse") == ["leeds", "york"])
        #expect(ids(index, "eeds").isEmpty)
        #expect(ids(index, "leeds leeds LEEDS") == ["clerk", "leeds"])
    }

    @Test func onTheWayToAWordThatIsLeftOutNothingVanishes() {
        let index = FindIndex([thing("a", ["Aire", "Nurse"], details: ["Leeds"])])
        for typed in ["nurse", "nurse i", "nurse in", "nurse in L"] { #expect(ids(index, typed) == ["a"], "\(typed)") }
    }

    @Test func wordsThatHoldASentenceTogetherAreLookedForWhenThereIsNothingElse() {
        let index = FindIndex([thing("a", ["The One"]), thing("b", ["Job Centre"])])
        #expect(ids(index, "the one") == ["a"])
        #expect(ids(index, "job") == ["b"])
    }

    @Test func namesComeBeforeTextsWholeWordsBeforeBeginningsOpenBeforeEndedRecentFirst() {
        let index = FindIndex([
            thing("text", ["Other"], texts: ["they spoke of Art"], day: 9),
            thing("detail", ["Other"], details: ["Art"], day: 9),
            thing("begins", ["Arthur"], day: 9), thing("ended", ["Art"], isOpen: false, day: 9),
            thing("old", ["Art"], day: 1), thing("new", ["Art"], day: 2), thing("p", ["Art"], kind: .person, day: 2),
            thing("also", ["Art"], day: 2),
        ])
        #expect(ids(index, "art") == ["also", "new", "p", "old", "ended", "begins", "detail", "text"])
    }

    @Test func whatAThingBelongsToHelpsAndIsNeverEnough() {
        let index = FindIndex([
            thing("a", ["Harbour Lane"]),
            thing("f", [], kind: .feedback, texts: ["more numbers"], context: ["Harbour Lane"]),
        ])
        #expect(ids(index, "harbour") == ["a"])
        #expect(ids(index, "harbour numbers") == ["f"])
    }

    @Test func lettersAreComparedAsPeopleTypeThem() {
        let index = FindIndex([thing("a", ["Žižkov Straße", "Ｎｕｒｓｅ"]), thing("b", ["O’Brien’s"])])
        #expect(ids(index, "zizkov strasse nurse") == ["a"])
        #expect(ids(index, "ŽIŽ STRASS") == ["a"])
        #expect(ids(index, "o'brien") == ["b"])
        #expect(ids(index, "obriens") == ["b"])
    }

    @Test func countsAreOfAllAndHitsAreBounded() {
        let index = FindIndex((0..<120).map { thing("a\($0)", ["Firm"]) } + [thing("p", ["Firm"], kind: .person)])
        let found = index.find(Query("firm"), limit: 10)
        #expect(found.hits.count == 11 && found.counts == [.application: 120, .person: 1] && found.total == 121)
    }

    @Test(arguments: ["", " ", "\u{0}", "'", "***", "\u{301}", String(repeating: "x", count: 10_240)])
    func nonsenseFindsNothingAndHarmsNothing(typed: String) {
        #expect(FindIndex([thing("a", ["Firm"])]).find(Query(typed)).hits.isEmpty)
        #expect(FindIndex([]).find(Query(typed)).hits.isEmpty)
    }

    @Test func oneLetterFindsWhatBeginsWithIt() {
        #expect(ids(FindIndex([thing("a", ["Firm"]), thing("b", ["Other"])]), "f") == ["a"])
    }

    @Test func aLongTextIsCutToItsFirstWords() {
        let typed = (0..<100).map { "w\($0)" }.joined(separator: " ")
        #expect(Query(typed).words.count == Query.longest && Query(typed).isCut)
        #expect(!Query("one two three").isCut)
    }

    @Test(arguments: [
        ("nusre", "nurse"), ("nurs", nil), ("nurze", "nurse"), ("infirmray leeds", "infirmary leeds"), ("xyzzy", nil),
        ("nru", nil), ("infrimray", "infirmary"),
    ])
    func aSlipIsPutRight(typed: String, closest: String?) {
        let index = FindIndex([thing("a", ["Aire Infirmary", "Nurse"], details: ["Leeds"])])
        #expect(index.find(Query(typed)).closest?.words.joined(separator: " ") == closest)
    }

    @Test func aSlipIsPutRightOnlyWhereItLeadsSomewhere() {
        let index = FindIndex([thing("a", ["Nurse"]), thing("b", ["Leeds"])])
        #expect(index.find(Query("nusre leeds")).closest == nil)
    }

    @Test func theSameThingsInAnotherOrderAreFoundInTheSameOrder() {
        let things = (0..<60).map { thing("a\($0)", ["Firm \($0 % 7)"], isOpen: $0 % 3 == 0, day: $0 % 5) }
        let first = FindIndex(things).find(Query("firm")).hits.map(\.thing.id)
        #expect(FindIndex(things.reversed()).find(Query("firm")).hits.map(\.thing.id) == first)
    }
}
