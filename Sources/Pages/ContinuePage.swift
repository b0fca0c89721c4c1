/// The small page for a first visit from elsewhere: it goes on from our own origin, so that the cookie is sent.
public struct ContinuePage: Page {
    public static let template = "continue"
    /// The path to go on to.
    public var path = "/"

    /// A page that goes on to Today.
    public init() {}
}
