import Domain
import Storage
import TestSupport
import Testing

@Suite struct SaidRemindersTests {
    @Test("once a day, and on three days at most") func once() {
        var said = SaidReminders()
        for (text, isNew) in [("2026-03-10", true), ("2026-03-11", true), ("2026-03-14", true), ("2026-03-15", false)] {
            #expect(said.isNew("chase-a-1", on: day(text)) == isNew)
            said.note(["chase-a-1"], on: day(text))
            #expect(!said.isNew("chase-a-1", on: day(text)))
            #expect(said.isNew("chase-a-2", on: day(text)))
        }
    }

    @Test("it is written down and read back; what is no line of it is left out") func written() {
        var said = SaidReminders()
        said.note(["b", "a"], on: day("2026-03-10"))
        said.note(["a"], on: day("2026-03-11"))
        #expect(said.text == "2026-03-10 a\n2026-03-10 b\n2026-03-11 a\n")
        #expect(SaidReminders(said.text) == said)
        #expect(
            SaidReminders("nonsense\n2026-03-10 a b\r\n2026-03-10 b\n\n2026-13-10 a\n2026-03-10 a\n2026-03-11 a")
                == said)
        said.keep(only: ["b", "c"])
        #expect(said.text == "2026-03-10 b\n")
        said.keep(only: [String]())
        #expect(said == SaidReminders())
    }
}
