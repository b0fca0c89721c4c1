extension JobSearch {
    /// Applications at the same employer that were added before this one, the latest first (PEERS 23).
    public func earlierTries(at employer: String, before application: JobApplication? = nil) -> [JobApplication] {
        let name = comparable(employer)
        return applications.values.filter { other in
            other.id != application?.id && comparable(other.employer) == name
                && (application.map { other.added.sequence < $0.added.sequence } ?? true)
        }.sorted { $0.added.sequence > $1.added.sequence }
    }
}

/// The name of an employer as it is compared: without case, legal form and punctuation.
private func comparable(_ employer: String) -> [String] {
    let words = employer.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    let kept = words.filter { !legalForms.contains($0) }
    return kept.isEmpty ? words : kept
}

/// Words that say how a firm is owned, not which firm it is.
private let legalForms: Set<String> = [
    "the", "ltd", "limited", "plc", "llp", "llc", "inc", "incorporated", "corp", "corporation", "co", "company",
    "gmbh", "ag", "se", "sa", "bv", "nv", "pty", "pvt", "private", "group",
]
