public import Domain
public import Words

/// A letter as a mail file (RFC 5322) that mail programs open as a draft.
public enum MailFile {
    /// - Parameters:
    ///   - letter: the letter as composed or edited.
    ///   - seeker: who sends it; without an address, the mail program fills in its own.
    ///   - now: the date of the draft.
    /// - Returns: the headers and the body, lines ended by CRLF.
    public static func text(of letter: ComposedLetter, from seeker: Seeker, at now: Moment) -> String {
        var headers: [String] = []
        if let address = seeker.address { headers.append("From: \(mailbox(seeker.name, address))") }
        if let address = letter.address { headers.append("To: \(mailbox(letter.recipientName, address))") }
        headers.append("Subject: \(EncodedWord.header(letter.title))")
        headers.append("Date: \(date(now))")
        headers.append("MIME-Version: 1.0")
        headers.append("Content-Type: text/plain; charset=utf-8")
        headers.append("Content-Transfer-Encoding: quoted-printable")
        // Mail programs that know it open the file for editing, not as a mail that has come.
        headers.append("X-Unsent: 1")
        return (headers + ["", QuotedPrintable.body(letter.body)]).joined(separator: "\r\n") + "\r\n"
    }

    private static func mailbox(_ name: String?, _ address: String) -> String {
        let address = address.filter { !$0.isWhitespace && !"<>".contains($0) }
        guard let name = name?.onOneLine, !name.isEmpty else { return address }
        return "\(EncodedWord.phrase(name)) <\(address)>"
    }

    /// `Tue, 31 Mar 2026 10:12:00 +0100`.
    static func date(_ now: Moment) -> String {
        let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let clock = now.description.dropFirst(11).prefix(8)
        let zone = now.description.suffix(6).filter { $0 != ":" }
        let day = now.day
        return
            "\(weekdays[day.weekday.rawValue]), \(day.dayOfMonth) \(months[day.month - 1]) \(day.year) \(clock) \(zone)"
    }
}
