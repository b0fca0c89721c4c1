public import Domain
import Foundation

/// A whole log as text: a line that says what it is, then one event a line, payloads exactly as stored.
///
/// This is the form to leave with, and to come back with (`export rebound`, `import --from rebound`).
public enum LogFile {
    /// The version of the form.
    ///
    /// A reader refuses a newer one.
    static let version = 1

    public static func write(_ events: [StoredEvent]) throws -> String {
        var lines = ["{\"rebound\":\(version),\"events\":\(events.count)}"]
        lines += try events.map(line)
        return lines.joined(separator: "\n") + "\n"
    }

    /// Reads what `write` wrote.
    ///
    /// - Throws: `LogFileRefused` with the line that cannot be read. Nothing is read by halves.
    public static func read(_ text: String) throws -> [StoredEvent] {
        let lines = lines(of: text)
        guard let head = lines.first, let fields = object(head), let version = fields["rebound"] as? Int else {
            throw LogFileRefused.notALog
        }
        guard version <= Self.version else { throw LogFileRefused.tooNew(version) }
        var events: [StoredEvent] = []
        var names: Set<String> = []
        for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
            guard let event = event(line) else { throw LogFileRefused.unreadable(line: index + 1) }
            guard event.sequence == events.count + 1 else { throw LogFileRefused.gap(line: index + 1) }
            guard names.insert(event.id).inserted else { throw LogFileRefused.unreadable(line: index + 1) }
            events.append(event)
        }
        if let count = fields["events"] as? Int, count != events.count {
            throw LogFileRefused.cut(expected: count, found: events.count)
        }
        return events
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
        let data = try JSONSerialization.data(withJSONObject: fields, options: [.sortedKeys, .withoutEscapingSlashes])
        let envelope = String(decoding: data, as: UTF8.self)
        return envelope.dropLast() + ",\"payload\":" + event.payload + "}"
    }

    private static func event(_ line: Substring) -> StoredEvent? {
        guard let fields = object(line), let id = fields["id"] as? String, let sequence = fields["sequence"] as? Int,
            let change = fields["change"] as? String, let recordedAt = fields["recordedAt"] as? Int64,
            let on = (fields["on"] as? String).flatMap({ Day($0) }), let by = fields["by"] as? String,
            let fact = fields["fact"] as? String, let payload = payload(fields, in: line),
            ![id, change, fact].contains("")
        else { return nil }
        return StoredEvent(
            id: id, sequence: sequence, change: change, origin: fields["origin"] as? String, recordedAt: recordedAt,
            on: on, time: fields["time"] as? String, by: by, fact: fact, payload: payload)
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

extension SearchKeeper {
    /// The whole log as text.
    public func export(of seeker: SeekerID) async throws -> String {
        try LogFile.write(try await storedEvents(of: seeker))
    }

    /// Takes in the events of another log that are not here yet, as one write.
    ///
    /// Events keep their names, days and changes; their places follow on from what is here.
    /// - Returns: how many were new.
    /// - Throws: `Refusal.readOnly` when a newer version wrote what is here.
    public func take(in events: [StoredEvent], for seeker: SeekerID) async throws -> Int {
        for _ in 0..<20 {
            let head = try await head(of: seeker)
            let known = Set(try await storedEvents(of: seeker).map(\.id))
            var fresh = events.filter { !known.contains($0.id) }
            for index in fresh.indices { fresh[index].sequence = head.sequence + 1 + index }
            guard !fresh.isEmpty else { return 0 }
            guard try await !search(of: seeker).isReadOnly else { throw Refusal.readOnly }
            do {
                try await appendStored(fresh, for: seeker, expecting: head)
                return fresh.count
            } catch is LogMoved {
                continue
            }
        }
        throw LogBusy()
    }
}
