/// The codes a command ends with.
///
/// Scripts rely on them.
enum ExitCode {
    static let done: Int32 = 0
    /// An expected no, with a stable code on standard error.
    static let refused: Int32 = 1
    /// Arguments that make no sense, or a name that could be several.
    static let usage: Int32 = 2
    /// The thing was changed meanwhile.
    static let conflict: Int32 = 3
    static let notFound: Int32 = 4
    /// Something that should not happen.
    static let fault: Int32 = 70
    /// Stopped with Ctrl-C, as shells say it: 128 and the number of the signal.
    static let stopped: Int32 = 130
}
