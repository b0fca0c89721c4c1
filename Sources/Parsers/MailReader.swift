import CGMime
import Domain
import Intake

/// Takes a mail apart with GMime.
enum MailReader {
    private static let isReady: Bool = {
        g_mime_init()
        return true
    }()

    /// Readies GMime, once.
    static func start() { precondition(isReady) }

    /// Headers that are kept beside those with a place of their own.
    private static let keptHeaders: Set<String> = [
        "auto-submitted", "in-reply-to", "references", "list-id", "list-unsubscribe", "precedence",
        "x-auto-response-suppress",
    ]

    static func message(in bytes: [UInt8], source: String) -> Message? {
        guard isReady, !bytes.isEmpty else { return nil }
        return bytes.withUnsafeBytes { buffer -> Message? in
            guard let base = buffer.baseAddress else { return nil }
            let stream = g_mime_stream_mem_new_with_buffer(
                base.assumingMemoryBound(to: CChar.self), buffer.count)
            defer { cgmime_unref(stream) }
            let parser = g_mime_parser_new_with_stream(stream)
            defer { cgmime_unref(parser) }
            let options = cgmime_options()
            defer { g_mime_parser_options_free(options) }
            guard let message = g_mime_parser_construct_message(parser, options) else { return nil }
            defer { cgmime_unref(message) }
            return read(message, source: source)
        }
    }

    private static func read(_ message: UnsafeMutablePointer<GMimeMessage>, source: String) -> Message? {
        let body = MailBody(message)
        let result = Message(
            source: source, messageID: string(g_mime_message_get_message_id(message)),
            from: addresses(g_mime_message_get_from(message)).first
                ?? addresses(g_mime_message_get_sender(message)).first,
            replyTo: addresses(g_mime_message_get_reply_to(message)).first,
            to: addresses(g_mime_message_get_to(message)), subject: string(g_mime_message_get_subject(message)) ?? "",
            date: date(g_mime_message_get_date(message)), headers: headers(message), text: body.text,
            calendar: body.calendar)
        let isEmpty = result.from == nil && result.subject.isEmpty && result.date == nil && result.to.isEmpty
        return isEmpty && result.text.isEmpty && result.calendar == nil ? nil : result
    }

    private static func addresses(_ list: UnsafeMutablePointer<InternetAddressList>?) -> [Message.Mailbox] {
        guard let list else { return [] }
        return (0..<internet_address_list_length(list)).flatMap { index -> [Message.Mailbox] in
            guard let one = internet_address_list_get_address(list, index) else { return [] }
            if let members = cgmime_members(one) { return addresses(members) }
            let name = string(internet_address_get_name(one)).map(singleLine)
            let address = string(cgmime_address(one)) ?? ""
            if address.contains("@") || name != nil { return [Message.Mailbox(name: name, address: address)] }
            return address.isEmpty ? [] : [Message.Mailbox(name: address, address: "")]
        }
    }

    private static func date(_ date: OpaquePointer?) -> Moment? {
        guard let date else { return nil }
        let offset = Int(g_date_time_get_utc_offset(date) / 60_000_000)
        return Moment(milliseconds: Int64(g_date_time_to_unix(date)) * 1000, offset: offset)
    }

    private static func headers(_ message: UnsafeMutablePointer<GMimeMessage>) -> [Message.Header] {
        guard let list = g_mime_object_get_header_list(cgmime_object(message)) else { return [] }
        return (0..<g_mime_header_list_get_count(list)).compactMap { index in
            guard let header = g_mime_header_list_get_header_at(list, index),
                let name = string(g_mime_header_get_name(header))?.lowercased(), keptHeaders.contains(name)
            else { return nil }
            return Message.Header(name: name, value: singleLine(string(g_mime_header_get_value(header)) ?? ""))
        }
    }

    static func string(_ pointer: UnsafePointer<CChar>?) -> String? {
        pointer.map { String(cString: $0) }
    }

    private static func singleLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
