import Phrases

/// A message laid out for reading: what was written to the seeker, and what only surrounds it.
///
/// Earlier mail that is quoted, the lines after a sign-off and sentences at
/// the foot are no evidence of anything but names.
struct MessageText {
    let message: Message
    let subject: PhraseText
    /// The body without quoted mail, signature and footers; offsets are those of `message.text`.
    let body: PhraseText
    /// The lines after the sign-off; offsets are those of `message.text`.
    let signature: PhraseText
    let signatureLines: [String]

    init(_ message: Message, book: PhraseBook) {
        self.message = message
        subject = PhraseText(message.subject)
        let layout = MessageLayout(message.text, book: book)
        let first = PhraseText(message.text, leavingOut: layout.leftOut)
        let footers = book.matches(in: first, area: "layout").filter { $0.rule.says == "footer" }
            .map { first.range(ofSentence: $0.sentence) }
        body = PhraseText(message.text, leavingOut: layout.leftOut + footers)
        let whole = message.text.utf8.count
        let signature = layout.signature ?? whole..<whole
        self.signature = PhraseText(
            message.text, leavingOut: [0..<signature.lowerBound, signature.upperBound..<whole].filter { !$0.isEmpty })
        signatureLines = layout.lines.filter { signature.contains($0.start) }.map(\.text)
    }
}
