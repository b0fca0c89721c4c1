import Guidance
import Phrases
import TestSupport
import Testing

/// METHOD R2 on sentences of many hands: a tuned half, and a kept half that nothing was mended by.
@Suite struct ToneMeasureTests {
    /// Aims: precision .85, recall .75, innocent text left alone .93.
    @Test(arguments: ["tuned", "tuned-more", "tuned-third", "tuned-fourth", "kept", "later"]) func meetsTheAims(
        set: String
    )
        throws
    {
        let check = try ToneCheckTests.check()
        let rows = try LabelledTexts.rows("tone/\(set).txt")
        var hits = Hits()
        var innocent = 0
        var leftAlone = 0
        var different: [String] = []
        for row in rows {
            let expected = LabelledTexts.codes(row[0])
            let got = Set(check.findings(in: row[1]).map(\.flag.rawValue))
            hits.count(got, against: expected)
            if expected.isEmpty { innocent += 1 }
            if expected.isEmpty, got.isEmpty { leftAlone += 1 }
            if got != expected { different.append("\(got.sorted()): \(row[1])") }
        }
        #expect(hits.precision >= 0.85, "precision \(hits.precision): \(different)")
        #expect(hits.recall >= 0.75, "recall \(hits.recall): \(different)")
        let share = Double(leftAlone) / Double(innocent)
        #expect(share >= 0.93, "left alone \(share): \(different)")
    }

    @Test func hasEnoughSentences() throws {
        let count = try ["tuned", "kept"].reduce(0) { $0 + (try LabelledTexts.rows("tone/\($1).txt").count) }
        #expect(count >= 250)
    }

    @Test func readsTheHardestAsItDoes() throws {
        let check = try ToneCheckTests.check()
        for row in try LabelledTexts.rows("tone/hard.txt") {
            let got = Set(check.findings(in: row[1]).map(\.flag.rawValue))
            #expect(got == LabelledTexts.codes(row[0]), "\(row[1]): \(got)")
        }
    }

    /// What the sentence is about is kept in the alternative.
    @Test(arguments: [
        ("Were my answers too long?", ToneTopic.answers), ("Did you like my presentation?", .presentation),
        ("Was my salary expectation too high?", .pay), ("Was it because I don't drive?", .place),
        ("I contest the score you gave me.", .marks), ("Why did you choose the other candidate over me?", .chosen),
        ("Your recruiter ghosted me for six weeks.", .wait), ("You promised me the job.", .promise),
        ("Pay me for the trial shift or I will post it online.", .owed), ("You clearly discriminated by age.", .unfair),
        ("I have not slept since your mail.", .health), ("We cannot pay the rent.", .home),
        ("Ring me back today.", .call), ("I expect a response by tomorrow.", .reply),
    ])
    func knowsWhatASentenceIsAbout(text: String, topic: ToneTopic) throws {
        let finding = try #require(try ToneCheckTests.check().findings(in: text).first)
        #expect(finding.about.first == topic, "\(finding.about)")
    }
}
