public import Domain

/// One point of what somebody said, and what it may mean (METHOD X1, X2; CONTRACT, `decode --json`).
///
/// Nothing here says more than the words do: the bin is a suggestion, and
/// readings beyond the words are marked *likely* or *possible*.
public struct DecodedPoint: Sendable, Equatable {
    /// The words as written.
    public var text: String
    /// UTF-8 offsets into the whole.
    public var start: Int
    public var end: Int
    /// The most telling first; empty for praise.
    public var reasons: [Reason]
    public var isPraise: Bool
    /// A finer code where the words give one.
    public var detail: ReasonDetail?
    public var interpretations: [Interpretation]
    public var bin: Bin
    /// The skill or experience they named, in their words.
    public var skill: String?
    /// Protected matters the words speak of (METHOD L4): never to be waved away.
    public var mayBeUnfair: Set<ProtectedMatter>
}

/// Finer codes of reasons.
public enum ReasonDetail: String, Sendable, CaseIterable {
    /// Somebody they had known before.
    case someoneKnown = "someone_known"
    /// The post itself went away.
    case roleCancelled = "role_cancelled"
    case dividedPanel = "divided_panel"
    /// Liking or halo: theirs, not the seeker's.
    case liking
    /// A test or task fell short.
    case assessment
    /// Manner, confidence or interest, stated in words.
    case manner
}

/// One reading of a point; its sentence is in Words.
public struct Interpretation: Sendable, Equatable {
    /// Which of the readings of a reason it is.
    public enum Reading: String, Sendable, CaseIterable {
        /// What the words say.
        case said
        /// What it usually means.
        case usual
        /// What it may mean as well.
        case other
    }

    public var reading: Reading
    /// Nil for praise.
    public var reason: Reason?
    public var detail: ReasonDetail?
    public var certainty: Certainty
}
