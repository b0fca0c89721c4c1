import Domain
import Exports
import Foundation
import Guidance
import TestSupport
import Testing

/// What holds for the calendar of any search, whatever was done to it.
@Suite("Laws of a calendar") struct CalendarLawTests {
    @Test(arguments: 1...40) func anySearch(seed: Int) throws {
        var random = RandomSearch(seed: seed)
        var versions: [String: Int] = [:]
        for _ in 0..<6 {
            let now = random.fold.now
            let dates = Shareable.calendar(of: random.fold.search, at: now)
            #expect(Set(dates.map(\.id)).count == dates.count, "one entry of each name")
            for date in dates {
                #expect(date.version > 0 && date.version <= random.fold.search.sequence)
                #expect(date.version >= versions[date.id] ?? 0, "a version never falls")
                versions[date.id] = date.version
            }
            let text = CalendarFile(address: "http://127.0.0.1:1", offset: try offsets("Europe/London")).text(of: dates)
            #expect(text.utf8.allSatisfy { $0 < 0x80 }, "no word of the seeker is in it")
            let lines = text.components(separatedBy: "\r\n")
            #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
            #expect(lines.count { $0 == "BEGIN:VEVENT" } == dates.count)
            let command = random.command()
            random.perform(command)
        }
    }
}
