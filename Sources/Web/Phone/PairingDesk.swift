/// Hands out codes that pair one phone each.
///
/// They are kept in memory only, and end with the process.
public actor PairingDesk {
    /// Milliseconds that a code is good for.
    public static let patience: Int64 = 10 * 60 * 1000
    /// A page that is loaded again and again does not pile up codes.
    private static let most = 5

    /// Where the door for phones stands open: `https://192.168.1.20:8322`; nil while it does not.
    public private(set) var address: String?
    private var codes: [(code: String, until: Int64)] = []

    public init() {}

    func open(at address: String) {
        self.address = address
    }

    /// A new code and the instant at which it ends, milliseconds since 1970 UTC.
    public func newCode(at now: Int64) -> (code: String, until: Int64) {
        let code = (code: Sodium.hex(Sodium.random(16)), until: now + Self.patience)
        codes = codes.filter { $0.until > now }.suffix(Self.most - 1) + [code]
        return code
    }

    /// True where the code is still good; it stays so.
    func isGood(_ code: String, at now: Int64) -> Bool {
        codes.contains { $0.until > now && Sodium.isSame(Array($0.code.utf8), Array(code.utf8)) }
    }

    /// Takes a code; true where it was good, once.
    func take(_ code: String, at now: Int64) -> Bool {
        guard isGood(code, at: now) else { return false }
        codes.removeAll { $0.code == code }
        return true
    }
}
