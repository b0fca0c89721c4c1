import Domain
import Guidance
import Phrases
import TestSupport
import Testing

@Suite struct FeedbackReaderTests {
    static func reader() throws -> FeedbackReader {
        let files = try PhraseFolder.files(in: "feedback").map { PhraseFile(name: $0.name, text: $0.text) }
        return FeedbackReader(try PhraseBook(files: files))
    }

    @Test(arguments: ["first", "second"]) func putsPointsWhereACarefulReaderWould(set: String) throws {
        let reader = try Self.reader()
        let samples = set == "first" ? FeedbackSamples.first : FeedbackSamples.second
        var wrongBin: [String] = []
        var wrongReasons: [String] = []
        for sample in samples {
            let points = reader.points(in: sample.text)
            if Set(points.map(\.bin)) != [sample.bin] {
                wrongBin.append(
                    "\(sample.text) → \(points.map(\.bin.rawValue)) \(points.flatMap(\.reasons).map(\.rawValue))")
            }
            if Set(points.flatMap(\.reasons)) != sample.reasons {
                wrongReasons.append("\(sample.text) → \(points.flatMap(\.reasons).map(\.rawValue))")
            }
        }
        let share = { (wrong: [String]) in 1 - Double(wrong.count) / Double(samples.count) }
        #expect(share(wrongBin) >= 0.9, "bins \(share(wrongBin)): \(wrongBin)")
        #expect(share(wrongReasons) >= 0.85, "reasons \(share(wrongReasons)): \(wrongReasons)")
    }

    @Test func putsHarderPointsIntoTheirBins() throws {
        let reader = try Self.reader()
        let samples = FeedbackSamples.third + FeedbackSamples.fourth
        let wrong = samples.filter { Set(reader.points(in: $0.text).map(\.bin)) != [$0.bin] }
        #expect(Double(wrong.count) <= 0.1 * Double(samples.count), "\(wrong)")
    }

    @Test func hasEnoughSamples() {
        #expect(FeedbackSamples.all.count >= 60)
    }

    @Test func cutsAPieceIntoItsPoints() throws {
        let reader = try Self.reader()
        for (text, bins) in FeedbackSamples.pieces {
            #expect(reader.points(in: text).map(\.bin) == bins, "\(text): \(reader.points(in: text))")
        }
    }

    @Test func keepsTheWordsAndTheirPlaceInBytes() throws {
        let text = "Zoë, you interviewed well, but we needed stronger Excel skills."
        let points = try Self.reader().points(in: text)
        let bytes = Array(text.utf8)
        #expect(points.count == 2)
        for point in points {
            #expect(String(decoding: bytes[point.start..<point.end], as: UTF8.self) == point.text)
        }
        #expect(points.last?.skill == "Excel")
    }

    @Test func saysWhenNoReasonWasGiven() throws {
        let reader = try Self.reader()
        #expect(!reader.reading(of: "Thank you for your time. We wish you well.").givesReason)
        #expect(!reader.reading(of: "You interviewed very well.").givesReason)
        #expect(reader.reading(of: "We have appointed an internal candidate.").givesReason)
        #expect(reader.points(in: "").isEmpty)
    }

    @Test func neverWavesAProtectedMatterAway() throws {
        let reader = try Self.reader()
        for text in [
            "We went with someone younger.", "We wanted somebody without childcare worries, for a young team.",
            "We worried about your age.", "You interviewed well. We needed more examples. We worried about your age.",
        ] {
            let points = reader.points(in: text)
            #expect(points.contains { !$0.mayBeUnfair.isEmpty }, "\(text)")
            let bins: Set<Bin> = [.letItGo, .learnIt, .earnIt, .showItBetter]
            #expect(points.allSatisfy { $0.mayBeUnfair.isEmpty || !bins.contains($0.bin) }, "\(text)")
        }
    }

    /// What is said not to be the reason is none.
    @Test(arguments: [
        ("Not that you lacked experience, but you did not show it.", [Bin.showItBetter]),
        ("It wasn't that you lacked experience, but you didn't bring it out.", [.showItBetter]),
        ("It is not because you are overqualified; we had budget cuts.", [.letItGo]),
    ])
    func leavesOutWhatIsDenied(text: String, bins: [Bin]) throws {
        let points = try Self.reader().points(in: text)
        #expect(points.map(\.bin) == bins, "\(points)")
    }

    @Test func tellsKnowingASkillFromBeingKnown() throws {
        let reader = try Self.reader()
        let skill = reader.points(in: "We chose somebody who knew SQL better.").flatMap(\.reasons)
        #expect(!skill.contains(.internalCandidate) && skill.contains(.betterMatch))
        for text in ["They took someone who knew the team.", "The manager wanted her former colleague."] {
            #expect(reader.points(in: text).flatMap(\.reasons).contains(.internalCandidate), "\(text)")
        }
    }

    @Test(arguments: [
        ("You weren't able to write a join in the SQL test.", Bin.learnIt),
        ("You haven't got the forklift ticket yet.", .learnIt),
        ("You need a Band 5 rotation under your belt first.", .earnIt),
        ("When we asked why us, you did not have much to say.", .showItBetter),
        ("You seemed more interested in research than in teaching.", .showItBetter),
    ])
    func readsEverydayRemarks(text: String, bin: Bin) throws {
        #expect(try Self.reader().points(in: text).map(\.bin) == [bin])
    }

    @Test func readsSeveralMeaningsEachWithItsCertainty() throws {
        let point = try #require(try Self.reader().points(in: "Other candidates were a closer match.").first)
        #expect(point.interpretations.map(\.certainty) == [.stated, .likely, .possible])
        #expect(point.skill == nil)
    }

    /// Manner is never inferred: only stated words give it (METHOD X4).
    @Test(arguments: ["We went with another candidate.", "You were not the right fit for the team.", "It was close."])
    func infersNoManner(text: String) throws {
        #expect(try Self.reader().points(in: text).allSatisfy { $0.detail != .manner })
    }
}
