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
    ///
    /// An empty value takes a field away where it may be missing.
    public func amended(_ original: StoredEvent, fields: [String: String]) -> (any Fact)? {
        guard var payload = try? JSONSerialization.jsonObject(with: Data(original.payload.utf8)) as? [String: Any]
        else { return nil }
        for (field, value) in fields {
            let fitting = forms(of: value).first { form in
                payload[field] = form
                return fact(original.fact, payload) != nil
            }
            guard let fitting else { return nil }
            payload[field] = fitting
        }
        return fact(original.fact, payload)
    }

    /// A form carries text; what the fact keeps may be a number, a yes or no, or nothing.
    private func forms(of value: String) -> [Any] {
        if value.isEmpty { return [NSNull(), ""] }
        return [value] + (Int(value).map { [$0] } ?? []) + (Bool(value).map { [$0] } ?? [])
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
        let data = Data(stored.payload.utf8)
        // Decoded from the stored bytes where it can be: a detour through objects would cost as much again.
        guard upcasters[stored.fact] != nil else { return decoded(stored.fact, data) }
        return (try? JSONSerialization.jsonObject(with: data) as? [String: Any]).flatMap { fact(stored.fact, $0) }
    }

    private func fact(_ name: String, _ payload: [String: Any]) -> (any Fact)? {
        var name = name
        var payload = payload
        // A chain of renamings ends: every upcaster leads to a name that has none, or is walked once.
        for _ in 0...upcasters.count {
            guard let upcaster = upcasters[name] else { break }
            payload = upcaster.lift(payload)
            name = upcaster.to
        }
        guard JSONSerialization.isValidJSONObject(payload) else { return nil }
        return (try? JSONSerialization.data(withJSONObject: payload)).flatMap { decoded(name, $0) }
    }

    private func decoded(_ name: String, _ payload: Data) -> (any Fact)? {
        guard let type = Catalogue.byName[name] else { return nil }
        return try? JSONDecoder().decode(type, from: payload)
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
