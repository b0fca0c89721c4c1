import Domain
import Exports

/// The address that a reminder goes to: the seeker's own.
struct MailAddress {
    let text: String

    /// - Throws: `Trouble.notAnAddress` for what sendmail or a header could take for something else.
    init(_ text: String) throws {
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        let isPlain = text.unicodeScalars.allSatisfy {
            $0.value > 0x20 && $0.value != 0x7F && !"<>,;:\"\\()".unicodeScalars.contains($0)
        }
        guard halves.count == 2, halves.allSatisfy({ !$0.isEmpty }), isPlain, !text.hasPrefix("-"), text.count <= 254
        else { throw Trouble.notAnAddress(text) }
        self.text = text
    }

    /// Hands a mail to the sendmail of this machine.
    func send(title: String, _ body: String, at now: Moment, _ surroundings: Surroundings) throws {
        let mail = ReminderMail.text(body, title: title, to: text, at: now)
        try OtherProgram("sendmail", also: ["/usr/sbin", "/usr/lib"], in: surroundings)
            .run(["-i", "--", text], input: mail)
    }
}
