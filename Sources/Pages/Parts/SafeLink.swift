/// Keeps script and other surprises out of links: what is not a path, a web, mail or telephone address leads nowhere.
enum SafeLink {
    static func checked(_ url: String) -> String {
        if url.hasPrefix("/") && !url.hasPrefix("//") || url.hasPrefix("#") || url.hasPrefix("?") { return url }
        let start = url.prefix(8).lowercased()
        return ["https://", "http://", "mailto:", "tel:"].contains { start.hasPrefix($0) } ? url : "#"
    }
}
