/// What `serve` says when it listens.
public enum ServingWords {
    public static let listening =
        "Open this link in your browser; it lets that browser in. Everything stays on this machine. "
        + "To end, press Control-C."

    public static func notLoopback(_ host: String) -> String {
        "\(host) is not an address of this machine alone. Rebound is served on 127.0.0.1, localhost or ::1 only."
    }

    public static func portInUse(_ port: Int) -> String {
        "Something else listens on port \(port) already; it may be Rebound in another window. "
            + "To use another port: rebound serve --port \(port == 65535 ? 8321 : port + 1)"
    }

    public static func badResources(_ what: String) -> String {
        "The resources do not fit this version (\(what)). Please build or install it again."
    }
}
