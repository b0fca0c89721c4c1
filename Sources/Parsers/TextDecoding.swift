import CGMime

/// Bytes of unknown charset as text.
enum TextDecoding {
    /// UTF-16 by its mark, else UTF-8, else Windows-1252.
    static func text(of bytes: [UInt8]) -> String {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            if let text = convert(bytes, from: "UTF-16") { return text }
        }
        let bare = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        if let text = String(validating: bare, as: UTF8.self) { return text }
        return convert(bare, from: "WINDOWS-1252") ?? String(decoding: bare, as: UTF8.self)
    }

    private static func convert(_ bytes: [UInt8], from charset: String) -> String? {
        bytes.withUnsafeBytes { buffer -> String? in
            guard let base = buffer.baseAddress else { return nil }
            var written: gsize = 0
            let text = g_convert(
                base.assumingMemoryBound(to: gchar.self), gssize(buffer.count), "UTF-8", charset, nil, &written, nil)
            guard let text else { return nil }
            defer { g_free(text) }
            let result = UnsafeRawBufferPointer(start: text, count: Int(written))
            return String(decoding: result, as: UTF8.self)
        }
    }
}
