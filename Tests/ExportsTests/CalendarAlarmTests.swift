import Domain
import Exports
import Foundation
import Guidance
import TestSupport
import Testing

@Suite("Alarms go off at the right hour") struct CalendarAlarmTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        /// The interview, on the clock it was noted in.
        let at: String
        /// The seeker's zone.
        let zone: String
        let start: String
        /// The first alarm: the evening before, at seven by the seeker's clock.
        let evening: String

        init(_ name: String, _ at: String, _ zone: String, _ start: String, _ evening: String) {
            (testDescription, self.at, self.zone, self.start, self.evening) = (name, at, zone, start, evening)
        }
    }

    private static let cases = [
        Case("winter", "2026-03-12T10:30+00:00", "Europe/London", "20260312T103000Z", "-PT15H30M"),
        Case(
            "the clocks go forward in between", "2026-03-29T10:30+01:00", "Europe/London", "20260329T093000Z",
            "-PT14H30M"),
        Case(
            "the clocks go back in between", "2026-10-25T10:30+00:00", "Europe/London", "20261025T103000Z",
            "-PT16H30M"),
        Case(
            "the day after the clocks went forward", "2026-03-30T10:30+01:00", "Europe/London", "20260330T093000Z",
            "-PT15H30M"),
        Case(
            "they are in another zone, and it is the same day here", "2026-07-01T11:00-04:00", "Europe/London",
            "20260701T150000Z", "-PT21H"),
        Case(
            "they are in another zone, and it is the next day here", "2026-07-01T20:00-04:00", "Europe/London",
            "20260702T000000Z", "-PT6H"),
        Case(
            "they change their clocks and we do not yet", "2026-03-09T09:00-04:00", "Europe/London",
            "20260309T130000Z", "-PT18H"),
        Case(
            "half an hour off, across the clocks of the south", "2026-10-04T09:00+10:30", "Australia/Adelaide",
            "20261003T223000Z", "-PT13H"),
        Case(
            "a zone without summer time", "2026-07-01T08:15+05:45", "Asia/Kathmandu", "20260701T023000Z",
            "-PT13H15M"),
    ]

    @Test("the evening before an interview, and an hour before", arguments: cases)
    func interviews(_ sample: Case) throws {
        let text = try calendar(.interview(.init("a"), .init("i")), .at(moment(sample.at)), zone: sample.zone)
        #expect(text.contains("\r\nDTSTART:\(sample.start)\r\n"))
        #expect(triggers(in: text) == [sample.evening, "-PT1H"])
    }

    @Test("days have theirs in the morning, never at night")
    func days() throws {
        let day = Shareable.CalendarDate.When.day(day("2026-03-29"))
        #expect(triggers(in: try calendar(.chase(.init("a"), number: 1), day)) == ["PT9H"])
        #expect(triggers(in: try calendar(.feedbackReminder(.init("a")), day)) == ["PT9H"])
        #expect(triggers(in: try calendar(.action(.init("x")), day)) == ["PT9H"])
        #expect(triggers(in: try calendar(.closing(.init("a")), day)) == ["-PT15H"])
        let text = try calendar(.action(.init("x")), day)
        #expect(text.contains("\r\nDTSTART;VALUE=DATE:20260329\r\nDTEND;VALUE=DATE:20260330\r\n"))
    }

    @Test("what was cancelled is said to be so, without an alarm") func cancelled() throws {
        let text = try calendar(
            .interview(.init("a"), .init("i")), .at(moment("2026-03-12T10:30+00:00")), isCancelled: true)
        #expect(text.contains("\r\nSTATUS:CANCELLED\r\n"))
        #expect(triggers(in: text).isEmpty)
    }

    private func calendar(
        _ about: Shareable.CalendarDate.About, _ when: Shareable.CalendarDate.When, zone: String = "Europe/London",
        isCancelled: Bool = false
    ) throws -> String {
        let date = Shareable.CalendarDate(
            about: about, when: when, isCancelled: isCancelled, version: 3, changedAt: 1_772_000_000_000)
        return CalendarFile(address: "http://127.0.0.1:8321", offset: try offsets(zone)).text(of: [date])
    }

    private func triggers(in text: String) -> [String] {
        text.components(separatedBy: "\r\n").filter { $0.hasPrefix("TRIGGER:") }.map { String($0.dropFirst(8)) }
    }
}
