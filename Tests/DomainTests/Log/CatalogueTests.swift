import Foundation
import TestSupport
import Testing

@testable import Domain

@Suite struct CatalogueTests {
    private var names: [String] { Catalogue.facts.map { $0.name } }

    @Test func namesAreStableAndApart() {
        #expect(Set(names).count == names.count)
        #expect(Catalogue.byName.count == names.count)
        for name in names {
            #expect(name.allSatisfy { ("a"..."z").contains($0) || $0 == "_" }, "\(name)")
            #expect(!name.hasPrefix("_") && !name.hasSuffix("_") && !name.contains("__"), "\(name)")
        }
    }

    /// Every type of the sources that is a fact is in the catalogue: what is missing could not be read back.
    @Test func holdsEveryFact() throws {
        let here = URL(fileURLWithPath: #filePath)
        let root = (0..<4).reduce(here) { path, _ in path.deletingLastPathComponent() }
        let domain = root.appendingPathComponent("Sources/Domain")
        let files = try FileManager.default.subpathsOfDirectory(atPath: domain.path).filter { $0.hasSuffix(".swift") }
        var declared: Set<String> = []
        for file in files {
            let text = try String(contentsOf: domain.appendingPathComponent(file), encoding: .utf8)
            for match in text.matches(of: /struct (\w+)(?:<\w+>)?: [^{]*\b(?:Fact|WalkFact|Correction)\b/) {
                declared.insert(String(match.1))
            }
        }
        #expect(declared.count > 30)
        #expect(declared == Set(Catalogue.facts.map { "\($0)" }))
    }

    @Test func everyFactHasASample() {
        #expect(Samples.all.map { type(of: $0).name }.sorted() == names.sorted())
    }

    @Test func everyFactIsReadBack() throws {
        for fact in Samples.all {
            let bytes = try JSONEncoder().encode(fact)
            let known = try #require(Catalogue.byName[type(of: fact).name])
            let read = try JSONDecoder().decode(known, from: bytes)
            #expect(Facts([read]) == Facts([fact]))
        }
    }

    /// The stored fields, written out once more: they are never renamed, and only added to.
    @Test func fieldsAreStable() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        func written(_ name: String) throws -> String? {
            let fact = Samples.all.first { type(of: $0).name == name }
            return try fact.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
        }
        for (name, payload) in Payloads.all { #expect(try written(name) == payload, "\(name)") }
        for name in names where Payloads.all[name] == nil {
            let payload = try written(name) ?? ""
            Issue.record("not written down: \(name) \(payload)")
        }
    }

    @Test func everyFactThatMakesAThingSpeaksOfIt() {
        for fact in Samples.all {
            guard let thing = fact.makes else { continue }
            #expect(fact.subjects.contains(thing), "\(type(of: fact).name)")
        }
    }

    /// A fact dated by itself counts on its own day.
    @Test func datedFactsTellTheirDay() {
        let dated = Samples.all.filter { $0.happened != nil }.map { type(of: $0).name }
        #expect(dated.count == 25)
        #expect(Samples.all.allSatisfy { $0.happened == nil || $0.happened == Samples.on })
        #expect(Samples.all.filter { $0.time != nil }.map { type(of: $0).name } == ["notice_received"])
    }
}
