import Domain
import Foundation

/// A whole log as text: a line that says what it is, one attachment a line, then one event a line, payloads exactly as
/// stored.
///
/// This is the form to leave with, and to come back with (`export rebound`, `import --from rebound`).
public enum LogFile {
    /// What a file holds.
    public struct Contents: Sendable, Equatable {
        public var events: [StoredEvent]
        public var attachments: [Attachment]

        public init(events: [StoredEvent], attachments: [Attachment] = []) {
            self.events = events
            self.attachments = attachments
        }
    }

    /// The newest version of the form that is read: 2 carries attachments.
    ///
    /// A log without any is written as version 1, so that older programs read it.
    static let version = 2

    public static func write(
        _ events: [StoredEvent], _ attachments: [Attachment] = [], watch: Watch = unwatched
    ) throws -> String {
        var lines = [
            attachments.isEmpty
                ? "{\"rebound\":1,\"events\":\(events.count)}"
                : "{\"rebound\":2,\"events\":\(events.count),\"attachments\":\(attachments.count)}"
        ]
        lines += attachments.map(line)
        for (index, event) in events.enumerated() {
            if index % 64 == 0 { try watch(.writingLines, index, events.count) }
            lines.append(try line(event))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Reads what `write` wrote, now or in an earlier version.
    ///
    /// - Throws: `LogFileRefused` with the line that cannot be read. Nothing is read by halves.
    public static func read(_ text: String, watch: Watch = unwatched) throws -> Contents {
        let lines = lines(of: text)
        guard let head = lines.first, let fields = object(head), let version = fields["rebound"] as? Int else {
            throw LogFileRefused.notALog
        }
        guard version <= Self.version else { throw LogFileRefused.tooNew(version) }
        var reader = Reader()
        for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
            if index % 64 == 0 { try watch(.readingLines, index, lines.count) }
            try reader.take(line, number: index + 1)
        }
        if let count = fields["events"] as? Int, count != reader.events.count {
            throw LogFileRefused.cut(expected: count, found: reader.events.count)
        }
        if let count = fields["attachments"] as? Int, count != reader.attachments.count {
            throw LogFileRefused.cut(expected: count, found: reader.attachments.count)
        }
        return Contents(events: reader.events, attachments: reader.attachments)
    }

    /// Lines as they come, each checked against those before it.
    private struct Reader {
        var events: [StoredEvent] = []
        var attachments: [Attachment] = []
        private var names: Set<String> = []
        private var hashes: Set<String> = []

        mutating func take(_ line: Substring, number: Int) throws {
            if line.hasPrefix("{\"attachment\":") {
                guard let attachment = attachment(line) else { throw LogFileRefused.unreadable(line: number) }
                hashes.insert(attachment.hash)
                return attachments.append(attachment)
            }
            guard let event = event(line), hashes.isSuperset(of: event.attachments) else {
                throw LogFileRefused.unreadable(line: number)
            }
            guard event.sequence == events.count + 1 else { throw LogFileRefused.gap(line: number) }
            guard names.insert(event.id).inserted else { throw LogFileRefused.unreadable(line: number) }
            events.append(event)
        }
    }

    private static func line(_ attachment: Attachment) -> String {
        "{\"attachment\":\"\(attachment.hash)\",\"bytes\":\"\(Data(attachment.bytes).base64EncodedString())\"}"
    }

    private static func attachment(_ line: Substring) -> Attachment? {
        guard let fields = object(line), let hash = fields["attachment"] as? String,
            let bytes = (fields["bytes"] as? String).flatMap({ Data(base64Encoded: $0) }),
            let attachment = try? Attachment([UInt8](bytes)), attachment.hash == hash
        else { return nil }
        return attachment
    }

    /// By bytes: to Swift a carriage return and a line feed are one character, which would hide the end of the line.
    private static func lines(of text: String) -> [Substring] {
        text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
            Substring(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
        }
    }

    private static func line(_ event: StoredEvent) throws -> String {
        var fields: [String: Any] = [
            "id": event.id, "sequence": event.sequence, "change": event.change, "recordedAt": event.recordedAt,
            "on": event.on.description, "by": event.by, "fact": event.fact,
        ]
        fields["origin"] = event.origin
        fields["time"] = event.time
        if !event.attachments.isEmpty { fields["attachments"] = event.attachments }
        let data = try JSONSerialization.data(withJSONObject: fields, options: [.sortedKeys, .withoutEscapingSlashes])
        let envelope = String(decoding: data, as: UTF8.self)
        return envelope.dropLast() + ",\"payload\":" + event.payload + "}"
    }

    fileprivate static func event(_ line: Substring) -> StoredEvent? {
        guard let fields = object(line), let id = fields["id"] as? String, let sequence = fields["sequence"] as? Int,
            let change = fields["change"] as? String, let recordedAt = fields["recordedAt"] as? Int64,
            let on = (fields["on"] as? String).flatMap({ Day($0) }), let by = fields["by"] as? String,
            let fact = fields["fact"] as? String, let payload = payload(fields, in: line),
            ![id, change, fact].contains("")
        else { return nil }
        return StoredEvent(
            id: id, sequence: sequence, change: change, origin: fields["origin"] as? String, recordedAt: recordedAt,
            on: on, time: fields["time"] as? String, by: by, fact: fact, payload: payload,
            attachments: fields["attachments"] as? [String] ?? [])
    }

    /// The payload as it stands in the line, to the byte, where this program wrote the line; else written again.
    private static func payload(_ fields: [String: Any], in line: Substring) -> String? {
        guard let payload = fields["payload"] as? [String: Any] else { return nil }
        if let start = line.range(of: ",\"payload\":{") {
            let text = line[start.upperBound...].dropLast()
            let whole = "{" + text
            if let read = object(Substring(whole)), NSDictionary(dictionary: read) == NSDictionary(dictionary: payload)
            {
                return whole
            }
        }
        return (try? JSONSerialization.data(withJSONObject: payload, options: [.sortedKeys, .withoutEscapingSlashes]))
            .map { String(decoding: $0, as: UTF8.self) }
    }

    private static func object(_ line: Substring) -> [String: Any]? {
        (try? JSONSerialization.jsonObject(with: Data(line.utf8))) as? [String: Any]
    }
}

/// A file that is no log of ours, or not a whole one.
public enum LogFileRefused: Error, Equatable {
    case notALog
    case tooNew(Int)
    case unreadable(line: Int)
    /// A sequence number is missing or stands twice.
    case gap(line: Int)
    case cut(expected: Int, found: Int)
}
