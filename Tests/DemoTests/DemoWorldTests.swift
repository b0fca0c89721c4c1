import Demo
import Domain
import Storage
import StorageSQLite
import Testing

@Suite("The demo world")
struct DemoWorldTests {
    static let today = Day(number: 20_522)

    @Test("it is the same to the byte in every run") func isDeterministic() async throws {
        let one = try await Built(today: Self.today)
        let other = try await Built(today: Self.today)
        #expect(one.text == other.text)
        #expect(one.text.utf8.count > 50_000)
    }

    @Test(
        "it builds on every day of the week, in any zone, and over a leap day",
        arguments: zip(Self.days, [0, 60, -570, 0, 825, -720, 60, 0, 60]))
    func builds(today: Day, offset: Int) async throws {
        let world = try await Built(today: today, offset: offset)
        #expect(world.search.orphans.isEmpty)
        #expect(!world.search.isReadOnly)
        #expect(world.search.applications.values.filter { $0.appliedOn != nil }.count == 47)
        #expect(world.search.people.count > 10)
    }

    static let days =
        (0..<7).map { today.adding($0) } + [Day(year: 2028, month: 3, day: 1), Day(number: 0)].compactMap { $0 }

    @Test("nothing lies in the future but what is planned", arguments: Self.days)
    func liesInThePast(today: Day) async throws {
        let world = try await Built(today: today)
        for event in world.events {
            #expect(event.on < today, "\(event.fact) \(event.payload)")
            #expect(event.recordedAt < Moment(day: today, minute: 0, offset: 0).milliseconds)
        }
        #expect(world.events.map(\.recordedAt) == world.events.map(\.recordedAt).sorted())
        let coming = world.search.applications.values.compactMap { $0.nextInterview(at: world.now) }
        #expect(coming.map(\.at.day).sorted() == [today.adding(2), today.adding(6)])
        #expect(world.events.first.map { today.days(since: $0.on) } == 124)
    }

    @Test("firms write and meet on working days; the exceptions are counted") func keepsWorkingDays() async throws {
        for today in Self.days.prefix(7) {
            let world = try await Built(today: today)
            let applications = world.search.applications.values
            let weekend = applications.flatMap(\.notices).filter { !$0.on.isWorkingDay && $0.on != today.adding(-1) }
            #expect(weekend.isEmpty)
            let meetings = applications.flatMap(\.interviews).map(\.at.day).filter { !$0.isWorkingDay }
            // The interviews to come and the one that awaits an answer keep their distance from today.
            #expect(Set(meetings).isSubset(of: [today.adding(2), today.adding(6), today.adding(-12)]))
        }
    }

    @Test("addresses are example addresses, numbers are set aside for stories") func namesNobody() async throws {
        let world = try await Built(today: Self.today)
        let addresses = world.text.matches(of: /[A-Za-z0-9.-]+@([A-Za-z0-9.-]+[A-Za-z])/).map { String($0.1) }
        let hosts = world.text.matches(of: /https?:\/\/([A-Za-z0-9.-]+)/).map { String($0.1) }
        #expect(addresses.count > 20)
        for host in addresses + hosts {
            #expect(host.hasSuffix(".example") || ["example.com", "example.org"].contains(host), "\(host)")
        }
        // Ofcom's numbers for use in drama.
        for number in world.text.matches(of: /\b0\d{4} \d{6}\b/).map({ String($0.0) }) {
            #expect(number.hasPrefix("01632 960") || number.hasPrefix("07700 900"), "\(number)")
        }
    }

    @Test("a builder that is refused says so") func refusesTwice() async throws {
        let world = try await Built(today: Self.today)
        await #expect(throws: Refusal.self) {
            try await DemoWorld.build(
                into: world.keeper, for: world.seeker, today: Self.today, names: CountingIdentifiers())
        }
    }
}

/// The demo world in a log in memory.
struct Built {
    let keeper: SearchKeeper
    let seeker: SeekerID
    let search: JobSearch
    let events: [StoredEvent]
    let text: String
    /// Noon of the day it was built for.
    let now: Moment

    init(today: Day, offset: Int = 0) async throws {
        let log = try SQLiteLog()
        let names = CountingIdentifiers()
        keeper = SearchKeeper(log: log, identifiers: names)
        seeker = try await log.localSeeker()
        try await DemoWorld.build(into: keeper, for: seeker, today: today, offset: offset, names: names)
        search = try await keeper.search(of: seeker)
        events = try await log.events(of: seeker, after: 0)
        text = try await keeper.export(of: seeker)
        now = Moment(day: today, minute: 720, offset: offset)
    }

    func application(_ employer: String) throws -> JobApplication {
        try #require(search.applications.values.first { $0.employer == employer })
    }
}
