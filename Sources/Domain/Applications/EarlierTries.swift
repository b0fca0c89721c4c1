extension JobSearch {
    /// Applications at the same employer that were added before this one, the latest first (PEERS 23).
    public func earlierTries(at employer: String, before application: JobApplication? = nil) -> [JobApplication] {
        let name = EmployerName(employer)
        guard !name.isEmpty else { return [] }
        return applications.values.filter { other in
            other.id != application?.id && EmployerName(other.employer) == name
                && (application.map { other.added.sequence < $0.added.sequence } ?? true)
        }.sorted { $0.added.sequence > $1.added.sequence }
    }

    /// All applications by employer, the latest first: for looking up many employers at once.
    public func triesByEmployer() -> [EmployerName: [JobApplication]] {
        Dictionary(grouping: applications.values) { EmployerName($0.employer) }
            .mapValues { tries in tries.sorted { $0.added.sequence > $1.added.sequence } }
    }
}
