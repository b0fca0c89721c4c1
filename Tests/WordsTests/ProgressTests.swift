import Testing
import Words

/// How far long work is, as a bar and as a sentence.
@Suite struct ProgressTests {
    private func bar(
        _ done: Int, _ total: Int?, _ elapsed: Int, _ work: LongWork = .readingMessages, columns: Int = 100
    ) -> String {
        HowFar(done: done, total: total, elapsed: elapsed).bar(work, columns: columns).text
    }

    @Test(arguments: [
        (0, 1000, 600, "Reading messages  [........................]  0 %  0 of 1,000"),
        (1, 1000, 999, "Reading messages  [........................]  0 %  1 of 1,000"),
        (19, 1000, 1000, "Reading messages  [........................]  1 %  19 of 1,000, 19 a second"),
        (
            20, 1000, 1000,
            "Reading messages  [........................]  2 %  20 of 1,000, 20 a second, about 50 s left"
        ),
        (
            500, 1000, 5000,
            "Reading messages  [############............]  50 %  500 of 1,000, 100 a second, about 5 s left"
        ),
        (
            999, 1000, 9990,
            "Reading messages  [#######################.]  99 %  999 of 1,000, 100 a second, about 1 s left"
        ),
        (1000, 1000, 9990, "Reading messages  [########################]  100 %  1,000 of 1,000, 100 a second"),
        (1, 4, 120_000, "Reading messages  [######..................]  25 %  1 of 4, 1 a minute, about 6 min left"),
        (2, 1, 2000, "Reading messages  [########################]  100 %  1 of 1, 30 a minute"),
        (0, 0, 2000, "Reading messages  [########################]  100 %  0 of 0"),
        (-1, 2, -5, "Reading messages  [........................]  0 %  0 of 2"),
    ])
    func aBarTellsShareCountPaceAndTimeLeft(done: Int, total: Int, elapsed: Int, shown: String) {
        #expect(bar(done, total, elapsed) == shown)
    }

    @Test func bytesAreToldInMegabytes() {
        #expect(
            bar(15_400_000, 1_230_000_000, 2000, .copying, columns: 90)
                == "Copying  [........................]  1 %  15 of 1,230 MB, 7.7 MB a second")
        #expect(
            bar(3_100_000, 6_200_000, 1000, .keeping)
                == "Keeping what was there  [##########..........]  50 %  3.1 of 6.2 MB, 3.1 MB a second, about 1 s left"
        )
    }

    @Test func aWholeThatNobodyKnowsHasNoShare() {
        #expect(bar(0, nil, 999, .checking) == "Checking")
        #expect(bar(0, nil, 12_400, .checking) == "Checking, 12 s so far")
        #expect(bar(7, nil, 75_000, .sweeping) == "Wiping the last traces, 1 min 15 s so far")
        #expect(HowFar(done: 7, total: nil, elapsed: 5000).secondsLeft == nil)
    }

    @Test(arguments: LongWork.allCases, [8, 12, 20, 30, 39, 40, 50, 60, 79, 120])
    func aBarNeverIsWiderThanTheTerminal(work: LongWork, columns: Int) {
        for total in [nil, 7, 123_456_789] {
            for elapsed in [600, 1000, 4_000_000] {
                let line = bar(5, total, elapsed, work, columns: columns)
                #expect(displayWidth(line) <= columns && !line.isEmpty, "\(line)")
            }
        }
    }

    @Test func aNarrowTerminalLosesThePaceFirst() {
        #expect(
            bar(500, 1000, 5000, columns: 79)
                == "Reading messages  [###########............]  50 %  500 of 1,000, about 5 s left")
        #expect(bar(500, 1000, 5000, columns: 50) == "Reading messages  [############............]  50 %")
        #expect(bar(500, 1000, 5000, columns: 54) == "Reading messages  [######......]  50 %  about 5 s left")
        #expect(bar(500, 1000, 5000, columns: 39) == "Reading messages  [######.......]  50 %")
        #expect(bar(500, 1000, 5000, columns: 22) == "Reading messages 50 %")
        #expect(bar(500, 1000, 5000, columns: 12) == "50 %")
    }

    @Test func aSentenceSaysTheSame() {
        let half = HowFar(done: 500, total: 1000, elapsed: 5000)
        #expect(half.sentence(.readingMessages) == "Reading messages: 500 of 1,000 (50 %), about 5 s left.")
        #expect(HowFar(done: 0, total: nil, elapsed: 7000).sentence(.checking) == "Checking: 7 s so far.")
        #expect(HowFar(done: 1, total: 900, elapsed: 2000).sentence(.packing) == "Packing documents: 1 of 900 (0 %).")
    }

    @Test(arguments: [
        (ProgressPace.bar, 499, nil, false), (.bar, 500, nil, true), (.bar, 599, 500, false), (.bar, 600, 500, true),
        (.lines, 1999, nil, false), (.lines, 2000, nil, true), (.lines, 6999, 2000, false), (.lines, 7000, 2000, true),
    ])
    func shortWorkIsLeftAlone(pace: ProgressPace, at: Int, shown: Int?, isDue: Bool) {
        #expect(pace.isDue(at: at, shown: shown) == isDue)
    }

    @Test(arguments: [
        (9, "about 9 s left"), (10, "about 10 s left"), (11, "about 15 s left"), (56, "about 60 s left"),
        (60, "about 1 min left"), (89, "about 1 min left"), (90, "about 2 min left"), (5399, "about 90 min left"),
        (5400, "about 2 h left"),
    ])
    func timeLeftIsRounded(seconds: Int, words: String) {
        // One unit a second, so that as many seconds are left as units.
        let howFar = HowFar(done: 1000, total: 1000 + seconds, elapsed: 1_000_000)
        #expect(howFar.secondsLeft == seconds)
        #expect(howFar.sentence(.readingLines).hasSuffix("\(words)."))
    }
}
