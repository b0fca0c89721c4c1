import Domain
import Exports
import Guidance

extension Workplace {
    /// Where the pages are when `serve` is not told otherwise.
    static let usualAddress = "http://127.0.0.1:8321"

    /// The dates of the search as an iCalendar file; its links lead to the usual address.
    func calendar(of search: JobSearch) -> String {
        let clock = clock
        return CalendarFile(address: Self.usualAddress) { clock.moment($0, minute: $1).offset }
            .text(of: Shareable.calendar(of: search, at: now))
    }
}
