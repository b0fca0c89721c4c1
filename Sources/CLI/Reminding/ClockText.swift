import Words

/// A time of day as it is typed: `8:30`, `18.05`, `6:05 PM`.
enum ClockText {
    /// Minutes after midnight.
    ///
    /// - Throws: `Trouble.notATime`.
    static func minute(_ text: String) throws -> Int {
        let last = text.lowercased().suffix(2)
        if last == "am" || last == "pm", let minute = ClockSaid.minute(text) { return minute }
        let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
        guard parts.count == 2, parts[1].count == 2, parts.allSatisfy({ (1...2).contains($0.count) }),
            parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }), let hour = Int(parts[0]),
            let minute = Int(parts[1]), hour < 24, minute < 60
        else { throw Trouble.notATime(text) }
        return hour * 60 + minute
    }
}
