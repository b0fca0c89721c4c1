public import Intake

extension Message {
    /// Where its facts come from: the message's own name, else its words.
    ///
    /// The same message is never noted twice, whether it was pasted on a page or read on the command line.
    public var origin: String {
        if let messageID { return "mail:\(messageID)" }
        return "text:" + Sodium.hex(Sodium.hash([text]))
    }
}
