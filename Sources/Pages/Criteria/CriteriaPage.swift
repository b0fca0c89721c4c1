/// What an application's posting asks for: the table, and each criterion with both views and the answer (METHOD D2).
///
/// Forms, all with `seen`, below ``url``:
/// - `POST …/criteria`: `text`, `kind`, `weight`, `word_limit`, `years`
/// - `POST …/criteria/read`, with a file: `posting` (the words) or `file`; answers with ``CriteriaReadingPage``, records
///   nothing
/// - `POST …/criteria/CRITERION`: those of the first, and `own`, `shown`, `answer`, `answered_on`, `view`,
///   `their_words`, `from`, `score`, `said_on`
/// - `POST …/criteria/CRITERION/removals`
public struct CriteriaPage: Page {
    public static let template = "criteria"
    /// "Larkspur Housing, Programme Officer".
    public var who = ""
    /// The application.
    public var application = ""
    /// `/applications/ID/criteria`.
    public var url = ""
    /// "Six musts and two wishes".
    ///
    /// Empty where there are none.
    public var lead = ""
    /// The disconnects, a sentence a kind.
    public var sentences: [String] = []
    /// The table.
    public var rows: [CriterionRow] = []
    /// Each criterion with its forms.
    public var criteria: [CriterionEntry] = []
    /// What is said where there are none.
    public var none = ""
    /// Reading a posting: shown open where there are no criteria yet, or something has to be mended.
    public var opensReading = false
    /// The field `posting`.
    public var posting = Field("posting")
    /// The field `file`.
    public var file = Field("file")
    /// Noting one by hand: shown open where something has to be mended.
    public var opensAdding = false
    public var newCriterion = CriterionFields()

    /// A page without criteria.
    public init() {}
}

/// What an application asks for, in short, on its own page.
public struct CriteriaPart: Sendable {
    /// How many there are; empty for none.
    public var lead: String
    /// The disconnects, a sentence a kind.
    public var sentences: [String]
    /// What can be done; the first leads to the page of the criteria.
    public var ways: [WayOn]

    /// The criteria in short.
    public init(lead: String, sentences: [String], ways: [WayOn]) {
        self.lead = lead
        self.sentences = sentences
        self.ways = ways
    }
}

/// A row of the table.
public struct CriterionRow: Sendable {
    /// Their words.
    public var text: String
    /// Where it stands below.
    public var link: String
    /// "must, counts 30%".
    public var terms: String
    /// How the seeker sees it.
    public var own: String
    /// Whether it was shown.
    public var shown: String
    /// How they saw it.
    public var theirs: String

    /// A row of the table.
    public init(text: String, link: String, terms: String, own: String, shown: String, theirs: String) {
        self.text = text
        self.link = link
        self.terms = terms
        self.own = own
        self.shown = shown
        self.theirs = theirs
    }
}

/// One criterion with what was said of it, and the forms to change that.
public struct CriterionEntry: Sendable, Reflected {
    /// Unique on the page.
    public var id: String
    /// Their words.
    public var text: String
    /// "must, counts 30%, at most 250 words".
    public var terms: String
    /// What lies between the two views; empty where nothing can be told.
    public var sentence = ""
    /// What they said of it.
    public var said: [Quote] = []
    /// The answer as it was submitted; none or one.
    public var answers: [CriterionAnswer] = []
    /// Answers to similar criteria elsewhere.
    public var earlier: [CriterionAnswer] = []
    /// Where its form is sent.
    public var url = ""
    /// Shown open: something has to be mended.
    public var opensForm = false
    public var own = Choices("own")
    public var shown = Choices("shown")
    public var answer = Field("answer")
    public var answeredOn = Field("answered_on")
    public var view = Choices("view")
    public var theirWords = Field("their_words")
    public var from = Field("from")
    public var score = Field("score")
    public var saidOn = Field("said_on")
    public var fields = CriterionFields()

    /// A criterion of which nothing was said yet.
    public init(id: String, text: String, terms: String) {
        self.id = id
        self.text = text
        self.terms = terms
    }
}

/// An answer, folded away until wanted.
public struct CriterionAnswer: Sendable {
    /// "212 of at most 250 words", or whom it was written for.
    public var summary: String
    public var paragraphs: [String]
    /// "As you submitted it on 3 March".
    public var by: String

    /// An answer.
    public init(summary: String, paragraphs: [String], by: String) {
        self.summary = summary
        self.paragraphs = paragraphs
        self.by = by
    }
}

/// The fields of what a criterion asks for.
public struct CriterionFields: Sendable, Reflected {
    public var wording = Field("text")
    public var kind = Choices("kind")
    public var weight = Field("weight")
    public var wordLimit = Field("word_limit")
    public var years = Field("years")

    /// Empty fields.
    public init() {}
}
