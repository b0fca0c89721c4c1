public import Domain

/// The kinds of English that Rebound speaks; the raw value is the IETF tag, as `<html lang>` wants it.
///
/// Every file of this module is an enum of static functions from values to sentences; none keeps state. Which English
/// they answer in is `Language.current`, the one value here that is not handed in
/// ([ADR 18](../../docs/adr/0018-the-english-of-a-request-is-bound-once.md)). Where the two differ, the words come
/// from `Terms` or stand side by side in `said`. A second language is a second set of the same functions, one file
/// beside each.
public enum Language: String, Sendable, CaseIterable {
    case britishEnglish = "en-GB"
    case americanEnglish = "en-US"

    /// The English of what is being answered: a request, a run of the command line.
    ///
    /// Bound by the shell, from the seeker's setting, for as long as the answer takes; nothing can assign it.
    /// What is worked out once and kept must not depend on it: `scripts/check-words` finds a `static let` that does.
    @TaskLocal public static var current = Language.britishEnglish

    /// The English that a seeker has chosen; British until they do.
    public init(of seeker: Seeker) {
        self = seeker.words.flatMap(Self.init(rawValue:)) ?? .britishEnglish
    }

    var isAmerican: Bool { self == .americanEnglish }
}
