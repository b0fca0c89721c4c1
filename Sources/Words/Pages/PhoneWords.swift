public import Domain

/// Letting the seeker's own phone in.
public enum PhoneWords {
    public static let lead =
        "Your phone can open these pages while this computer is on and both are in the same network."
    public static let closed =
        "Your phone can open these pages, too, while both are in the same network. The door for it is shut until you "
        + "start Rebound with this:"
    public static let command = "rebound serve --phone"
    public static let pairTitle = "Rebound on this phone"
    public static let pairLead =
        "It will show your search, as your computer does. Let it in only if this phone is yours."
    public static let usualName = "My phone"
    public static let codeIsOver =
        "This code has been used, or its ten minutes are over. Open “Your phone” on your computer for a new one."

    public static func works(until clock: String) -> String { "It works once, until \(clock)." }

    /// How long a phone has been and will be let in.
    public static func span(from: Day, to: Day, today: Day) -> String {
        "Let in \(DayWords.relative(from, today: today)), until \(DayWords.long(to, today: today))."
    }

    /// A fingerprint in lines of eight bytes, which can be compared by eye.
    public static func grouped(_ fingerprint: String) -> [String] {
        let bytes = fingerprint.split(separator: ":").map(String.init)
        return stride(from: 0, to: bytes.count, by: 8).map {
            bytes[$0..<min($0 + 8, bytes.count)].joined(separator: ":")
        }
    }

    // MARK: - In the terminal

    public static func open(at address: String) -> String {
        "The door for phones in your network is open at \(address)"
    }

    public static func pair(until clock: String) -> String {
        "Point the phone’s camera at this code, or type the link below it. It works once, until \(clock)."
    }

    public static let compare = "The certificate to expect has this SHA-256 fingerprint:"

    public static let noNetwork =
        "This computer seems to be in no private network. Name the address that your phone can reach, with "
        + "--phone-host, and start again."

    public static func notPrivate(_ host: String) -> String {
        "\(host) is no address of a private network. Phones are let in only there, such as at 192.168.1.20. Nothing "
            + "was started."
    }

    public static func noPhone(_ name: String) -> String {
        "No phone that is let in is called \(name.quoted). “rebound phone” lists them."
    }

    public static let noPhones = "No phone is let in."

    public static func shutOut(_ name: String) -> String { "\(name) is shut out." }
}
