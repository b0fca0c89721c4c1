import Domain
import Storage
import Testing

/// A fact whose meaning changed is lifted when it is read; the stored bytes stay as they are.
///
/// The old names are invented: no released fact has changed its meaning yet.
@Suite("Old facts are lifted to what took their place")
struct UpcasterTests {
    /// `closed` said whether it went well; `ended` said how, in a word of its own; `outcome_recorded` uses our words.
    private let chain = [
        Upcaster(from: "closed", to: "ended") { payload in
            var payload = payload
            payload["how"] = payload["hired"] as? Bool == true ? "got it" : "did not"
            payload["hired"] = nil
            return payload
        },
        Upcaster(from: "ended", to: "outcome_recorded") { payload in
            var payload = payload
            payload["outcome"] = payload["how"] as? String == "got it" ? "accepted" : "unsuccessful"
            payload["how"] = nil
            return payload
        },
    ]

    @Test(
        "a chain of two, from either link",
        arguments: [
            ("closed", #"{"application":"a","hired":true,"on":"2020-01-31"}"#, Outcome.accepted),
            ("closed", #"{"application":"a","hired":false,"on":"2020-01-31"}"#, .unsuccessful),
            ("ended", #"{"application":"a","how":"got it","on":"2020-01-31"}"#, .accepted),
            ("outcome_recorded", #"{"application":"a","outcome":"withdrawn","on":"2020-01-31"}"#, .withdrawn),
        ])
    func lifts(name: String, payload: String, outcome: Outcome) throws {
        let event = try #require(FactCodec(upcasters: chain).read([stored(1, name, payload)]).first)
        let fact = try #require(event.fact as? OutcomeRecorded)
        #expect(fact.outcome == outcome)
        #expect(fact.on == Day("2020-01-31"))
    }

    @Test("without its upcaster an old name is unknown") func needsTheUpcaster() throws {
        let event = try #require(FactCodec().read([stored(1, "closed", "{}")]).first)
        #expect(event.fact == nil)
        #expect(event.name == "closed")
    }

    @Test("an old payload that cannot be lifted to something readable is unknown") func refusesNonsense() throws {
        let codec = FactCodec(upcasters: chain)
        for payload in ["{}", "[]", #"{"application":"a","hired":true,"on":"soon"}"#] {
            let event = try #require(codec.read([stored(1, "closed", payload)]).first)
            #expect(event.fact == nil, "\(payload)")
        }
    }

    @Test("a ring of upcasters ends") func endsARing() throws {
        let ring = [
            Upcaster(from: "a", to: "b") { $0 }, Upcaster(from: "b", to: "a") { $0 },
        ]
        #expect(FactCodec(upcasters: ring).read([stored(1, "a", "{}")]).first?.fact == nil)
    }

    @Test("an old fact can be amended by its stored fields") func amendsOldFacts() throws {
        let old = stored(1, "closed", #"{"application":"a","hired":true,"on":"2020-01-31"}"#)
        let codec = FactCodec(upcasters: chain)
        let fact = codec.amended(old, fields: ["hired": "false", "on": "2020-02-01"]) as? OutcomeRecorded
        #expect(fact?.outcome == .unsuccessful)
        #expect(fact?.on == Day("2020-02-01"))
    }

    private func stored(_ sequence: Int, _ name: String, _ payload: String) -> StoredEvent {
        StoredEvent(
            id: "e\(sequence)", sequence: sequence, change: "c", origin: nil, recordedAt: 0, on: Day(number: 18_000),
            time: nil, by: "test", fact: name, payload: payload)
    }
}
