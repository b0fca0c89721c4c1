/// The text without white space at its ends.
func trimmed(_ text: some StringProtocol) -> String {
    let front = text.drop { $0.isWhitespace }
    guard let last = front.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(front[...last])
}
