/// The brief for somebody the seeker confides in (METHOD C2): one page, made of the lines they ticked and nothing else.
///
/// Made to be printed. It is made anew from its address each time, and kept nowhere.
public struct BriefPage: Page {
    public static let template = "brief"
    /// "A request for advice, from Sam Taylor".
    public var heading = ""
    /// "Tuesday 10 March 2026".
    public var day = ""
    /// Headings with the lines that were ticked.
    public var parts: [ClosingPart] = []
    /// Where the lines are ticked: the step of the walk.
    public var back = ""

    /// A brief of which nothing is ticked.
    public init() {}
}
