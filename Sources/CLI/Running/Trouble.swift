import Domain

/// An expected no that belongs to the command line alone.
enum Trouble: Error, Equatable {
    /// Several things answer to the name; each with the words to tell them apart.
    case ambiguous(name: String, candidates: [Candidate])
    case notFound(Subject.Kind, name: String)
    case noFile(String)
    case notText(String)
    case notADay(String)
    case ambiguousDay(String, [Day])
    case notAMoment(String)
    case notAZone(String)
    /// `--set` wants FIELD=VALUE.
    case notAPair(String)
    case notPay(String)
    case unknownField(String, known: [String])
    case unknownValue(field: String, value: String, known: [String])
    case missing(option: String)
    case eitherOr(String, String)
    /// Options of which one is enough.
    case onlyOne([String])
    /// An option that belongs to another form of the verb.
    case onlyWith(String, of: String)
    case fileExists(String)
    case cannotWrite(String)
    case noHome
    case nothingToRead
    case unknownFormat(String, known: [String])
    case damage([String])
    case noResources([String])
    case badResources(String)
    case notLoopback(String)
    /// An address of no private network: no phone of the seeker's own is behind it.
    case notPrivate(String)
    case noNetwork
    case noPhone(String)
    case portInUse(Int)
    case noDraft(JobApplication.ID)
    /// Another program is needed, and not there.
    case noHelper(String)
    /// Another program ended with an error.
    case helperFailed(String)
    case notAnAddress(String)
    case notATime(String)
    /// Nobody is there to ask, and `--yes` was not given.
    case needsYes
}

/// One of several things that answer to a name.
struct Candidate: Equatable {
    var id: String
    var words: String
}
