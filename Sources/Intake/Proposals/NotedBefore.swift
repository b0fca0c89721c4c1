public import Domain

extension JobApplication {
    /// True where these words were noted with it before: a mail, and later its text pasted without its head.
    ///
    /// Line breaks and blanks do not count; copying changes them.
    public func hasNoted(_ words: String) -> Bool {
        let words = words.split(whereSeparator: \.isWhitespace)
        return !words.isEmpty && notices.contains { $0.value.words.split(whereSeparator: \.isWhitespace) == words }
    }
}
