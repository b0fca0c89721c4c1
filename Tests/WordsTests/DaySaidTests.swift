import Domain
import TestSupport
import Testing
import Words

/// Tuesday 10 March 2026 is today throughout.
@Suite struct DaySaidTests {
    static let past: [(String, String)] = [
        ("2026-03-31", "2026-03-31"), ("today", "2026-03-10"), ("Yesterday", "2026-03-09"),
        ("tomorrow", "2026-03-11"), ("last Tuesday", "2026-03-03"), ("Tuesday", "2026-03-03"),
        ("monday", "2026-03-09"), ("on Friday", "2026-03-06"), ("next Tuesday", "2026-03-17"),
        ("this Thursday", "2026-03-12"), ("Thurs", "2026-03-05"), ("3 March", "2026-03-03"),
        ("March 3", "2026-03-03"), ("3rd of March 2025", "2025-03-03"), ("31 March", "2025-03-31"),
        ("3 Mar 26", "2026-03-03"), ("Tuesday 3 March", "2026-03-03"), ("12 days ago", "2026-02-26"),
        ("a week ago", "2026-03-03"), ("in two weeks", "2026-03-24"), ("a fortnight ago", "2026-02-24"),
        ("31/3/2026", "2026-03-31"), ("3/31/2026", "2026-03-31"), ("3/3/2026", "2026-03-03"),
        ("31.3.2026", "2026-03-31"), ("29 February 2024", "2024-02-29"), ("29 February", "2024-02-29"),
        ("  3   March  ", "2026-03-03"), ("sept 4", "2025-09-04"),
        ("3-Mar-26", "2026-03-03"), ("03-Mar-2026", "2026-03-03"), ("Mar. 3", "2026-03-03"),
        ("2026/03/31", "2026-03-31"),
        ("31-3-2026", "2026-03-31"), ("3/Mar/2026", "2026-03-03"), ("Tue, Mar 3, 2026", "2026-03-03"),
    ]

    @Test(arguments: past) func reads(text: String, expected: String) {
        #expect(DaySaid.read(text, today: day("2026-03-10")) == .day(day(expected)))
    }

    @Test(arguments: [
        ("3 March", "2027-03-03"), ("31 March", "2026-03-31"), ("Tuesday", "2026-03-17"),
        ("Friday", "2026-03-13"), ("10 March", "2026-03-10"),
    ])
    func leansForward(text: String, expected: String) {
        #expect(DaySaid.read(text, today: day("2026-03-10"), leaning: .future) == .day(day(expected)))
    }

    @Test func leavesTwoReadingsOpen() {
        let reading = DaySaid.read("3/4/2026", today: day("2026-03-10"))
        #expect(reading == .ambiguous([day("2026-04-03"), day("2026-03-04")]))
        #expect(reading.day == nil)
    }

    @Test(arguments: [
        "", "soon", "32 March", "2026-02-30", "31/31/2026", "last", "March", "3", "0 days ago", "in", "99999 days ago",
        "next month or so", "30 February",
    ])
    func knowsWhatItCannotRead(text: String) {
        #expect(DaySaid.read(text, today: day("2026-03-10")) == .unknown)
    }
}
