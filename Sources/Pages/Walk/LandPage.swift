/// Land: the notice is noted and folded away; perspective from facts; one thing for tonight.
///
/// Form adds: `told_on` (day), `told_by`, `told_how`, `words`, `began_to_imagine`, `assumption`, `assumption_said` (`yes`
/// | `no`), `tonight` (a code, or `own` with `tonight_own`), `tell` (a person's id, once for each), `mood` (a code),
/// `circumstance` (a code, once for each), `note` (private), `do` = `catch` (look at the assumption and stay here).
public struct LandPage: Page {
    public static let template = "land"
    public var walk = WalkFrame()
    /// The notice as noted, words folded.
    ///
    /// None or one.
    public var notice: [Notice] = []
    public var toldOn = Field("told_on")
    public var toldBy = Field("told_by")
    public var toldHow = Choices("told_how")
    public var words = Field("words")
    /// Opens the form of the notice: nothing is noted yet, or something has to be mended.
    public var asksForNotice = false
    /// What the seeker had planned to do if it is a no (METHOD W3).
    ///
    /// May be empty.
    public var planB: [String] = []
    /// Facts that give perspective, each a sentence with its ground.
    public var perspective: [String] = []
    /// Odds, behind one tap, own figures first.
    public var odds: [OddsFact] = []
    public var assumption = Field("assumption")
    public var assumptionSaid = Choices("assumption_said")
    /// What became of it.
    ///
    /// None or more.
    public var caught: [CaughtAssumption] = []
    /// For something said that may be unfair (METHOD L4): no verdict, what to note and where to ask.
    ///
    /// None or one.
    public var unfair: [UnfairOffer] = []
    /// The day of the news: only what a first day needs is suggested (METHOD L1).
    public var isFirstDay = false
    public var tonight = Choices("tonight")
    public var tonightOwn = Field("tonight_own")
    /// People one might tell.
    ///
    /// Without answers it is not shown.
    public var tell = Choices("tell")
    public var imagined = Field("began_to_imagine")
    /// Without answers it is not shown.
    public var mood = Choices("mood")
    /// Without answers it is not shown.
    public var circumstances = Choices("circumstance")
    public var note = Field("note")

    /// A landing without words.
    public init() {}
}

/// The notice of an outcome.
public struct Notice: Sendable {
    /// "Priya Nandra rang you yesterday, after the final interview".
    public var text: String
    /// The exact words.
    public var words: [Folded]

    /// A notice.
    public init(text: String, words: [Folded] = []) {
        self.text = text
        self.words = words
    }
}

/// A figure with its ground.
public struct OddsFact: Sendable {
    /// What it says.
    public var text: String
    /// Whose figure, which population, which year.
    public var source: String

    /// A figure with its ground.
    public init(text: String, source: String) {
        self.text = text
        self.source = source
    }
}

/// An assumption, looked at.
public struct CaughtAssumption: Sendable {
    /// The seeker's words.
    public var theirs: String
    /// What it is: a guess, or something said.
    public var reading: String
    /// A question one can act on.
    ///
    /// May be empty.
    public var question: String

    /// An assumption, looked at.
    public init(theirs: String, reading: String, question: String = "") {
        self.theirs = theirs
        self.reading = reading
        self.question = question
    }
}

/// What is offered when something may have been unfair.
public struct UnfairOffer: Sendable {
    /// A quiet sentence or two.
    public var paragraphs: [String]
    /// What to write down while it is fresh.
    public var note: [String]
    /// Official sources, dated.
    public var links: [Link]

    /// What is offered.
    public init(paragraphs: [String], note: [String], links: [Link]) {
        self.paragraphs = paragraphs
        self.note = note
        self.links = links
    }
}
