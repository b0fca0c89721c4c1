/// One thing for tonight (METHOD L1, S4), and whom to tell.
public enum TonightWords {
    public static var choices: [(code: String, text: String)] {
        [
            ("walk", "Go for a walk"), ("ring", "\(Terms.ring.capitalised) somebody who likes me"),
            ("eat", "Eat something good"), ("early", "Go to bed early"), ("nothing", "Nothing; just the evening"),
            ("own", "Something else"),
        ]
    }

    /// The words of a choice as an action; nil where there is nothing to do.
    public static func of(_ code: String) -> String? {
        guard code != "nothing", code != "own" else { return nil }
        return choices.first { $0.code == code }?.text
    }

    public static func tell(_ name: String) -> String { "Tell \(name)" }
}

/// Keeping in touch (METHOD K1).
public enum KeepWords {
    /// Days until a first hello: one quarter.
    public static let rhythm = 91

    public static func sayHello(_ name: String) -> String { "Say hello to \(name)" }
}
