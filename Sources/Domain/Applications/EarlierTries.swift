/// The name of an employer as it is compared: without case, legal form and punctuation.
public struct EmployerName: Hashable, Sendable {
    public let key: String

    public init(_ name: String) {
        let words = name.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
        let kept = words.filter { !EmployerName.forms.contains($0) }
        key = (kept.isEmpty ? words : kept).joined(separator: " ")
    }

    /// Words that say how a firm is owned, not which firm it is.
    private static let forms: Set<String> = [
        "the", "ltd", "limited", "plc", "llp", "llc", "inc", "incorporated", "corp", "corporation", "co", "company",
        "gmbh", "ag", "se", "sa", "bv", "nv", "pty", "pvt", "private", "group",
    ]
}

extension JobSearch {
    /// Applications at the same employer that were added before this one, the latest first (PEERS 23).
    public func earlierTries(at employer: String, before application: JobApplication? = nil) -> [JobApplication] {
        let name = EmployerName(employer)
        return applications.values.filter { other in
            other.id != application?.id && EmployerName(other.employer) == name
                && (application.map { other.added.sequence < $0.added.sequence } ?? true)
        }.sorted { $0.added.sequence > $1.added.sequence }
    }
}
