/// A step of work on the stored bytes that can take long.
public enum LongStep: Sendable, Equatable {
    /// In bytes.
    case copying, keeping
    /// Without a total: nobody knows how long it takes.
    case checking, changingTables, takingIn, sweeping
    /// In documents.
    case checkingDocuments, packing
    /// In lines of a log file.
    case readingLines, writingLines
}

/// Is told how far long work is: the step, what is done, and the whole where it is known.
///
/// What it throws ends the work, with nothing left behind by halves.
public typealias Watch = @Sendable (_ step: LongStep, _ done: Int, _ total: Int?) throws -> Void

/// Nobody looks on.
public let unwatched: Watch = { _, _, _ in }
