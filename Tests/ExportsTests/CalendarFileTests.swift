import Domain
import Exports
import Foundation
import Guidance
import TestSupport
import Testing

@Suite("A calendar file") struct CalendarFileTests {
    /// One of everything a calendar may hold, with names that must not get out.
    private func world() throws -> World {
        var world = World(on: "2026-03-02")
        let larkspur = try world.apply(to: "Larkspur Housing", as: "Programme Officer", on: "2026-03-02")
        let talk = try world.interview(larkspur, on: "2026-03-12", with: ["Priya Nandra"])
        try world.perform(
            MoveInterview(
                application: larkspur, interview: talk, at: moment("2026-03-12T14:30+00:00"),
                place: "Larkspur House; ask for Priya, bring \\ the papers"))
        let cancelled = try world.interview(larkspur, on: "2026-03-20")
        try world.perform(CancelInterview(application: larkspur, interview: cancelled))
        let quiet = try world.apply(to: "Fennimore Press", as: "Coordinator", on: "2026-02-20")
        try world.interview(quiet, on: "2026-03-01")
        let saved = try world.apply(to: "Cobble Row", as: "Clerk")
        try world.perform(EditApplication(application: saved, changes: [.closing: "2026-03-25"]))
        try world.perform(
            PlanAction(ActionPlanned(action: .init("act"), aim: "Ring Priya about Larkspur", by: day("2026-03-09"))))
        let gone = try world.apply(to: "Ashcombe Water", as: "Analyst", on: "2026-02-02")
        try world.interview(gone, on: "2026-02-16")
        try world.end(gone, on: "2026-02-24")
        try world.send(.feedbackRequest, to: .hiringManager, for: gone, on: "2026-02-25")
        return world
    }

    private func file(_ world: World, zone: String = "Europe/London") throws -> String {
        CalendarFile(address: "http://127.0.0.1:8321", offset: try offsets(zone))
            .text(of: Shareable.calendar(of: world.search, at: world.now))
    }

    @Test("holds one of everything") func everything() throws {
        try Golden().expect(try file(world()), named: "calendar.ics")
    }

    @Test("an empty search gives an empty calendar") func nothing() throws {
        try Golden().expect(try file(World()), named: "calendar-empty.ics")
    }

    @Test("names nobody and nothing") func namesNobody() throws {
        let text = try file(world()).replacingOccurrences(of: "\r\n ", with: "")
        for word in [
            "Larkspur", "Priya", "Fennimore", "Cobble", "Ashcombe", "Officer", "Clerk", "papers", "Ring",
            "unsuccessful", "LOCATION", "ATTENDEE", "ORGANIZER",
        ] {
            #expect(!text.contains(word), "\(word)")
        }
        let titles = Set(text.components(separatedBy: "\r\n").filter { $0.hasPrefix("SUMMARY:") })
        #expect(
            titles == [
                "SUMMARY:Rebound: a conversation", "SUMMARY:Rebound: one thing for today",
                "SUMMARY:Rebound: something closes today",
            ])
    }

    @Test("the same dates give the same bytes; a change gives a later version of the same entry") func versions() throws
    {
        var world = try world()
        let before = try file(world)
        #expect(try file(world) == before)
        let first = try entry("interview-interview-1", in: before)
        try world.perform(
            MoveInterview(
                application: .init("application-1"), interview: .init("interview-1"),
                at: moment("2026-03-13T09:00+00:00")))
        let second = try entry("interview-interview-1", in: try file(world))
        #expect(second["DTSTART"] == "20260313T090000Z")
        #expect(try number(second["SEQUENCE"]) > number(first["SEQUENCE"]))
        try world.perform(UndoChange())
        let third = try entry("interview-interview-1", in: try file(world))
        #expect(third["DTSTART"] == first["DTSTART"])
        #expect(try number(third["SEQUENCE"]) > number(second["SEQUENCE"]), "taken back is later, too")
    }

    /// The properties of one entry, alarms left out.
    private func entry(_ id: String, in text: String) throws -> [String: String] {
        let events = text.replacingOccurrences(of: "\r\n ", with: "").components(separatedBy: "BEGIN:VEVENT")
        let event = try #require(events.first { $0.contains("UID:\(id)@") })
        let lines = event.components(separatedBy: "\r\n").prefix { $0 != "BEGIN:VALARM" }
        let properties = lines.compactMap { line in
            line.firstIndex(of: ":").map { (String(line[..<$0]), String(line[line.index(after: $0)...])) }
        }
        return Dictionary(properties, uniquingKeysWith: { first, _ in first })
    }

    private func number(_ text: String?) throws -> Int { try #require(text.flatMap(Int.init)) }
}

/// A moment written with its offset; a test with another text is wrong.
func moment(_ text: String) -> Moment {
    guard let moment = Moment(text) else { preconditionFailure("not a moment: \(text)") }
    return moment
}

/// The offsets of a real zone, as the shell hands them in.
func offsets(_ name: String) throws -> (Day, Int) -> Int {
    let zone = try #require(TimeZone(identifier: name))
    func offset(_ milliseconds: Int64) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(milliseconds) / 1000)) / 60
    }
    return { day, minute in
        let asUTC = Moment(day: day, minute: minute, offset: 0).milliseconds
        return offset(asUTC - Int64(offset(asUTC)) * 60_000)
    }
}
