/// The text of one phrase file: one rule, written by somebody who need not program.
///
/// ```
/// # A line that starts with # is a remark.
/// says: rejection
/// sure: stated
///
/// (will|shall) not be [able to] (progress~|proceed~) * application
/// unless: move your interview
/// ```
///
/// **Headers.** `says` (needed) is the code that a match stands for; `sure` is
/// `stated` (the default), `likely` or `possible`; `weight` is a whole number
/// from 1 to 9 (default 5) that says how much one match counts; `code` is a
/// finer code.
///
/// **Phrases**, one a line. Words match without regard to case, accents, kind
/// of apostrophe, dashes or line breaks; short forms are spelt out, so `will
/// not` also finds "won't". Notation:
///
/// | written | stands for |
/// |---|---|
/// | `(a\|b c)` | one of these |
/// | `[a\|b]` | one of these, or nothing |
/// | `progress~` | any word that begins so |
/// | `*` and `*6` | up to three, or up to six, other words |
/// | `<number>` | a word that begins with a digit |
/// | `^` | the beginning of a sentence (only first) |
/// | `{role}`, `{role:5}` | up to eight, or five, words to be handed back under that name: as few as will do, or as many as there are when last |
///
/// **`unless: phrase`** cancels every match of the file in a sentence where
/// that phrase occurs too.
public struct PhraseFile: Sendable, Equatable {
    /// Path below the phrases folder; the first part is the area.
    ///
    /// For example `kinds/rejection/not-progressing.txt`.
    public var name: String
    public var text: String

    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }
}

/// How sure a match makes us of what its rule says.
public enum PhraseCertainty: String, Sendable, CaseIterable {
    case stated, likely, possible
}

/// What one phrase file says, apart from its phrases.
public struct PhraseRule: Sendable, Hashable {
    /// The file's name without `.txt`.
    public var name: String
    /// The folder that the rule lies in, such as `kinds` or `tone`.
    public var area: String
    /// The code that a match stands for.
    public var says: String
    public var certainty: PhraseCertainty
    /// How much one match counts, 1–9.
    public var weight: Int
    /// A finer code, where the file gives one.
    public var code: String?
}

/// Why a phrase file cannot be used, and where.
public struct PhraseError: Error, Equatable, CustomStringConvertible {
    public enum Problem: String, Sendable {
        case noArea = "no_area"
        case noSays = "no_says"
        case noPhrases = "no_phrases"
        case unknownHeader = "unknown_header"
        case repeatedHeader = "repeated_header"
        case headerAfterPhrase = "header_after_phrase"
        case badValue = "bad_value"
        case unexpectedCharacter = "unexpected_character"
        case unclosedBracket = "unclosed_bracket"
        case unopenedBracket = "unopened_bracket"
        case emptyAlternative = "empty_alternative"
        case badGap = "bad_gap"
        case misplacedStart = "misplaced_start"
        case opensWithoutWord = "opens_without_word"
        case repeatedFile = "repeated_file"
    }

    public var file: String
    /// From 1.
    public var line: Int
    public var problem: Problem

    public init(file: String, line: Int, problem: Problem) {
        self.file = file
        self.line = line
        self.problem = problem
    }

    /// `kinds/offer.txt:3: unclosed_bracket`.
    public var description: String { "\(file):\(line): \(problem.rawValue)" }
}
