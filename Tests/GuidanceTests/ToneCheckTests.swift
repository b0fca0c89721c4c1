import Guidance
import Phrases
import TestSupport
import Testing

@Suite struct ToneCheckTests {
    static func check() throws -> ToneCheck {
        let files = try PhraseFolder.files(in: "tone").map { PhraseFile(name: $0.name, text: $0.text) }
        return ToneCheck(try PhraseBook(files: files))
    }

    /// Precision at least .9 and recall at least .85 over sentences and flags.
    @Test(arguments: ["first", "further", "third", "fourth", "fifth"]) func findsWhatACarefulReaderWould(set: String)
        throws
    {
        let samples = try #require(ToneSamples.sets[set])
        let check = try Self.check()
        var hits = 0
        var surplus: [String] = []
        var missed: [String] = []
        for sample in samples {
            let found = Set(check.findings(in: sample.text).map(\.flag))
            hits += found.intersection(sample.flags).count
            surplus += found.subtracting(sample.flags).map { "\($0.rawValue): \(sample.text)" }
            missed += sample.flags.subtracting(found).map { "\($0.rawValue): \(sample.text)" }
        }
        let precision = Double(hits) / Double(hits + surplus.count)
        let recall = Double(hits) / Double(hits + missed.count)
        #expect(samples.count >= 45)
        #expect(precision >= 0.9, "precision \(precision); surplus: \(surplus.sorted())")
        #expect(recall >= 0.85, "recall \(recall); missed: \(missed.sorted())")
    }

    @Test func leavesKindDraftsAlone() throws {
        let check = try Self.check()
        for sample in ToneSamples.kind + ToneSamples.hard {
            #expect(check.findings(in: sample.text).isEmpty, "\(sample.text): \(check.findings(in: sample.text))")
        }
    }

    @Test func givesTheWordsAndTheirPlaceInBytes() throws {
        let draft = "Dear Zoë,\n\nThank you. Could you tell me what I did wrong? With good wishes"
        let findings = try Self.check().findings(in: draft)
        #expect(findings.count == 1)
        let finding = try #require(findings.first)
        #expect(finding.text == "what I did wrong")
        let bytes = Array(draft.utf8)
        #expect(String(decoding: bytes[finding.start..<finding.end], as: UTF8.self) == "what I did wrong")
        let sentence = String(decoding: bytes[finding.sentenceStart..<finding.sentenceEnd], as: UTF8.self)
        #expect(sentence == "Could you tell me what I did wrong")
    }

    @Test func namesOneFlagOnceASentence() throws {
        let findings = try Self.check().findings(in: "Please, please, I beg you, give me one more chance.")
        #expect(findings.map(\.flag) == [.pleads])
    }

    @Test(arguments: ["", " ", "?", "…", "\n\n\n", "💛"]) func readsNothingInNothing(text: String) throws {
        #expect(try Self.check().findings(in: text).isEmpty)
    }

    @Test func stillSeesPleadingInAComplaint() throws {
        let text = "I am making a formal complaint. You lied to me. I am begging you to give me one more chance."
        #expect(try Self.check().findings(in: text).map(\.flag) == [.pleads])
    }
}
