public import Domain
import Foundation

/// Facts to stored bytes and back.
///
/// Reading never fails: what this version does not understand becomes
/// `.unknown` and makes the log read-only.
public struct FactCodec: Sendable {
    private let upcasters: [String: Upcaster]

    public init(upcasters: [Upcaster] = Upcaster.all) {
        self.upcasters = Dictionary(upcasters.map { ($0.from, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The payload as one line of JSON with sorted keys.
    public func payload(of fact: any Fact) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(fact), as: UTF8.self)
    }

    /// Reads a log from its beginning.
    ///
    /// Amendments find the events they amend in `events` itself.
    public func read(_ events: [StoredEvent]) -> [Event] {
        var places: [String: Int] = [:]
        return events.enumerated().map { index, stored in
            places[stored.id] = index
            guard stored.fact == Amended.name else { return read(stored) }
            return read(amendment: stored) { id in places[id].map { events[$0] } }
        }
    }

    /// The fact as it would read with the changed fields, or nil where they do not fit it.
    public func amended(_ original: StoredEvent, fields: [String: String]) -> (any Fact)? {
        guard let current = try? JSONSerialization.jsonObject(with: Data(original.payload.utf8)) as? [String: Any]
        else { return nil }
        var payload = current
        for (field, value) in fields { payload[field] = fitted(value, to: current[field]) }
        guard let data = try? JSONSerialization.data(withJSONObject: payload, options: [.sortedKeys]) else {
            return nil
        }
        var changed = original
        changed.payload = String(decoding: data, as: UTF8.self)
        return fact(of: changed)
    }

    private func read(_ stored: StoredEvent) -> Event {
        let content: Event.Content
        if stored.fact == "erased" {
            content = .erased
        } else if let fact = fact(of: stored) {
            content = .fact(fact)
        } else {
            content = .unknown(name: stored.fact)
        }
        return event(stored, content)
    }

    private func read(amendment stored: StoredEvent, original: (String) -> StoredEvent?) -> Event {
        guard var amendment = fact(of: stored) as? Amended else {
            return event(stored, .unknown(name: stored.fact))
        }
        amendment.replacement = original(amendment.event.text).flatMap { amended($0, fields: amendment.fields) }
        return event(stored, .fact(amendment))
    }

    private func event(_ stored: StoredEvent, _ content: Event.Content) -> Event {
        let entry = Entry(
            event: .init(stored.id), sequence: stored.sequence, change: .init(stored.change), on: stored.on,
            time: stored.time.flatMap { ClockTime($0) }, recordedAt: stored.recordedAt)
        return Event(entry: entry, content: content, origin: stored.origin, by: stored.by)
    }

    private func fact(of stored: StoredEvent) -> (any Fact)? {
        var name = stored.fact
        var data = Data(stored.payload.utf8)
        // A chain of renamings ends: every upcaster leads to a name that has none, or is walked once.
        for _ in 0...upcasters.count {
            guard let upcaster = upcasters[name] else { break }
            guard let payload = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
                let lifted = try? JSONSerialization.data(withJSONObject: upcaster.lift(payload))
            else { return nil }
            name = upcaster.to
            data = lifted
        }
        guard let type = Catalogue.byName[name] else { return nil }
        return try? JSONDecoder().decode(type, from: data)
    }

    private func fitted(_ value: String, to current: Any?) -> Any {
        if current is NSNumber {
            if let number = Int(value) { return number }
            if let truth = Bool(value) { return truth }
        }
        return value.isEmpty ? NSNull() : value
    }
}

/// Lifts the payload of an old fact to the name that has taken its place.
public struct Upcaster: Sendable {
    public let from: String
    public let to: String
    public let lift: @Sendable ([String: Any]) -> [String: Any]

    public init(from: String, to: String, lift: @escaping @Sendable ([String: Any]) -> [String: Any]) {
        self.from = from
        self.to = to
        self.lift = lift
    }

    /// In the order of their making.
    ///
    /// None yet: no released fact has changed its meaning.
    public static let all: [Upcaster] = []
}
