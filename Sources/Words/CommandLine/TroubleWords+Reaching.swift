extension TroubleWords {
    public static func noHelper(_ program: String) -> String {
        "This needs the program \(program.quoted), which was not found on this machine. Nothing was shown or sent; "
            + "“rebound remind” without options prints the same here."
    }

    public static func helperFailed(_ program: String) -> String {
        "\(program.quoted) did not take it, so it counts as not said and will come again."
    }

    public static func notAnAddress(_ text: String) -> String {
        "\(text.quoted) is no \(Terms.mail) address. One looks like you@example.org."
    }

    public static func notATime(_ text: String) -> String {
        "\(text.quoted) is no time of day. One looks like \(DayWords.clock(510))."
    }

    public static let needsYes = "Nothing was written, as nobody is here to ask. To write it, repeat this with --yes."
}
