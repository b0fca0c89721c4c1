public import Guidance

/// Places worth another look, as lines of text.
public enum ToneLines {
    public static let nothing = "Nothing stands out. It can go as it is, when you are ready."

    public static func of(_ findings: [ToneFinding]) -> [String] {
        findings.flatMap { finding in
            [
                "\(finding.text.onOneLine.quoted)  \(ToneWords.name(finding.flag).lowercasedFirst)",
                "  \(ToneWords.why(finding))", "  Instead, perhaps: \(ToneWords.instead(finding).quoted)",
            ]
        }
    }
}
