import Domain
import Finding
import Guidance

/// A search of many applications, to be looked through: the index made anew, and queries put to it.
struct Searching: Sendable {
    static let applications = 5_000

    /// What people type: one letter, a name, a sentence, two words of a message, a slip, nothing that is there.
    private static let queries = [
        "w", "infirmary 4711", "the nurse job in Leeds", "surgical ward", "infirmray", "zzzz",
    ]

    private let search: JobSearch
    private let today = Day(number: 20_000)

    init() throws {
        var search = JobSearch()
        var sequence = 0
        for number in 0..<Self.applications {
            for fact in try Self.facts(number, in: search) {
                sequence += 1
                let entry = Entry(
                    event: .init("e\(sequence)"), sequence: sequence, change: .init("c\(number)"),
                    on: fact.happened ?? Day(number: 20_000), time: nil, recordedAt: 0)
                search.fold([Event(entry: entry, content: .fact(fact), origin: nil, by: "bench")])
            }
        }
        self.search = search
    }

    private static func facts(_ number: Int, in search: JobSearch) throws -> [any Fact] {
        let places = ["Leeds", "York", "Cork", "Łódź", "Köln", "Bristol"]
        let roles = ["Ward nurse", "Clerk", "Data analyst", "Project coordinator", "Curator"]
        let id = JobApplication.ID("a\(number)")
        let details = ApplicationDetails(
            employer: "Infirmary \(number)", role: roles[number % roles.count], agency: "Agency \(number % 40)",
            source: "Board \(number % 9)", place: places[number % places.count])
        let now = Moment(day: Day(number: 20_000), minute: 600, offset: 0)
        let added = try AddApplication(
            id: id, kind: .application, details: details, applied: Day(number: 19_000 + number % 900)
        )
        .decide(in: search, at: now)
        guard number.isMultiple(of: 4) else { return added }
        let words = String(
            repeating: "Thank you for your interest in the surgical ward; we have read it with care. ", count: 8)
        return added + [
            NoticeReceived(
                application: id, kind: .acknowledgement, from: "Alice Example", channel: .mail,
                words: words + "Number \(number).",
                on: Day(number: 19_950))
        ]
    }

    /// Seconds to make the index anew, to ask it once (the median and the slowest), and to read through all texts once.
    func measure(_ seconds: (() throws -> Void) throws -> Double) throws -> [String: Double] {
        var index = FindIndex([])
        let made = try (0..<5).map { _ in
            try seconds { index = FindIndex(Findables.all(in: search, today: today)) }
        }
        var asked: [Double] = []
        for typed in Self.queries {
            for _ in 0..<9 { asked.append(try seconds { _ = index.find(Query(typed), limit: 20) }) }
        }
        let texts = Findables.all(in: search, today: today).flatMap { $0.names + $0.details + $0.texts }
        var found = 0
        let scanned = try (0..<5).map { _ in
            try seconds { found += texts.count { $0.lowercased().contains("surgical") } }
        }
        return [
            "index": made.sorted()[2], "query": asked.sorted()[asked.count / 2], "slowestQuery": asked.max() ?? 0,
            "scan": scanned.sorted()[2], "scanned": Double(found),
        ]
    }
}
