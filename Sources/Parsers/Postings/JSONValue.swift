/// A value out of JSON (RFC 8259), as boards and saved pages hold it.
enum JSONValue: Sendable, Equatable {
    case null
    case bool(Bool)
    /// As it is written.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    /// The value that the text is; nil where it is none, or is nested too deeply.
    init?(_ text: String) {
        var reader = JSONReader(Array(text.utf8))
        guard let value = reader.whole() else { return nil }
        self = value
    }

    /// The field of an object; null where there is none.
    subscript(_ field: String) -> JSONValue {
        if case .object(let fields) = self { fields[field] ?? .null } else { .null }
    }

    /// A text, without white space around it, or a number as it is written; nil for an empty one and for anything else.
    var text: String? {
        switch self {
        case .string(let text):
            let front = text.drop { $0.isWhitespace }
            guard let last = front.lastIndex(where: { !$0.isWhitespace }) else { return nil }
            return String(front[...last])
        case .number(let text): return text
        default: return nil
        }
    }

    /// The values of an array; one that stands alone is an array of itself, null none.
    var all: [JSONValue] {
        switch self {
        case .array(let values): values
        case .null: []
        default: [self]
        }
    }

    var isTrue: Bool { self == .bool(true) }
}

/// Reads one value and nothing behind it.
private struct JSONReader {
    private let bytes: [UInt8]
    private var next = 0
    private static let deepest = 100

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func whole() -> JSONValue? {
        guard let value = value(depth: 0) else { return nil }
        skip()
        return next == bytes.count ? value : nil
    }

    private mutating func value(depth: Int) -> JSONValue? {
        guard depth < Self.deepest else { return nil }
        skip()
        guard next < bytes.count else { return nil }
        switch bytes[next] {
        case UInt8(ascii: "{"): return object(depth)
        case UInt8(ascii: "["): return array(depth)
        case UInt8(ascii: "\""): return string().map(JSONValue.string)
        case UInt8(ascii: "t"): return word("true", .bool(true))
        case UInt8(ascii: "f"): return word("false", .bool(false))
        case UInt8(ascii: "n"): return word("null", .null)
        default: return number()
        }
    }

    private mutating func object(_ depth: Int) -> JSONValue? {
        next += 1
        var fields: [String: JSONValue] = [:]
        if take("}") { return .object(fields) }
        repeat {
            skip()
            guard next < bytes.count, bytes[next] == UInt8(ascii: "\""), let name = string(), take(":"),
                let value = value(depth: depth + 1)
            else { return nil }
            fields[name] = value
        } while take(",")
        return take("}") ? .object(fields) : nil
    }

    private mutating func array(_ depth: Int) -> JSONValue? {
        next += 1
        var values: [JSONValue] = []
        if take("]") { return .array(values) }
        repeat {
            guard let value = value(depth: depth + 1) else { return nil }
            values.append(value)
        } while take(",")
        return take("]") ? .array(values) : nil
    }

    private mutating func string() -> String? {
        next += 1
        var text: [UInt8] = []
        while next < bytes.count {
            let byte = bytes[next]
            next += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let character = escaped() else { return nil }
                text += Array(String(character).utf8)
            // Pages that were made by hand hold line breaks inside texts; nothing is lost by taking them.
            default: text.append(byte)
            }
        }
        return nil
    }

    private mutating func escaped() -> Unicode.Scalar? {
        guard next < bytes.count else { return nil }
        let byte = bytes[next]
        next += 1
        switch byte {
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "b"), UInt8(ascii: "f"): return " "
        case UInt8(ascii: "u"): return unicode()
        default: return Unicode.Scalar(byte)
        }
    }

    /// Four digits, or two halves of a pair; half a pair is the sign for what is unknown.
    private mutating func unicode() -> Unicode.Scalar? {
        guard let high = hex() else { return nil }
        if let scalar = Unicode.Scalar(high) { return scalar }
        guard next + 1 < bytes.count, bytes[next] == UInt8(ascii: "\\"), bytes[next + 1] == UInt8(ascii: "u") else {
            return "\u{FFFD}"
        }
        next += 2
        guard let low = hex() else { return nil }
        guard (0xD800...0xDBFF).contains(high), (0xDC00...0xDFFF).contains(low) else { return "\u{FFFD}" }
        return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    }

    private mutating func hex() -> UInt32? {
        guard next + 4 <= bytes.count else { return nil }
        let digits = String(decoding: bytes[next..<next + 4], as: UTF8.self)
        next += 4
        return UInt32(digits, radix: 16)
    }

    private mutating func number() -> JSONValue? {
        let start = next
        while next < bytes.count, "+-.0123456789eE".utf8.contains(bytes[next]) { next += 1 }
        let text = String(decoding: bytes[start..<next], as: UTF8.self)
        return Double(text) == nil ? nil : .number(text)
    }

    private mutating func word(_ word: String, _ value: JSONValue) -> JSONValue? {
        let length = word.utf8.count
        guard next + length <= bytes.count, bytes[next..<next + length].elementsEqual(word.utf8) else { return nil }
        next += length
        return value
    }

    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
        skip()
        guard next < bytes.count, bytes[next] == UInt8(ascii: sign) else { return false }
        next += 1
        return true
    }

    private mutating func skip() {
        while next < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[next]) { next += 1 }
    }
}
