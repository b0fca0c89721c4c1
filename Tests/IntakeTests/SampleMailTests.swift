import Foundation
import Testing

@Suite struct SampleMailTests {
    @Test func readsTheOpenSet() throws {
        let measure = ReadingMeasure(try Samples.mail("open"), reader: try Samples.reader())
        report("open", measure)
        #expect(measure.total >= 90)
    }

    @Test(.enabled(if: ProcessInfo.processInfo.environment["ASIDE"] != nil))
    func readsTheSetKeptAside() throws {
        let measure = ReadingMeasure(try Samples.mail("aside"), reader: try Samples.reader())
        report("aside", measure)
    }

    private func report(_ name: String, _ measure: ReadingMeasure) {
        print("\(name): \(measure.table)")
        if ProcessInfo.processInfo.environment["SHOW_FAULTS"] != nil { measure.faults.forEach { print("  \($0)") } }
    }
}
