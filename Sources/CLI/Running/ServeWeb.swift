import Domain

/// What `serve` and `demo` ask of the web pages.
struct ServeRequest {
    enum World {
        /// The seeker's own data.
        case seeker(Workplace)
        /// A throw-away world in memory whose days count back from the moment.
        case demo(Surroundings, ZoneClock, Moment)
    }

    let world: World
    let host: String
    /// 0 takes any that is free.
    let port: Int
    let opensBrowser: Bool
    let resources: ResourceFolder
}

/// Serves the pages until the process is told to end.
///
/// Prints the link that lets a browser in when the socket listens.
func serveWeb(_ request: ServeRequest) async throws {
    throw Trouble.notWired
}
