/// The neutral page that "Hide page" goes to.
///
/// It names nothing and nobody.
public struct AwayPage: Page {
    public static let template = "away"

    /// A page that says nothing.
    public init() {}
}
