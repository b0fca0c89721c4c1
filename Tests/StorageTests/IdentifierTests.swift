import Storage
import Testing

@Suite("Names for events and things")
struct IdentifierTests {
    @Test("a random event name is a UUID of version 7 that begins with its time") func isVersion7() {
        let names = RandomIdentifiers()
        for (milliseconds, prefix): (Int64, String) in [
            (0, "00000000-0000"), (1_773_000_000_123, "019ccf09-027b"), (-1, "00000000-0000"),
        ] {
            let name = names.event(at: milliseconds)
            let parts = name.split(separator: "-")
            #expect(parts.map(\.count) == [8, 4, 4, 4, 12])
            #expect(name.hasPrefix(prefix), "\(name)")
            #expect(parts[2].first == "7")
            #expect(parts[3].first.map { "89ab".contains($0) } == true)
            #expect(name.allSatisfy { $0.isHexDigit && !$0.isUppercase || $0 == "-" })
        }
    }

    @Test("random names do not repeat") func doNotRepeat() {
        let names = RandomIdentifiers()
        #expect(Set((0..<5000).map { _ in names.event(at: 1) }).count == 5000)
        #expect(Set((0..<5000).map { _ in names.thing() }).count == 5000)
    }

    @Test("a thing's name can be read out: ten characters, none that is easily mistaken") func canBeReadOut() {
        let names = RandomIdentifiers()
        for _ in 0..<500 {
            let name = names.thing()
            #expect(name.count == 10)
            #expect(name.allSatisfy { "0123456789abcdefghjkmnpqrstvwxyz".contains($0) }, "\(name)")
        }
    }

    @Test("counted names are the same in every run") func count() {
        let names = CountingIdentifiers()
        #expect(names.event(at: 5) == "00000000-0000-7000-8000-000000000001")
        #expect(names.thing() == "t000000002")
        #expect(names.event(at: 6) == "00000000-0000-7000-8000-000000000003")
    }
}
