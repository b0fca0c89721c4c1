import Domain
import TestSupport
import Testing
import Words

@Suite struct RefusalWordsTests {
    static let all: [Refusal] = [
        .empty(field: "employer"), .tooLong(field: "words", limit: 500), .unknownValue(field: "stage", value: "x"),
        .tooMany(field: "tags", limit: 30), .maybePassword(field: "portal_user"),
        .unknownValue(field: "kind", value: ""), .inTheFuture(day("2026-03-12")), .inThePast(day("2026-03-01")),
        .notFound(.application, "acme"), .notFound(.draft, ""), .alreadySo, .closed(.unsuccessful), .notClosed,
        .outOfOrder(day("2026-03-05"), day("2026-03-01")), .stepNotOffered(.decode, .short), .noWalk, .alreadyAsked,
        .cannotBeAmended("stage_reached"), .nothingToUndo, .readOnly, .forgotten,
        .tooLarge(bytes: 30_000_000, limit: 20_971_520), .notFound(.document, "d"),
    ]

    @Test(arguments: all) func speaksPlainly(refusal: Refusal) {
        let sentence = RefusalWords.sentence(refusal, today: day("2026-03-10"))
        #expect(sentence.count > 20)
        #expect(sentence.hasSuffix("."))
        #expect(!sentence.contains("  ") && !sentence.contains("!") && !sentence.contains("_"))
        #expect(!sentence.contains("rejected") && !sentence.lowercased().contains("error"))
    }

    @Test func namesTheField() {
        #expect(
            RefusalWords.sentence(.empty(field: "employer"), today: day("2026-03-10"))
                == "Please fill in the employer. Nothing has been noted yet.")
    }
}
