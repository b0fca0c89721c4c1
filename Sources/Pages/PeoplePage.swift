/// People: who they are and what they had a part in.
///
/// Form `POST /people`: `seen`, `name`, `relation`, `organisation`, `mail`, `phone`, `notes`, `knows` (`yes` when they
/// know of the search).
public struct PeoplePage: Page {
    public static let template = "people"
    /// Who there is.
    public var people: [PersonRow] = []
    /// The form for one more.
    public var form = PersonForm()

    /// Nobody yet.
    public init() {}
}

/// The fields of a person.
public struct PersonForm: Sendable {
    /// Shown open: something has to be mended, or there is nobody yet.
    public var isOpen = false
    public var name = Field("name")
    public var relation = Choices("relation")
    public var organisation = Field("organisation")
    public var mail = Field("mail")
    public var phone = Field("phone")
    public var notes = Field("notes")
    public var knows = Choices("knows")

    /// An empty form.
    public init() {}
}
