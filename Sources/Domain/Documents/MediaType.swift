/// What the bytes of a file are, worked out from themselves and from the ending of its name.
///
/// Said to the seeker and kept with the document. When bytes are handed out, only `isHandedOutAsItself` counts.
public enum MediaType {
    public static let text = "text/plain"
    public static let unknown = "application/octet-stream"

    /// - Parameters:
    ///   - bytes: the whole file, or its first kilobytes.
    ///   - fileName: as it came; only its ending is looked at.
    /// - Returns: a media type such as `application/pdf`.
    public static func of(_ bytes: some Collection<UInt8>, fileName: String) -> String {
        if let found = signatures.first(where: { bytes.starts(with: $0.bytes) }) { return found.type }
        let ending = fileName.split(separator: ".").last.map { $0.lowercased() } ?? ""
        if bytes.starts(with: Array("PK".utf8)), let type = packed[ending] { return type }
        guard isText(bytes) else { return unknown }
        return written[ending] ?? text
    }

    /// True for a type whose bytes may be handed out under its own name.
    ///
    /// Never for what a browser could run: pages, drawings with scripts, scripts.
    public static func isHandedOutAsItself(_ type: String) -> Bool {
        type == text || signatures.contains { $0.type == type } || packed.values.contains(type)
    }

    /// True for what can be read as words.
    public static func isReadable(_ type: String) -> Bool {
        type == text || written.values.contains(type)
    }

    private static func isText(_ bytes: some Collection<UInt8>) -> Bool {
        !bytes.contains(0) && String(validating: bytes, as: UTF8.self) != nil
    }

    private static let signatures: [(bytes: [UInt8], type: String)] = [
        (Array("%PDF-".utf8), "application/pdf"), ([0x89, 0x50, 0x4E, 0x47], "image/png"),
        ([0xFF, 0xD8, 0xFF], "image/jpeg"), (Array("{\\rtf".utf8), "application/rtf"),
    ]

    private static let packed = [
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "odt": "application/vnd.oasis.opendocument.text",
    ]

    private static let written = [
        "html": "text/html", "htm": "text/html", "xhtml": "text/html", "svg": "image/svg+xml", "eml": "message/rfc822",
    ]
}
