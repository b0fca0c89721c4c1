import Foundation
import Testing

@testable import Domain

@Suite struct MomentTests {
    @Test(arguments: [
        ("1970-01-01T00:00Z", 0, 0), ("1970-01-01 00:00Z", 0, 0), ("1970-01-01T01:00:00+01:00", 0, 60),
        ("1969-12-31T19:00:00-05:00", 0, -300), ("2026-03-31T10:12:00+01:00", 1_774_948_320_000, 60),
        ("1970-01-01T00:00:00.5Z", 500, 0), ("1970-01-01T00:00:00.1239Z", 123, 0), ("1970-01-01T00:00:01Z", 1000, 0),
        ("1969-12-31T23:59:59.999Z", -1, 0), ("1970-01-01T05:30+05:30", 0, 330),
        ("1970-01-01T00:00-00:30", 1_800_000, -30),
        ("1970-01-01T14:00+14:00", 0, 840), ("1970-01-01T00:00-00:00", 0, 0),
    ])
    func reads(text: String, milliseconds: Int64, offset: Int) throws {
        let read = try #require(Moment(text))
        #expect(read.milliseconds == milliseconds)
        #expect(read.offset == offset)
    }

    @Test(arguments: [
        "", "2026-03-31", "2026-03-31T10:12", "2026-03-31T10:12:00", "2026-03-31T24:00Z", "2026-03-31T10:60Z",
        "2026-03-31T10:12:60Z", "2026-03-31T10Z", "2026-03-31T1:12:00Z", "2026-03-31T10:12+1:00",
        "2026-03-31T10:12+0100",
        "2026-03-31T10:12+19:00", "2026-03-31T10:12+01:60", "2026-03-31T10:12:00.Z", "2026-03-31T10:12:00.1x3Z",
        "2026-02-29T10:12:00Z", "2026-03-31X10:12:00Z", "2026-03-31T10:12:00ZZ", "2026-03-31T10:12:00Z+01:00",
        "2026-03-31T10:12:00:00Z", "2026-03-31T-1:12:00Z", "2026-03-31T10:1２Z00", "TTTTTTTTTTTTTTTTTTZ",
        "2026-03-31T+++:++Z", "\u{1F600}\u{1F600}\u{1F600}\u{1F600}-03-31T10:12Z", "2026-03-31T10:12:00+01:00\n",
        "2026-03-31T10:12:00.1\u{301}Z", "2026-03-31T10:12:00.", "2026-03-31T......Z", "2026-03-31TZZZZZZZ+00:00",
    ])
    func readsNothingElse(text: String) {
        #expect(Moment(text) == nil)
    }

    @Test func readsNothingElseHoweverLong() {
        #expect(Moment(String(repeating: "9", count: 100_000)) == nil)
        #expect(Moment("2026-03-31T10:12:00." + String(repeating: "9", count: 100_000) + "Z") != nil)
    }

    /// The day is the one on the seeker's wall, not the one in Greenwich.
    @Test(arguments: [
        ("2026-03-31T23:59:59+00:00", "2026-03-31", 1439), ("2026-04-01T00:00:00+00:00", "2026-04-01", 0),
        ("2026-01-01T00:30:00+13:00", "2026-01-01", 30), ("2025-12-31T23:30:00-11:00", "2025-12-31", 1410),
        ("1969-12-31T23:59:59.999-01:00", "1969-12-31", 1439), ("2024-02-29T12:00:00+05:45", "2024-02-29", 720),
    ])
    func showsTheWallClock(text: String, on: String, minute: Int) {
        let read = moment(text)
        #expect(read.day == day(on))
        #expect(read.minute == minute)
        #expect(read.time == ClockTime(minute: minute, offset: read.offset))
        #expect(
            Moment(day: read.day, minute: read.minute, offset: read.offset).milliseconds / 60_000
                == (read.milliseconds - (read.milliseconds % 60_000 + 60_000) % 60_000) / 60_000)
    }

    @Test func crossesMidnight() {
        let late = moment("2026-12-31T23:59:00-05:00")
        #expect(late.adding(minutes: 0) == late)
        #expect(late.adding(minutes: 1).day == day("2027-01-01"))
        #expect(late.adding(minutes: -1440).day == day("2026-12-30"))
    }

    @Test func isOrderedByInstantThenOffset() {
        #expect(moment("2026-03-31T10:00+01:00") < moment("2026-03-31T09:30+00:00"))
        #expect(!(moment("2026-03-31T10:00+01:00") < moment("2026-03-31T10:00+01:00")))
        let (west, east) = (moment("2026-03-31T09:00+00:00"), moment("2026-03-31T10:00+01:00"))
        #expect(west != east)
        #expect(west < east)
    }

    @Test(arguments: [
        ("2026-03-31T10:12:00+01:00", "2026-03-31T10:12:00+01:00"),
        ("2026-03-31T10:12:05Z", "2026-03-31T10:12:05+00:00"),
        ("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59+00:00"),
        ("2026-03-31T10:12-00:30", "2026-03-31T10:12:00-00:30"),
    ])
    func writes(text: String, written: String) {
        #expect(moment(text).description == written)
    }

    @Test(arguments: ["2026-03-31T10:12:00+01:00", "2026-03-31T10:12:00.007-03:30", "1969-12-31T23:59:59.999Z"])
    func isStoredWithoutLoss(text: String) throws {
        let bytes = try JSONEncoder().encode([moment(text)])
        #expect(try JSONDecoder().decode([Moment].self, from: bytes) == [moment(text)])
    }

    @Test(arguments: [("10:30+01:00", 630, 60), ("00:00+00:00", 0, 0), ("23:59-11:00", 1439, -660)])
    func readsTimes(text: String, minute: Int, offset: Int) throws {
        let read = try #require(ClockTime(text))
        #expect(read == ClockTime(minute: minute, offset: offset))
        #expect(read.description == text)
    }

    @Test(arguments: ["", "10:30", "24:00+00:00", "10:30+1:00", "2026-03-31T10:30Z", "x10:30+01:00"])
    func readsNoOtherTimes(text: String) {
        #expect(ClockTime(text) == nil)
    }

    @Test(arguments: ["\"2026-02-30\"", "\"\"", "20260331"])
    func refusesOtherDays(json: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Day.self, from: Data(json.utf8)) }
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Moment.self, from: Data(json.utf8)) }
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(ClockTimeText.self, from: Data(json.utf8)) }
    }
}
