public import Domain

/// One message from outside, as plain values: what a mail parser or a paste leaves us with.
public struct Message: Sendable, Equatable {
    /// Where it came from, for people: `inbox.mbox#12`, `pasted`.
    public var source: String
    /// The Message-ID without angle brackets; the origin `mail:<Message-ID>` is made of it.
    public var messageID: String?
    public var from: Mailbox?
    public var replyTo: Mailbox?
    public var to: [Mailbox]
    public var subject: String
    /// The message's own Date with its zone.
    public var date: Moment?
    /// Other headers that say something, in the order of the message.
    public var headers: [Header]
    /// The body as plain text.
    public var text: String
    /// The text of a calendar part (RFC 5545), if there is one.
    public var calendar: String?

    public init(
        source: String, messageID: String? = nil, from: Mailbox? = nil, replyTo: Mailbox? = nil, to: [Mailbox] = [],
        subject: String = "", date: Moment? = nil, headers: [Header] = [], text: String, calendar: String? = nil
    ) {
        self.source = source
        self.messageID = messageID
        self.from = from
        self.replyTo = replyTo
        self.to = to
        self.subject = subject
        self.date = date
        self.headers = headers
        self.text = text
        self.calendar = calendar
    }

    /// A sender or receiver.
    public struct Mailbox: Sendable, Equatable {
        public var name: String?
        /// Empty where only a name is known.
        public var address: String

        public init(name: String? = nil, address: String) {
            self.name = name
            self.address = address
        }

        /// The part after the `@`, in lower case.
        public var domain: String {
            guard let at = address.lastIndex(of: "@") else { return "" }
            return address[address.index(after: at)...].lowercased()
        }
    }

    /// One header line, decoded.
    public struct Header: Sendable, Equatable {
        public var name: String
        public var value: String

        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }
}
