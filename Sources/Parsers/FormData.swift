import CGMime

/// Why a body is not read as a form.
public enum FormDataError: Error, Equatable, Sendable {
    /// More bytes than the limit, which is given.
    case tooLarge(limit: Int)
    /// The content type is not `multipart/form-data`, or the body has no parts under its boundary.
    case malformed
}

/// A form with files as browsers send it: `multipart/form-data` (RFC 7578), taken apart by GMime.
public struct FormData: Sendable, Equatable {
    /// One field.
    public struct Part: Sendable, Equatable {
        /// The name of the field.
        public var name: String
        /// The name of the file, empty where none was chosen; nil for a field that is no file.
        public var fileName: String?
        public var bytes: [UInt8]
    }

    /// Most bytes that one body may have.
    public static let limit = 25_000_000
    /// Most fields that one form may have.
    public static let mostParts = 200

    /// The fields, in their order.
    public let parts: [Part]

    /// Reads the body of a request whose `Content-Type` header is given.
    public init(body: [UInt8], contentType: String) throws(FormDataError) {
        guard body.count <= Self.limit else { throw .tooLarge(limit: Self.limit) }
        guard contentType.lowercased().hasPrefix("multipart/form-data"), !contentType.contains(where: \.isNewline)
        else { throw .malformed }
        guard let parts = Self.parts(of: Array("Content-Type: \(contentType)\r\n\r\n".utf8) + body), !parts.isEmpty
        else { throw .malformed }
        self.parts = parts
    }

    private static func parts(of bytes: [UInt8]) -> [Part]? {
        MailReader.start()
        return bytes.withUnsafeBytes { buffer -> [Part]? in
            guard let base = buffer.baseAddress else { return nil }
            let stream = g_mime_stream_mem_new_with_buffer(base.assumingMemoryBound(to: CChar.self), buffer.count)
            defer { cgmime_unref(stream) }
            let parser = g_mime_parser_new_with_stream(stream)
            defer { cgmime_unref(parser) }
            let options = cgmime_options()
            defer { g_mime_parser_options_free(options) }
            guard let whole = g_mime_parser_construct_part(parser, options) else { return nil }
            defer { cgmime_unref(whole) }
            guard cgmime_is_multipart(whole) != 0 else { return nil }
            let children = MailBody.children(of: whole)
            guard children.count <= mostParts else { return nil }
            return children.compactMap(part)
        }
    }

    private static func part(_ object: UnsafeMutablePointer<GMimeObject>) -> Part? {
        guard MailReader.string(g_mime_object_get_disposition(object))?.lowercased() == "form-data",
            let name = parameter("name", of: object), let bytes = content(of: object)
        else { return nil }
        return Part(name: name, fileName: parameter("filename", of: object), bytes: bytes)
    }

    private static func parameter(_ name: String, of object: UnsafeMutablePointer<GMimeObject>) -> String? {
        MailReader.string(g_mime_object_get_content_disposition_parameter(object, name))
    }

    /// The bytes of a part; of an attached mail, which GMime has taken apart already, its source.
    private static func content(of object: UnsafeMutablePointer<GMimeObject>) -> [UInt8]? {
        if cgmime_is_part(object) != 0 { return MailBody.bytes(of: object) }
        guard cgmime_is_message_part(object) != 0,
            let inner = g_mime_message_part_get_message(cgmime_message_part(object))
        else { return nil }
        return MailWriter.bytes(of: inner)
    }
}
