public import Domain

/// What to know before a further try at an employer (PEERS 18): earlier ones, and the same job by two ways at once.
public struct TryingAgain: Sendable, Equatable {
    /// The same job that is open already.
    public enum Clash: Sendable, Equatable {
        /// Another agency has put the seeker forward.
        case otherAgency(JobApplication)
        /// One try through an agency, the other without.
        case withAndWithout(JobApplication)
        /// The same way: it has been added already.
        case again(JobApplication)
    }

    /// What was noted there before, the latest first; what was only saved too.
    public var tries: [JobApplication]
    /// Nil where none is open for a role like this.
    public var clash: Clash?

    /// `before` is the application itself where it has been added already.
    public init(
        employer: String, role: String, agency: String?, before application: JobApplication? = nil,
        in search: JobSearch
    ) {
        tries = search.earlierTries(at: employer, before: application)
        let wanted = RoleName(role)
        let same = tries.filter { other in
            other.isOpen && other.stage >= .applied && RoleName(other.role).likeness(to: wanted) >= Self.alike
        }
        clash = same.first.map { Self.clash($0, agency: agency) }
    }

    /// Half of the words in common: "Ward Nurse" and "Nurse, Ward 7" are one job, "Ward Clerk" is another.
    static let alike = 0.5

    /// True where one of the earlier tries has ended without a job, so that trying again is the question.
    public var isAfterANo: Bool { tries.contains { $0.wasSent && $0.outcome?.isSetback ?? false } }

    private static func clash(_ other: JobApplication, agency: String?) -> Clash {
        switch (other.details.agency.map(EmployerName.init), agency.map(EmployerName.init)) {
        case (let theirs?, let ours?): theirs == ours ? .again(other) : .otherAgency(other)
        case (nil, nil): .again(other)
        default: .withAndWithout(other)
        }
    }
}
