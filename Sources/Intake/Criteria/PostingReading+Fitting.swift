public import Domain

extension Array where Element == PostingSource {
    /// The postings that are of this role: those called exactly so, else those whose names hold each other; all of them
    /// where none is.
    public func fitting(role: String) -> [PostingSource] {
        guard count > 1 else { return self }
        let wanted = foldedKey(role)
        let same = filter { foldedKey($0.details.role) == wanted }
        if !same.isEmpty { return same }
        let near = filter { posting in
            let name = foldedKey(posting.details.role)
            return !wanted.isEmpty && !name.isEmpty && (name.contains(wanted) || wanted.contains(name))
        }
        return near.isEmpty ? self : near
    }
}

extension PostingReading {
    /// What it names that is not noted of the application yet, as it is stored; in the order it is shown.
    public func news(for application: JobApplication) -> [(field: ApplicationField, value: String)] {
        let fields: [ApplicationField] = [.place, .workMode, .pay, .closing, .reference, .url]
        return fields.compactMap { field in
            let value = field.text(of: details, kind: application.kind)
            guard !value.isEmpty, field.text(of: application).isEmpty else { return nil }
            return (field, value)
        }
    }

    /// The criteria that do not stand on the application's list yet.
    public func newCriteria(for application: JobApplication) -> [ReadCriterion] {
        criteria.filter { application.criterion(like: $0.asked) == nil }
    }

    /// True where it names an employer that shares no word with the application's: it may be another posting.
    public func mayBeOfAnother(than application: JobApplication) -> Bool {
        let theirs = Set(EmployerName(details.employer).words)
        guard !theirs.isEmpty else { return false }
        let ours = [application.employer, application.details.agency ?? ""].flatMap { EmployerName($0).words }
        return theirs.isDisjoint(with: ours)
    }
}
