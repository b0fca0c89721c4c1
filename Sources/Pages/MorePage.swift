/// The places that have no room in the main menu, each with what it is for.
public struct MorePage: Page {
    public static let template = "more"
    /// In the order in which they are most often wanted.
    public var places: [PlaceEntry] = []

    /// No places.
    public init() {}
}

/// One place to go to.
public struct PlaceEntry: Sendable {
    /// Its name, leading there.
    public var link: Link
    /// What it is for, in one sentence.
    public var text: String

    /// One place to go to.
    public init(_ link: Link, text: String) {
        self.link = link
        self.text = text
    }
}
