import Domain
import Guidance
import TestSupport
import Testing
import Words

/// Letters as they read aloud: kind, recipient, channel and what is known, paired so that each meets each.
@Suite struct LetterGoldenTests {
    @Test(arguments: LetterKind.allCases) func readsAsRecorded(kind: LetterKind) throws {
        var text = ""
        for row in LetterCases.pairwise where row.kind == kind {
            let letter = LetterWords.compose(row.facts)
            text += "=== \(row.name)\nTo: \(letter.recipientName ?? "-") <\(letter.address ?? "-")>\n"
            text += "Subject: \(letter.title)\n\n\(letter.body)\n\n"
        }
        try Golden().expect(text, named: "letter-\(kind.rawValue).txt")
    }
}
