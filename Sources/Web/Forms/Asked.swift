import HummingbirdCore

extension Request {
    /// What the address asks, by name: as a form that is read writes it, a plus is a space.
    var asked: FlatDictionary<Substring, Substring> {
        guard let query = uri.query, query.contains("+") else { return uri.queryParameters }
        return URI("/?" + query.replacing("+", with: "%20")).queryParameters
    }
}
