import CGMime
import Domain
import Intake

/// Writes mails with GMime.
enum MailWriter {
    /// The mail as it is transported.
    static func bytes(of message: UnsafeMutablePointer<GMimeMessage>) -> [UInt8]? {
        let stream = g_mime_stream_mem_new()
        defer { cgmime_unref(stream) }
        guard g_mime_object_write_to_stream(cgmime_object(message), nil, stream) >= 0,
            let array = cgmime_bytes(stream)
        else { return nil }
        return Array(UnsafeBufferPointer(start: array.pointee.data, count: Int(array.pointee.len)))
    }

    /// The source of a mail that holds what was read of another one, without what was attached to it.
    static func source(of message: Message) -> String? {
        MailReader.start()
        guard let mail = g_mime_message_new(1) else { return nil }
        defer { cgmime_unref(mail) }
        // Said in every mail: by these lines a source is told from pasted words.
        g_mime_object_set_header(cgmime_object(mail), "MIME-Version", "1.0", nil)
        for header in message.headers {
            g_mime_object_set_header(cgmime_object(mail), header.name, header.value, "utf-8")
        }
        if let id = message.messageID { g_mime_message_set_message_id(mail, id) }
        add(message.from, GMIME_ADDRESS_TYPE_FROM, to: mail)
        add(message.replyTo, GMIME_ADDRESS_TYPE_REPLY_TO, to: mail)
        for mailbox in message.to { add(mailbox, GMIME_ADDRESS_TYPE_TO, to: mail) }
        if !message.subject.isEmpty { g_mime_message_set_subject(mail, message.subject, "utf-8") }
        if let date = message.date { set(date, of: mail) }
        setBody(of: mail, to: message)
        return bytes(of: mail).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func add(
        _ mailbox: Message.Mailbox?, _ type: GMimeAddressType, to mail: UnsafeMutablePointer<GMimeMessage>
    ) {
        guard let mailbox else { return }
        g_mime_message_add_mailbox(mail, type, mailbox.name, mailbox.address)
    }

    private static func set(_ date: Moment, of mail: UnsafeMutablePointer<GMimeMessage>) {
        let zone = g_time_zone_new_offset(gint32(date.offset * 60))
        defer { g_time_zone_unref(zone) }
        guard let utc = g_date_time_new_from_unix_utc(gint64(date.milliseconds / 1000)) else { return }
        defer { g_date_time_unref(utc) }
        guard let local = g_date_time_to_timezone(utc, zone) else { return }
        defer { g_date_time_unref(local) }
        g_mime_message_set_date(mail, local)
    }

    private static func setBody(of mail: UnsafeMutablePointer<GMimeMessage>, to message: Message) {
        guard let text = part("plain", message.text) else { return }
        defer { cgmime_unref(text) }
        guard let calendar = message.calendar.flatMap({ part("calendar", $0) }),
            let whole = g_mime_multipart_new_with_subtype("mixed")
        else { return g_mime_message_set_mime_part(mail, text) }
        defer {
            cgmime_unref(calendar)
            cgmime_unref(whole)
        }
        for each in [text, calendar] { g_mime_multipart_add(whole, each) }
        g_mime_message_set_mime_part(mail, cgmime_multipart_object(whole))
    }

    private static func part(_ subtype: String, _ text: String) -> UnsafeMutablePointer<GMimeObject>? {
        guard let part = g_mime_text_part_new_with_subtype(subtype) else { return nil }
        g_mime_text_part_set_text(part, text)
        // Nothing but ASCII goes out: it becomes a text in a page.
        g_mime_part_set_content_encoding(cgmime_part(cgmime_text_object(part)), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE)
        return cgmime_text_object(part)
    }
}
