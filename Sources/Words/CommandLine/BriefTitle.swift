/// The heading of a brief.
public enum BriefTitle {
    public static func of(seeker name: String?) -> String {
        name.map { "A request for advice, from \($0.onOneLine)" } ?? "A request for advice"
    }
}
