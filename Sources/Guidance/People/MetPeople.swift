public import Domain

/// Names noted at interviews that are no people yet (METHOD K1: new contacts are kept).
public enum MetPeople {
    /// The names of those met or to be met who have no part in the application, in the order they came; each once.
    ///
    /// "HR team" and the like are no names of people.
    public static func names(in application: JobApplication, of search: JobSearch) -> [String] {
        let known = application.participants.compactMap { search.people[$0.person]?.name }
        let noted = application.interviews.filter { !$0.isCancelled }.flatMap(\.with)
        var found: [String] = []
        for one in noted {
            guard let name = HumanName.read(one, employer: application.employer),
                !(known + found).contains(where: { isSameName($0, name) })
            else { continue }
            found.append(name)
        }
        return found
    }
}
