public import Domain

extension TroubleWords {
    public static func notADay(_ text: String) -> String {
        "\(text.quoted) is not understood as a day. Write it like 2026-03-31, \("yesterday".quoted) or "
            + "\("last Tuesday".quoted)."
    }

    public static func ambiguousDay(_ text: String, _ days: [Day]) -> String {
        "\(text.quoted) could be \(listed(days.map(DayWords.exact), "or")). Please write it like 2026-03-31."
    }

    public static func notAMoment(_ text: String) -> String {
        "\(text.quoted) is not understood as a day with a time. Write it like 2026-03-31T10:30 (your own clock) or "
            + "2026-03-31T10:30+01:00."
    }

    public static func notAZone(_ text: String) -> String {
        "\(text.quoted) is not a time zone. Write it like Europe/Dublin."
    }

    public static func notAPair(_ text: String) -> String {
        "\(text.quoted) should be a field and its value, like employer=Example."
    }

    public static func notPay(_ text: String) -> String {
        "\(shortened(text, to: 60).quoted) is not understood as pay. Write it like “\(said("£32k", american: "$32k"))”, "
            + "“\(PayWords.example)” or “\(PayWords.hourly)”."
    }

    public static func unknownField(_ field: String, known: [String]) -> String {
        "There is no field \(field.quoted) here. There are: \(known.joined(separator: ", "))."
    }

    public static func unknownValue(_ value: String, field: String, known: [String]) -> String {
        "\(value.quoted) is not something \(field.quoted) can be. It can be: \(known.joined(separator: ", "))."
    }

    public static func missing(_ option: String) -> String { "Please give \(option) too." }

    public static func eitherOr(_ one: String, _ other: String) -> String {
        "Please give either \(one) or \(other), not both."
    }

    public static func onlyOne(_ options: [String]) -> String {
        "Please give only one of \(listed(options, "or"))."
    }

    public static func unknownFormat(_ format: String, known: [String]) -> String {
        "The format \(format.quoted) is not known here. There are: \(known.joined(separator: ", "))."
    }

    public static func noDraft(_ application: String) -> String {
        "No draft is kept for this application. Say which letter was sent, for example: "
            + "rebound sent \(application) reply"
    }

    public static func unknownVerb(_ word: String, closest: String?) -> String {
        let meant = closest.map { " Did you mean \("rebound \($0)".quoted)?" } ?? ""
        return "There is no \(word.quoted) here.\(meant) \("rebound --help".quoted) lists what there is."
    }

    public static let nothingToRead = "There is nothing to read: no words came in."
}
