public import Domain
import Words

/// A reminder as a mail (RFC 5322) from the seeker to the seeker.
public enum ReminderMail {
    /// The headers and the body as a local sendmail takes them: lines ended by a line feed.
    public static func text(_ body: String, title: String, to address: String, at now: Moment) -> String {
        let headers = [
            "From: \(EncodedWord.phrase(CalendarWords.name)) <\(address)>", "To: \(address)",
            "Subject: \(EncodedWord.header(title))", "Date: \(MailFile.date(now))", "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable",
            // No automatic reply is wanted (RFC 3834).
            "Auto-Submitted: auto-generated",
        ]
        let lines =
            headers + [""]
            + QuotedPrintable.body(body).split(separator: "\r\n", omittingEmptySubsequences: false)
            .map(String.init)
        return lines.joined(separator: "\n") + "\n"
    }
}
