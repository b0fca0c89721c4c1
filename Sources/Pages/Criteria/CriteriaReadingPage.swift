/// What was read in a posting, to be ticked and mended before anything is kept.
///
/// Form `POST …/criteria/keep`, with `seen`: `keep` (the numbers that are ticked), and for each number N `text_N`,
/// `kind_N`, `weight_N`, `word_limit_N`, `years_N`; `detail` (the ticked fields) and `value_FIELD`.
public struct CriteriaReadingPage: Page {
    public static let template = "criteria_reading"
    /// "Larkspur Housing, Programme Officer".
    public var who = ""
    /// `/applications/ID/criteria`.
    public var url = ""
    /// "It asks for six things".
    public var lead = ""
    /// What to look at first: that it may be another posting.
    public var remarks: [String] = []
    public var criteria: [ReadCriterionEntry] = []
    /// What else it names that is not noted yet.
    public var details = Choices("detail")
    /// The values of these, by the names of their fields, as hidden fields.
    public var values: [HiddenValue] = []
    /// False where there is nothing to keep.
    public var canKeep = false

    /// A posting in which nothing was read.
    public init() {}
}

/// One criterion that was read.
public struct ReadCriterionEntry: Sendable, Reflected {
    /// Its number, from 0; what the tick sends.
    public var number: String
    /// Ticked.
    public var isKept: Bool
    /// "Essential"; empty where it stood under no heading.
    public var heading: String
    public var wording: Field
    public var kind: Choices
    public var weight: Field
    public var wordLimit: Field
    public var years: Field

    /// A criterion that was read.
    public init(_ number: Int, heading: String, isKept: Bool = true) {
        self.number = String(number)
        self.heading = heading
        self.isKept = isKept
        wording = Field("text_\(number)")
        kind = Choices("kind_\(number)")
        weight = Field("weight_\(number)")
        wordLimit = Field("word_limit_\(number)")
        years = Field("years_\(number)")
    }
}

/// A hidden field.
public struct HiddenValue: Sendable {
    public var name: String
    public var value: String

    /// A hidden field.
    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}
