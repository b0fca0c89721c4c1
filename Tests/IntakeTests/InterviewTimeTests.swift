import Domain
import Intake
import Testing

@Suite struct InterviewTimeTests {
    private static let reader = Result { try Samples.reader() }

    private func time(_ text: String, sent: String = "2026-03-02T09:00:00+00:00", calendar: String? = nil) throws
        -> String?
    {
        let message = Message(
            source: "x", subject: "Your interview", date: Moment(sent),
            text: "We would like to invite you to an interview.\n\n" + text,
            calendar: calendar)
        return try Self.reader.get().read(message).interviewAt?.description
    }

    @Test(arguments: [
        ("It is on Tuesday 10 March at 10.30am.", "2026-03-10T10:30:00+00:00"),
        ("It is at 2pm on the 11th of March 2026.", "2026-03-11T14:00:00+00:00"),
        ("Wednesday, March 11th, 14:15", "2026-03-11T14:15:00+00:00"),
        ("Date: 12/03/2026\nTime: 9:00 a.m.", "2026-03-12T09:00:00+00:00"),
        ("Friday 13 March, 15:00-16:00", "2026-03-13T15:00:00+00:00"),
        ("Friday 13 March, 2-3pm", "2026-03-13T14:00:00+00:00"),
        ("Friday 13 March, 11 to 12.30pm", "2026-03-13T11:00:00+00:00"),
        ("Friday 13 March from 11am to 12.30pm", "2026-03-13T11:00:00+00:00"),
        ("on 2026-03-16 at 1630 hrs", "2026-03-16T16:30:00+00:00"),
        ("this Thursday at noon", "2026-03-05T12:00:00+00:00"),
        ("tomorrow at quarter past three", "2026-03-03T15:15:00+00:00"),
        ("next Tuesday at half past ten", "2026-03-10T10:30:00+00:00"),
        ("Tuesday at 10", "2026-03-03T10:00:00+00:00"),
        ("on the 18th at 3", "2026-03-18T15:00:00+00:00"),
        ("4 January at 10:00", "2027-01-04T10:00:00+00:00"),
        ("Monday 30 March at 10am BST", "2026-03-30T10:00:00+01:00"),
        ("Monday 30 March at 10am UK time", "2026-03-30T10:00:00+01:00"),
        ("Monday 9 March at 10:00 AM PT", "2026-03-09T10:00:00-07:00"),
        ("Monday 9 March at 10:00 AM PST", "2026-03-09T10:00:00-08:00"),
        ("Monday 9 March at 11.00 (GMT+5:30)", "2026-03-09T11:00:00+05:30"),
        // No one time.
        ("Please book a slot by 5pm on Friday 6 March.", nil),
        ("Let us know before 6 March at 17:00.", nil),
        ("Either Monday 9 March at 10am or Tuesday 10 March at 2pm.", nil),
        ("Monday 9 March at 10am, 11am or 2pm.", nil),
        ("It will be on Monday 9 March.", nil),
        ("It takes 45 minutes; we are at 10 High Street.", nil),
        ("The link expires at midnight on 9 March.", nil),
        // Changes.
        ("Monday 9 March at 10am is off. Could we do 10 March at 2pm instead?", "2026-03-10T14:00:00+00:00"),
        ("Instead of Monday 9 March at 10am it is now Tuesday 10 March at 2pm.", "2026-03-10T14:00:00+00:00"),
        ("It moves from Monday 9 March at 10am to Tuesday 10 March at 2pm.", "2026-03-10T14:00:00+00:00"),
        ("Monday 9 March at 10am has been changed to Tuesday 10 March at 2pm.", "2026-03-10T14:00:00+00:00"),
    ])
    func reads(_ text: String, _ expected: String?) throws {
        #expect(try time(text) == expected)
    }

    @Test func takesTheZoneOfTheSenderElseOfTheCalendar() throws {
        #expect(
            try time("Thursday 5 March at 11am IST", sent: "2026-03-02T09:00:00+05:30") == "2026-03-05T11:00:00+05:30")
        #expect(try time("Tuesday 3/10 at 11 AM", sent: "2026-03-02T09:00:00-05:00") == "2026-03-10T11:00:00-05:00")
        let calendar =
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;TZID=Europe/London:20260401T\r\n 100000\r\nEND:VEVENT\r\n"
        #expect(try time("Wednesday 1 April at 10am", calendar: calendar) == "2026-04-01T10:00:00+01:00")
        #expect(try time("See the calendar", calendar: calendar) == "2026-04-01T10:00:00+01:00")
    }

    @Test func asksNothingOfAMessageWithoutADate() throws {
        let message = Message(source: "x", text: "Your interview is confirmed for Tuesday at 10am.")
        #expect(try Self.reader.get().read(message).interviewAt == nil)
    }
}
