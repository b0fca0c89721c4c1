import Foundation
import Testing

@Suite struct SampleMailTests {
    @Test func readsTheOpenSet() throws {
        let measure = ReadingMeasure(try Samples.mail("open"), reader: try Samples.reader())
        report("open", measure)
        #expect(measure.total >= 90)
        expectFloors(measure, rejection: 0.97, kind: 0.95, rest: 0.92)
    }

    /// Kept aside while the phrases were written; see `ORIGIN.txt`.
    @Test func readsTheSetKeptAside() throws {
        let measure = ReadingMeasure(try Samples.mail("aside"), reader: try Samples.reader())
        report("aside", measure)
        expectFloors(measure, rejection: 0.9, kind: 0.9, rest: 0.85)
    }

    private func expectFloors(_ measure: ReadingMeasure, rejection: Double, kind: Double, rest: Double) {
        #expect(measure.precision >= rejection)
        #expect(measure.recall >= rejection)
        #expect(measure.share("kind") >= kind)
        for what in ["employer", "role", "stage", "reasons", "interviewAt"] {
            #expect(measure.share(what) >= rest, "\(what)")
        }
    }

    private func report(_ name: String, _ measure: ReadingMeasure) {
        print("\(name): \(measure.table)")
        if ProcessInfo.processInfo.environment["SHOW_FAULTS"] != nil { measure.faults.forEach { print("  \($0)") } }
    }
}
