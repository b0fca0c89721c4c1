/// Work that can take long, as it is named while it is done.
public enum LongWork: Sendable, CaseIterable {
    case readingMessages, copying, checking, checkingDocuments, keeping, changingTables, packing, readingLines,
        writingLines
    case takingIn, sweeping, openingLog

    /// What its units are.
    enum Unit {
        case things, bytes
    }

    var unit: Unit {
        switch self {
        case .copying, .keeping: .bytes
        default: .things
        }
    }

    var doing: String {
        switch self {
        case .readingMessages: "Reading messages"
        case .copying: "Copying"
        case .checking: "Checking"
        case .checkingDocuments: "Checking documents"
        case .keeping: "Keeping what was there"
        case .changingTables: "Bringing up to date"
        case .packing: "Packing documents"
        case .readingLines: "Reading lines"
        case .writingLines: "Writing lines"
        case .takingIn: "Taking in"
        case .sweeping: "Wiping the last traces"
        case .openingLog: "Opening"
        }
    }
}

/// How far long work is, in words.
public enum ProgressWords {
    static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded(.down))) %" }

    static func counts(_ done: Int, of total: Int, in unit: LongWork.Unit) -> String {
        switch unit {
        case .things: "\(grouped(done)) of \(grouped(total))"
        case .bytes: "\(megabytes(done)) of \(megabytes(total)) MB"
        }
    }

    static func pace(_ rate: Double, in unit: LongWork.Unit) -> String {
        switch unit {
        case .things where rate < 1: "\(grouped(max(1, Int((rate * 60).rounded())))) a minute"
        case .things: "\(grouped(Int(rate.rounded()))) a second"
        case .bytes: "\(megabytes(Int(rate))) MB a second"
        }
    }

    /// Rounded to what a person would say: nobody knows it to the second.
    static func left(_ seconds: Int) -> String {
        switch seconds {
        case ..<10: "about \(max(1, seconds)) s left"
        case ..<60: "about \((seconds + 4) / 5 * 5) s left"
        case ..<5400: "about \((seconds + 30) / 60) min left"
        default: "about \((seconds + 1800) / 3600) h left"
        }
    }

    static func soFar(_ seconds: Int) -> String {
        seconds < 60 ? "\(seconds) s so far" : "\(seconds / 60) min \(seconds % 60) s so far"
    }

    /// With commas between thousands.
    private static func grouped(_ number: Int) -> String {
        var digits = Array(String(number))
        for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: place) }
        return String(digits)
    }

    private static func megabytes(_ bytes: Int) -> String {
        bytes >= 10_000_000
            ? grouped((bytes + 500_000) / 1_000_000) : "\(bytes / 1_000_000).\(bytes % 1_000_000 / 100_000)"
    }

    // MARK: - Stopped with Ctrl-C

    public static let stoppedNothingChanged = "Stopped. Nothing was changed."
    public static let stoppedNoFile = "Stopped. No file was written, and your data is as it was."
    public static let stoppedRestore = "Stopped. Nothing was put back; your data is as it was."
    public static let stoppedImport = "Stopped. Nothing was taken in."
    public static let stoppedMigration =
        "Stopped. Your data is as it was. It is brought up to date the next time you use Rebound."
    public static let stoppedForget =
        "Stopped. What you asked for is forgotten; only today’s copy was not made anew."
    public static let soon = "Stopping as soon as this step is done. Ctrl-C once more ends it at once."

    public static func stoppedReading(_ done: Int, of total: Int, isRecording: Bool) -> String {
        "Stopped after \(grouped(done)) of \(grouped(total)) messages. "
            + (isRecording
                ? "What was noted stays. Read the same again to go on; nothing is noted twice." : "Nothing was noted.")
    }
}
