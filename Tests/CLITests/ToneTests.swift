import Foundation
import TestSupport
import Testing

/// Drafts and feedback, looked at.
@Suite struct ToneTests {
    @Test func flagsWithTheirPlaces() async throws {
        let t = try Transcript()
        let draft = "Dear Zoë,\n\nthank you. Why didn't you hire me?\n\nSam\n"
        let ran = await t.run("tone", "--json", input: draft)
        #expect(ran.exit == 0)
        let object = try #require(JSONSerialization.jsonObject(with: Data(ran.output.utf8)) as? [String: Any])
        let flags = try #require(object["flags"] as? [[String: Any]])
        let flag = try #require(flags.first { $0["flag"] as? String == "self_defeating_question" })
        let start = try #require(flag["start"] as? Int)
        let end = try #require(flag["end"] as? Int)
        let bytes = Array(draft.utf8)[start..<end]
        #expect(String(decoding: bytes, as: UTF8.self) == flag["text"] as? String)
        #expect((flag["why"] as? String)?.isEmpty == false)
        #expect((flag["instead"] as? String)?.isEmpty == false)
    }

    @Test func aKindLetterIsLeftAlone() async throws {
        let t = try Transcript()
        let ran = await t.run("tone", "-", "--json", input: "Thank you for letting me know. I value your insights.\n")
        #expect(ran.output == "{\"flags\":[]}\n")
        let said = await t.run("tone", input: "Thank you for letting me know.\n")
        #expect(said.output.isEmpty)
        #expect(!said.error.isEmpty)
    }

    @Test func pointsWithTheirBins() async throws {
        let t = try Transcript()
        let words = "You were very well prepared. We went with somebody who knew SQL better.\n"
        try t.write(words, to: "feedback.txt")
        let ran = await t.run("decode", "DIR/feedback.txt", "--json")
        let object = try #require(JSONSerialization.jsonObject(with: Data(ran.output.utf8)) as? [String: Any])
        let points = try #require(object["points"] as? [[String: Any]])
        #expect(!points.isEmpty)
        for point in points {
            #expect(words.contains(try #require(point["text"] as? String)))
            #expect(point["bin"] is String)
            #expect((point["ask_yourself"] as? String)?.isEmpty == false)
            let readings = try #require(point["interpretations"] as? [[String: Any]])
            #expect(readings.allSatisfy { ["stated", "likely", "possible"].contains($0["certainty"] as? String) })
        }
        #expect(await t.run("decode", "DIR/feedback.txt").exit == 0)
    }

    @Test func nothingToRead() async throws {
        let t = try Transcript()
        #expect(await t.run("decode", input: "  \n").exit == 2)
        #expect(await t.run("tone", "DIR/none.txt").exit == 4)
        #expect(await t.run("decode", "--json", input: "").output == "{\"points\":[]}\n")
    }
}
