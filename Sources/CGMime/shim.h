#include <gmime/gmime.h>

// GMime's type checks and casts are macros, which Swift does not see.

static inline gboolean cgmime_is_multipart(GMimeObject *object) {
    return GMIME_IS_MULTIPART(object);
}

static inline gboolean cgmime_is_text(GMimeObject *object) {
    return GMIME_IS_TEXT_PART(object);
}

static inline gboolean cgmime_is_part(GMimeObject *object) {
    return GMIME_IS_PART(object);
}

static inline gboolean cgmime_is_message_part(GMimeObject *object) {
    return GMIME_IS_MESSAGE_PART(object);
}

static inline GMimeMultipart *cgmime_multipart(GMimeObject *object) {
    return GMIME_MULTIPART(object);
}

static inline GMimeTextPart *cgmime_text(GMimeObject *object) {
    return GMIME_TEXT_PART(object);
}

static inline GMimePart *cgmime_part(GMimeObject *object) {
    return GMIME_PART(object);
}

static inline GByteArray *cgmime_bytes(GMimeStream *stream) {
    return g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
}

static inline GMimeMessagePart *cgmime_message_part(GMimeObject *object) {
    return GMIME_MESSAGE_PART(object);
}

static inline GMimeObject *cgmime_object(GMimeMessage *message) {
    return GMIME_OBJECT(message);
}

static inline GMimeObject *cgmime_multipart_object(GMimeMultipart *multipart) {
    return GMIME_OBJECT(multipart);
}

static inline GMimeObject *cgmime_text_object(GMimeTextPart *part) {
    return GMIME_OBJECT(part);
}

// The address of a mailbox, or NULL for a group.
static inline const char *cgmime_address(InternetAddress *address) {
    return INTERNET_ADDRESS_IS_MAILBOX(address) ? INTERNET_ADDRESS_MAILBOX(address)->addr : NULL;
}

// The members of a group, or NULL for a mailbox.
static inline InternetAddressList *cgmime_members(InternetAddress *address) {
    return INTERNET_ADDRESS_IS_GROUP(address) ? internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)) : NULL;
}

// Text in no declared charset is taken for UTF-8, else for Windows-1252.
static inline GMimeParserOptions *cgmime_options(void) {
    static const char *charsets[] = { "utf-8", "windows-1252", NULL };
    GMimeParserOptions *options = g_mime_parser_options_new();
    g_mime_parser_options_set_fallback_charsets(options, charsets);
    return options;
}

static inline void cgmime_unref(void *object) {
    g_object_unref(object);
}
