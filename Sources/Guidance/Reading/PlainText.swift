import Domain

/// Words of a text as they are compared, without the marks around them: `They're (too) old.` gives `they're too old`.
func plainWords(_ text: String) -> [String] {
    Folding.folded(text).map { $0 == "’" ? "'" : $0 }
        .split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "-") }
        .map { String($0) }
}

func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }

func trimmed(_ text: some StringProtocol) -> String {
    var slice = Substring(text)
    while slice.first?.isWhitespace == true { slice.removeFirst() }
    while slice.last?.isWhitespace == true { slice.removeLast() }
    return String(slice)
}
