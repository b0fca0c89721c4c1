/// A thing from the debrief that a letter can name without changing its words (METHOD R1, D3).
///
/// Only phrases that fit a sentence as they stand are taken; anything else stays
/// in the debrief, and the letter speaks of the conversation in general.
public enum Highlight: Sendable, Equatable {
    /// `the tour of the store`: fits after "I enjoyed".
    case thing(String)
    /// `how the teams will move`: fits after "I enjoyed hearing".
    case hearing(String)
    /// `talking about lenders`: fits after "I enjoyed".
    case doing(String)

    /// Reads where the seeker wrote they connected with the interviewers; nil when no phrase fits.
    public static func read(_ connected: String) -> Highlight? {
        var text = trimmed(connected)
        while let last = text.last, ".,;".contains(last) { text.removeLast() }
        let words = plainWords(text)
        guard (2...14).contains(words.count), !text.contains(where: { "!?\"“”:;.\n".contains($0) }),
            Set(words).isDisjoint(with: unfit), let first = words.first
        else { return nil }
        let start = text.prefix(1).lowercased() + text.dropFirst()
        switch first {
        case "the", "our", "their", "your": return .thing(start)
        case "how", "what", "why": return .hearing(start)
        case "talking", "hearing", "discussing", "comparing", "seeing", "learning": return .doing(start)
        default: return nil
        }
    }

    /// Words that do not belong in a letter to them, or that make a clause of the phrase.
    private static let unfit: Set<String> = [
        "i", "he", "she", "him", "her", "his", "hers", "they", "them", "was", "were", "went", "my", "me", "not",
        "but", "because", "felt", "thought", "boring", "bad", "rude",
    ]
}
