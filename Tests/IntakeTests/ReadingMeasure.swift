import Domain
import Intake

/// How often a set of samples is read as expected.
struct ReadingMeasure {
    var faults: [String] = []
    var total = 0
    private var right: [String: Int] = [:]
    private var asked: [String: Int] = [:]
    private var rejections = (found: 0, right: 0, expected: 0)

    init(_ samples: [Samples.Sample], reader: MessageReader) {
        for sample in samples { add(sample, reader.read(sample.message)) }
    }

    private mutating func add(_ sample: Samples.Sample, _ reading: Reading) {
        total += 1
        let expected = sample.expected
        count("kind", sample, expected["kind"], reading.kind.rawValue)
        count("employer", sample, expected["employer"], reading.employer)
        count("role", sample, expected["role"], reading.role)
        count("stage", sample, expected["stage"], reading.reached?.rawValue)
        count("interviewAt", sample, expected["at"], reading.interviewAt?.description)
        let isRejection = expected["kind"] == "rejection"
        if isRejection {
            let wanted = sample.reasons.sorted().joined(separator: ",")
            count("reasons", sample, wanted, reading.reasons.map(\.rawValue).sorted().joined(separator: ","))
        }
        rejections.expected += isRejection ? 1 : 0
        rejections.found += reading.kind == .rejection ? 1 : 0
        rejections.right += isRejection && reading.kind == .rejection ? 1 : 0
    }

    private mutating func count(_ what: String, _ sample: Samples.Sample, _ wanted: String?, _ found: String?) {
        asked[what, default: 0] += 1
        if wanted == found {
            right[what, default: 0] += 1
        } else {
            faults.append("\(sample.name): \(what) is \(found ?? "nothing"), expected \(wanted ?? "nothing")")
        }
    }

    /// Share of the samples that were read right, 0–1.
    func share(_ what: String) -> Double { Double(right[what] ?? 0) / Double(max(1, asked[what] ?? 0)) }

    var precision: Double { Double(rejections.right) / Double(max(1, rejections.found)) }
    var recall: Double { Double(rejections.right) / Double(max(1, rejections.expected)) }

    var table: String {
        let rows = ["kind", "employer", "role", "stage", "reasons", "interviewAt"].map { what in
            "\(what) \(right[what] ?? 0)/\(asked[what] ?? 0)"
        }
        return "\(total) messages; rejection precision \(rejections.right)/\(rejections.found), "
            + "recall \(rejections.right)/\(rejections.expected); " + rows.joined(separator: ", ")
    }
}
