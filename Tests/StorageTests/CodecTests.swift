import Domain
import Foundation
import Storage
import Testing

@Suite("Facts to bytes and back")
struct CodecTests {
    private let codec = FactCodec()

    @Test("every fact of the catalogue has a sample") func samplesAreComplete() {
        let sampled = Set(factSamples.map { type(of: $0).name })
        #expect(Set(Catalogue.facts.map { $0.name }).subtracting(sampled) == [])
        #expect(sampled.subtracting(Catalogue.byName.keys) == [])
    }

    @Test("no two facts share a name, and names are lower case with underscores") func namesAreUnique() {
        #expect(Catalogue.byName.count == Catalogue.facts.count)
        for name in Catalogue.byName.keys {
            #expect(name.allSatisfy { $0.isLowercase || $0 == "_" }, "\(name)")
        }
    }

    @Test("what was written reads the same", arguments: factSamples.indices)
    func roundTrips(index: Int) throws {
        let fact = factSamples[index]
        let payload = try codec.payload(of: fact)
        #expect(!payload.contains("\n"))
        let read = try #require(codec.read([stored(fact, payload)]).first)
        #expect(read.fact.map { isEqual(fact, $0) } == true, "\(payload)")
        #expect(read.name == type(of: fact).name)
        #expect(try codec.payload(of: try #require(read.fact)) == payload)
    }

    @Test("the envelope comes through") func readsTheEnvelope() throws {
        let fact = factSamples[0]
        let event = StoredEvent(
            id: "e", sequence: 7, change: "c", origin: "mail:<a@b.example>", recordedAt: 1_773_000_000_123,
            on: Day(number: 20_000), time: "09:05-03:30", by: "cli", fact: type(of: fact).name,
            payload: try codec.payload(of: fact))
        let read = try #require(codec.read([event]).first)
        #expect(
            read.entry
                == Entry(
                    event: .init("e"), sequence: 7, change: .init("c"), on: Day(number: 20_000),
                    time: ClockTime(minute: 545, offset: -210), recordedAt: 1_773_000_000_123))
        #expect(read.origin == "mail:<a@b.example>")
        #expect(read.by == "cli")
    }

    @Test(
        "what this version cannot understand is unknown, never lost and never guessed",
        arguments: [
            ("offer_compared", "{}"),
            ("outcome_recorded", #"{"application":"a","outcome":"ghosted","on":"2026-03-10"}"#),
            ("outcome_recorded", #"{"application":"a","outcome":"accepted"}"#),
            ("outcome_recorded", #"{"application":"a","outcome":"accepted","on":"2026-02-30"}"#),
            ("stage_reached", #"{"application":"a","stage":"interview","round":"two","on":"2026-03-10"}"#),
            ("interview_moved", #"{"application":"a","interview":"i","at":"tomorrow"}"#),
            ("debrief_recorded", #"{"parts":{"aura":"good"}}"#),
            ("reflection_written", #"{"application":"a","answers":{"mood":"fine"}}"#),
            ("application_edited", #"{"application":"a","changes":{"aura":"1"}}"#),
            ("outcome_recorded", "[]"),
            ("amended", #"{"event":5}"#),
        ])
    func readsTheUnknown(name: String, payload: String) throws {
        let event = try #require(codec.read([stored(name, payload)]).first)
        guard case .unknown(let unknown) = event.content else {
            Issue.record("read as \(event.content)")
            return
        }
        #expect(unknown == name)
        #expect(JobSearch(folding: [event]).isReadOnly)
    }

    @Test("a field that a newer version added is passed over") func passesOverNewFields() throws {
        let payload = #"{"application":"a","outcome":"accepted","on":"2026-03-10","salary":{"from":1}}"#
        let event = try #require(codec.read([stored("outcome_recorded", payload)]).first)
        #expect((event.fact as? OutcomeRecorded)?.outcome == .accepted)
    }

    @Test("an erased event keeps its place and says nothing") func readsTheErased() throws {
        let event = try #require(codec.read([stored("erased", "{}")]).first)
        guard case .erased = event.content else {
            Issue.record("read as \(event.content)")
            return
        }
        #expect(!JobSearch(folding: [event]).isReadOnly)
    }

    private func stored(_ fact: any Fact, _ payload: String) -> StoredEvent { stored(type(of: fact).name, payload) }

    private func stored(_ name: String, _ payload: String) -> StoredEvent {
        StoredEvent(
            id: "e", sequence: 1, change: "c", origin: nil, recordedAt: 0, on: Day(number: 20_000), time: nil,
            by: "test", fact: name, payload: payload)
    }
}

func isEqual<F: Fact>(_ one: F, _ other: any Fact) -> Bool { (other as? F) == one }
