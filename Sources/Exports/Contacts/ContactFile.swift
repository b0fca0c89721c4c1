public import Guidance
import Words

/// People as a vCard file (RFC 6350) for an address book.
///
/// Made from cards that may be shared, never from the search itself: what is private cannot get in.
public enum ContactFile {
    /// The cards one after the other, lines ended by CRLF; empty for nobody.
    ///
    /// Ids are stable, so that a file imported again changes the entries instead of doubling them.
    public static func text(of cards: [Shareable.ContactCard]) -> String {
        cards.map(card).joined()
    }

    private static func card(_ card: Shareable.ContactCard) -> String {
        var lines = [
            ContentLine("BEGIN", "VCARD"), ContentLine("VERSION", "4.0"),
            ContentLine("UID", text: "rebound-\(card.id)"), ContentLine("FN", text: card.name.onOneLine),
            ContentLine("N", parts: parts(of: card.name.onOneLine)),
        ]
        if let organisation = card.organisation { lines.append(ContentLine("ORG", parts: [organisation.onOneLine])) }
        if let title = card.title { lines.append(ContentLine("TITLE", text: title.onOneLine)) }
        if let address = card.address { lines.append(ContentLine("EMAIL", text: address.onOneLine)) }
        if let phone = card.phone { lines.append(ContentLine("TEL", text: phone.onOneLine)) }
        lines.append(ContentLine("END", "VCARD"))
        return lines.map(\.text).joined()
    }

    /// Family name, given names, and three empty parts: the last word is taken for the family name, for sorting only.
    private static func parts(of name: String) -> [String] {
        let words = name.split(separator: " ")
        guard words.count > 1, let family = words.last else { return [name, "", "", "", ""] }
        return [String(family), words.dropLast().joined(separator: " "), "", "", ""]
    }
}
