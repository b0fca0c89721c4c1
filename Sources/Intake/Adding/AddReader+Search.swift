public import Domain

extension AddReader {
    /// What the text says, in the light of the employers and people the seeker knows.
    public func read(_ text: String, in search: JobSearch, today: Day) -> AddReading {
        var employers: Set<String> = []
        for application in search.applications.values { employers.insert(application.employer) }
        return read(
            text, today: today, employers: employers.sorted(), people: search.people.values.map(\.name).sorted())
    }
}
