/// Reads a time of day as people type it: `14:30`, `9.15`, `2 pm`.
public enum ClockSaid {
    /// Minutes after midnight, or nil.
    public static func minute(_ text: String) -> Int? {
        let text = text.lowercased()
        let digits = text.split { !$0.isNumber }.compactMap { Int($0) }
        guard let hour = digits.first, digits.count <= 2 else { return nil }
        let minute = digits.count == 2 ? digits[1] : 0
        let isAfternoon = text.contains("pm") || text.contains("p.m")
        let isMorning = text.contains("am") || text.contains("a.m")
        guard minute < 60, hour < 24, !(isAfternoon || isMorning) || (1...12).contains(hour) else { return nil }
        if isAfternoon { return (hour % 12 + 12) * 60 + minute }
        if isMorning { return hour % 12 * 60 + minute }
        return hour * 60 + minute
    }
}
