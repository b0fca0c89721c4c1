public import Domain

/// What stands in the postings that were kept, for looking for words in them.
public enum PostingTexts {
    /// The most characters of one posting that are looked through.
    public static let most = 20_000

    /// The texts of a search's postings, by the hash of their bytes.
    ///
    /// - Parameters:
    ///   - search: whose postings.
    ///   - seeker: its owner.
    ///   - log: where the bytes lie.
    ///   - known: texts that were read before; bytes under the same hash are the same.
    ///   - words: the words of a text that is a web page or a mail; nil where there are none.
    /// - Returns: a text for each posting that can be read as words, and for none that is no longer kept.
    /// - Throws: what the log throws where it cannot be read.
    public static func read(
        for search: JobSearch, of seeker: SeekerID, in log: any EventLog, known: [String: String] = [:],
        words: (String) -> String?
    ) async throws -> [String: String] {
        var texts: [String: String] = [:]
        for document in search.documentsInOrder where document.kind == .posting {
            let (hash, type) = (document.kept.hash, document.kept.mediaType)
            if let text = known[hash] {
                texts[hash] = text
            } else if MediaType.isReadable(type), let attachment = try await log.attachment(hash, of: seeker),
                let text = String(validating: attachment.bytes, as: UTF8.self)
            {
                texts[hash] = String((type == MediaType.text ? text : words(text) ?? "").prefix(most))
            }
        }
        return texts
    }
}
