/// What the examination of the data found, as lines.
public enum DoctorWords {
    public static func lines(
        folder: String, events: Int, bytes: Int, orphans: [String], unknown: [String], syncService: String?,
        version: String, daily: String, isSound: Bool
    ) -> [String] {
        var lines = [
            "Rebound \(version)", "Data: \(folder)",
            "\(counted(events, "entry", "entries").capitalised), \(kilobytes(bytes)) kB", daily,
        ]
        if let syncService {
            lines.append(synced(by: syncService))
        }
        if !orphans.isEmpty {
            let count = counted(orphans.count, "entry", "entries").capitalised
            lines.append(
                "\(count) without what they speak of, kept and left out: \(orphans.joined(separator: ", "))")
        }
        if !unknown.isEmpty {
            lines.append("Written by a newer version, so read only: \(unknown.joined(separator: ", "))")
        }
        if isSound, orphans.isEmpty, unknown.isEmpty { lines.append("All is well with the data.") }
        return lines
    }

    /// The daily copies, on one line.
    public static func daily(_ copies: [(path: String, bytes: Int)], isOn: Bool) -> String {
        let off = isOn ? "" : " They are switched off (rebound backup --daily on)."
        guard let newest = copies.first else { return "No daily copy yet.\(off)" }
        let count = counted(copies.count, "daily copy", "daily copies").capitalised
        return "\(count), the newest is \(newest.path), \(kilobytes(newest.bytes)) kB.\(off)"
    }

    /// Told by `doctor`, and whenever the pages are served.
    public static func synced(by service: String) -> String {
        "The folder lies under \(service). A sync service may copy half of a change; "
            + "a folder of this machine alone is safer."
    }

    private static func kilobytes(_ bytes: Int) -> Int { (bytes + 1023) / 1024 }
}
