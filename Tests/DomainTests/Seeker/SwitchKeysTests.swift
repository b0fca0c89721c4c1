import Domain
import TestSupport
import Testing

@Suite struct SwitchKeysTests {
    @Test func theyAreOnUntilSwitchedOff() throws {
        var fold = Fold()
        #expect(fold.search.seeker.usesKeys)
        #expect(try fold.facts(SwitchKeys(isOn: true)).isEmpty)
        try fold.record(SwitchKeys(isOn: false))
        #expect(!fold.search.seeker.usesKeys)
        #expect(try fold.facts(SwitchKeys(isOn: false)).isEmpty)
        try fold.record(UndoChange())
        #expect(fold.search.seeker.usesKeys)
    }

    @Test func theyStayAsTheyAreWhenOneLooksBack() throws {
        var fold = Fold()
        fold.wait(days: 3)
        try fold.record(SwitchKeys(isOn: false))
        #expect(!fold.search.asOf(Fold.now).seeker.usesKeys)
    }
}
