/// One line of a calendar or address book file (RFC 5545, 3.1; RFC 6350, 3.2): a name, and a value.
struct ContentLine {
    /// Octets in a line at most, its end not counted.
    static let longest = 75

    private let unfolded: String

    /// A line whose value is written as it is: a code, an instant, an address.
    init(_ name: String, _ value: String) {
        unfolded = "\(name):\(value)"
    }

    /// A line whose value is text (3.3.11): what would end or split it is escaped.
    init(_ name: String, text: String) {
        self.init(name, Self.escaped(text))
    }

    /// A line whose value is made of parts, each of them text (RFC 6350, 4).
    init(_ name: String, parts: [String]) {
        self.init(name, parts.map(Self.escaped).joined(separator: ";"))
    }

    /// The line folded after 75 octets, never within a character, and ended by CRLF.
    var text: String {
        var out = ""
        var octets = 0
        for scalar in unfolded.unicodeScalars {
            let size = UTF8.width(scalar)
            if octets + size > Self.longest {
                out += "\r\n "
                octets = 1
            }
            out.unicodeScalars.append(scalar)
            octets += size
        }
        return out + "\r\n"
    }

    private static func escaped(_ text: String) -> String {
        var out = ""
        var isAfterReturn = false
        for scalar in text.unicodeScalars {
            defer { isAfterReturn = scalar == "\r" }
            switch scalar {
            case "\\", ";", ",": out += "\\\(scalar)"
            case "\n": out += isAfterReturn ? "" : "\\n"
            case "\r", "\u{2028}", "\u{2029}": out += "\\n"
            case "\t": out += " "
            // Other control characters may not stand in a calendar at all.
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": continue
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
