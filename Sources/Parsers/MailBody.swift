import CGMime

/// The readable text of a mail and its calendar part.
///
/// Of alternatives the plain text is taken where it says something, else the
/// HTML. Attached files are passed over; an attached message is read only
/// where the mail itself says nothing.
struct MailBody {
    private(set) var text = ""
    private(set) var calendar: String?

    /// A message may nest parts this deep; deeper ones are not looked at.
    private static let deepest = 40

    init(_ message: UnsafeMutablePointer<GMimeMessage>) {
        guard let part = g_mime_message_get_mime_part(message) else { return }
        let body = read(part, depth: 0)
        text = tidy(body.isEmpty ? attached(part, depth: 0) : body)
    }

    private mutating func read(_ part: UnsafeMutablePointer<GMimeObject>, depth: Int) -> String {
        guard depth < Self.deepest else { return "" }
        if cgmime_is_multipart(part) != 0 {
            let children = Self.children(of: part)
            if Self.isType(part, "multipart", "alternative") { return alternative(children, depth: depth) }
            return children.map { read($0, depth: depth + 1) }.filter { !$0.isEmpty }.joined(separator: "\n\n")
        }
        guard cgmime_is_text(part) != 0 else { return "" }
        if Self.isType(part, "text", "calendar") {
            calendar = calendar ?? Self.content(of: part)
            return ""
        }
        if Self.isAttachment(part) { return "" }
        let content = Self.content(of: part)
        return Self.isType(part, "text", "html") ? HTMLText.text(of: content) : content
    }

    private mutating func alternative(_ children: [UnsafeMutablePointer<GMimeObject>], depth: Int) -> String {
        var best = ""
        for child in children {
            let found = read(child, depth: depth + 1)
            guard found.contains(where: { !$0.isWhitespace }) else { continue }
            if Self.isType(child, "text", "plain"), !Self.isOnlyAHint(found) { return found }
            if best.isEmpty || !Self.isType(child, "text", "plain") { best = found }
        }
        return best
    }

    /// The text of the first attached message.
    private mutating func attached(_ part: UnsafeMutablePointer<GMimeObject>, depth: Int) -> String {
        guard depth < Self.deepest else { return "" }
        if cgmime_is_message_part(part) != 0 {
            guard let inner = g_mime_message_part_get_message(cgmime_message_part(part)),
                let content = g_mime_message_get_mime_part(inner)
            else { return "" }
            let body = read(content, depth: depth + 1)
            return body.isEmpty ? attached(content, depth: depth + 1) : body
        }
        guard cgmime_is_multipart(part) != 0 else { return "" }
        for child in Self.children(of: part) {
            let found = attached(child, depth: depth + 1)
            if !found.isEmpty { return found }
        }
        return ""
    }

    /// "Please view this mail in HTML" and the like.
    private static func isOnlyAHint(_ text: String) -> Bool {
        text.utf8.count < 200 && text.lowercased().contains("html")
    }

    /// The parts of a multipart.
    static func children(of part: UnsafeMutablePointer<GMimeObject>) -> [UnsafeMutablePointer<GMimeObject>] {
        let multipart = cgmime_multipart(part)
        return (0..<g_mime_multipart_get_count(multipart)).compactMap { g_mime_multipart_get_part(multipart, $0) }
    }

    private static func isType(_ part: UnsafeMutablePointer<GMimeObject>, _ type: String, _ subtype: String) -> Bool {
        guard let content = g_mime_object_get_content_type(part) else { return false }
        return g_mime_content_type_is_type(content, type, subtype) != 0
    }

    private static func isAttachment(_ part: UnsafeMutablePointer<GMimeObject>) -> Bool {
        MailReader.string(g_mime_object_get_disposition(part))?.lowercased() == "attachment"
    }

    private static func content(of part: UnsafeMutablePointer<GMimeObject>) -> String {
        if isUndeclared(part), let bytes = bytes(of: part) { return TextDecoding.text(of: bytes) }
        guard let text = g_mime_text_part_get_text(cgmime_text(part)) else { return "" }
        defer { g_free(text) }
        return String(cString: text)
    }

    /// True where the charset is missing, or claims ASCII: GMime would drop the letters that are not.
    private static func isUndeclared(_ part: UnsafeMutablePointer<GMimeObject>) -> Bool {
        guard let charset = MailReader.string(g_mime_text_part_get_charset(cgmime_text(part))) else { return true }
        return ["us-ascii", "ascii", "ansi_x3.4-1968", ""].contains(charset.lowercased())
    }

    /// The content without its transfer encoding.
    static func bytes(of part: UnsafeMutablePointer<GMimeObject>) -> [UInt8]? {
        guard let content = g_mime_part_get_content(cgmime_part(part)) else { return nil }
        let stream = g_mime_stream_mem_new()
        defer { cgmime_unref(stream) }
        guard g_mime_data_wrapper_write_to_stream(content, stream) >= 0, let array = cgmime_bytes(stream) else {
            return nil
        }
        return Array(UnsafeBufferPointer(start: array.pointee.data, count: Int(array.pointee.len)))
    }

    /// Unix line ends, no blanks at line ends, no more than one empty line.
    private func tidy(_ text: String) -> String {
        var lines: [Substring] = []
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            var line = line
            while let last = line.last, last.isWhitespace { line.removeLast() }
            if line.isEmpty, lines.last?.isEmpty ?? true { continue }
            lines.append(line)
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.joined(separator: "\n")
    }
}
