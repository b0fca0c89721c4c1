import Domain
import Guidance
import Phrases
import TestSupport
import Testing
import Words

/// Laws for every letter there can be.
@Suite struct LetterPropertyTests {
    static let forbidden = [
        "meant to be", "your time will come", "trust the process", "only failed", "all the sweeter", "rejected",
        "failure", "unfortunately", "  ", " ,", " .", "..", ",,", "()", "“”", "!", "nil", "Optional", "  \n", "\n\n\n",
    ]
    static let pronouns: Set<String> = ["he", "she", "him", "her", "his", "hers", "himself", "herself"]

    static let letters = LetterCases.full.map { ($0, LetterWords.compose($0.facts)) }

    @Test func holdOverTheWholeProduct() {
        var faults: [String] = []
        var seen: Set<String> = []
        for (row, letter) in Self.letters where seen.insert(letter.body).inserted {
            for fault in Self.faults(of: letter) { faults.append("\(row.name): \(fault)") }
        }
        #expect(LetterCases.full.count == 18_900)
        #expect(faults.isEmpty, "\(faults.count) faults, first: \(faults.prefix(5))")
    }

    static func faults(of letter: ComposedLetter) -> [String] {
        let text = letter.body
        var faults = forbidden.filter { text.contains($0) }.map { "has “\($0)”" }
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        faults += pronouns.intersection(words).map { "has “\($0)”" }
        let sentences = text.split { ".?\n“”".contains($0) }.map(\.trimmed)
            .filter { $0.split(separator: " ").count > 5 && !$0.hasPrefix("Hello") }
        if Set(sentences).count != sentences.count { faults.append("says a sentence twice") }
        if letter.title.isEmpty || letter.body.count < 40 { faults.append("is empty") }
        if text.split(separator: "\n").contains(where: { $0.trimmed.isEmpty }) { faults.append("has an empty line") }
        return faults
    }

    @Test func leaveTheSignatureOutWhenNoNameIsKnown() {
        for (row, letter) in Self.letters where !row.hasName {
            let body = letter.body
            #expect(!body.contains(", this is") && !body.contains("Kind regards,\n") && !body.hasSuffix("\n"))
        }
    }

    @Test func keepInvitationsToConnectShort() {
        for (row, letter) in Self.letters where row.kind == .connect && row.channel == .message {
            #expect(letter.body.count <= 300)
        }
    }

    @Test func claimNoMeetingThatWasNotHeld() {
        for (row, letter) in Self.letters where !row.hasInterview {
            let body = letter.body
            for claim in ["interviewed", "We met", "we met", "time you gave me", "I enjoyed", "after an interview"] {
                #expect(!body.contains(claim), "\(row.name)")
            }
        }
    }

    @Test func passTheToneCheckThemselves() throws {
        let files = try PhraseFolder.files(in: "tone").map { PhraseFile(name: $0.name, text: $0.text) }
        let check = ToneCheck(try PhraseBook(files: files))
        for row in LetterCases.pairwise {
            let findings = check.findings(in: LetterWords.compose(row.facts).body)
            #expect(findings.isEmpty, "\(row.name): \(findings.map(\.text))")
        }
        for flag in ToneFlag.allCases {
            let alternatives =
                [ToneWords.instead(flag)] + ToneTopic.allCases.compactMap { ToneWords.instead(flag, on: $0) }
            for text in alternatives { #expect(check.findings(in: text).isEmpty, "\(text)") }
        }
    }

    @Test func neverAskForTheDecisionAgain() {
        for (row, letter) in Self.letters {
            let body = letter.body.lowercased()
            for plea in ["reconsider", "another chance", "did i do wrong", "why did", "why was"] {
                #expect(!body.contains(plea), "\(row.name)")
            }
        }
    }
}

private extension Substring {
    var trimmed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
