/// One application: its head, its story, and what belongs to it.
///
/// Forms, all with `seen`, all below ``url``:
/// - `POST …/stages`: `stage`, `round`, `on`
/// - `POST …/outcomes`: `outcome`, `on`, `told_by`, `told_how`, `words`
/// - `POST …/reopenings`: `on`, `why`
/// - `POST …/interviews`: `on`, `at` (time), `zone`, `format`, `how`, `place`, `link`, `with`, `prepare`
/// - `POST …/reserves`: `on`, `until`
/// - `POST …/debriefs`: `interview`, `went_well`, `went_less_well`
/// - `POST …/feedback`: `words`, `from`, `how`, `on`
/// - `POST …/notes`: `text`
/// - `POST …/documents`: see ``DocumentForm``
/// - those of ``ApplicationWaiting``
/// - `POST …/details`: any of the fields, under their own names
/// - `POST …/contacts`: `person` (an id or empty), `name`, `how`, `on`, `text`
/// - `POST …/contacts`: `from` (`them` or empty), `person` (ids), `name` (somebody new), `how`, `on`, `text`, `also`
///   (ids of other applications)
public struct ApplicationPage: Page {
    public static let template = "application"
    /// `/applications/ID`.
    public var url = ""
    /// The employer.
    public var employer = ""
    /// "Project Coordinator, Exhibitions.
    ///
    /// You came as far as an interview".
    public var summary = ""
    /// How it ended, closed until wanted (METHOD S3).
    ///
    /// None or one; then ``summary`` does not say it.
    public var ending: [String] = []
    /// What can be done first: the walk, if there is one.
    public var actions: [WayOn] = []
    /// How it waits for its answer.
    ///
    /// None or one.
    public var waiting: [ApplicationWaiting] = []
    /// Earlier tries here and the like.
    ///
    /// May be empty.
    public var remarks: [String] = []
    /// The story, already ``StoryEntry/arranged(_:)``.
    public var story: [StoryEntry] = []
    /// Its interviews, and walks that a reopening ended.
    public var rounds = RoundsSection()
    /// What they ask for, in short.
    ///
    /// None or one.
    public var criteriaPart: [CriteriaPart] = []
    /// The offer in short.
    ///
    /// None or one.
    public var offerPart: [OfferPart] = []
    /// What was said, and where it was put.
    public var feedback: [FeedbackPoint] = []
    /// Who had a part in it.
    public var people: [PersonRow] = []
    /// Names met at interviews, offered as people; the form `POST …/people`, `met` (names).
    public var met = Choices("met")
    /// Letters and drafts, each leading to itself.
    public var letters: [LetterRow] = []
    /// What was taken along.
    public var lessons: [LearnedLesson] = []
    /// Private notes.
    public var notes: [NoteRow] = []
    /// Files and texts that are kept with it.
    public var documents = DocumentSection()
    /// Fields that hold something, each with its small form.
    public var details: [DetailRow] = []
    /// Employer, role, and fields that hold nothing yet.
    public var moreDetails: [DetailRow] = []
    /// Opens what else can be noted: something in it has to be mended.
    public var opensDetails = false
    /// The small forms.
    public var forms = ApplicationForms()

    /// An application without anything.
    public init() {}
}

/// One piece of feedback on an application.
public struct FeedbackPoint: Sendable {
    /// Their words.
    public var quote: Quote
    /// "You put this under Show it better".
    ///
    /// Empty while it is not decided.
    public var bin: String
    /// Where it can be looked at.
    ///
    /// None or one.
    public var links: [Link]

    /// A piece of feedback.
    public init(quote: Quote, bin: String = "", links: [Link] = []) {
        self.quote = quote
        self.bin = bin
        self.links = links
    }
}

/// A person in a list.
public struct PersonRow: Sendable {
    /// "Dilip Rowe".
    public var name: String
    /// "Head of Exhibitions.
    ///
    /// Interviewed you; gave feedback on 16 December".
    public var text: String
    /// Where the person is at home; empty for nowhere.
    public var url: String
    /// What others lead to, where the person is at home; empty elsewhere.
    public var id: String
    /// The applications they have a part in.
    ///
    /// May be empty.
    public var links: [Link]

    /// A person in a list.
    public init(name: String, text: String, url: String = "", id: String = "", links: [Link] = []) {
        self.name = name
        self.text = text
        self.url = url
        self.id = id
        self.links = links
    }
}

/// A letter in a list.
public struct LetterRow: Sendable {
    /// "Thank you, and a request for feedback".
    public var title: String
    /// Where it can be read.
    public var url: String
    /// "to Dilip Rowe, sent 11 December".
    public var text: String

    /// A letter in a list.
    public init(title: String, url: String, text: String) {
        self.title = title
        self.url = url
        self.text = text
    }
}

/// A private note.
public struct NoteRow: Sendable {
    /// When it was written.
    public var when: When
    /// Its paragraphs.
    public var paragraphs: [String]

    /// A private note.
    public init(when: When, paragraphs: [String]) {
        self.when = when
        self.paragraphs = paragraphs
    }
}
