public import Storage
import Words

/// Everything the command line takes from the machine it runs on, as values.
///
/// Tests hand in texts, a fixed clock and counted identifiers.
public struct Surroundings: Sendable {
    public var environment: [String: String]
    /// The path of the program itself: resources may lie beside it.
    public var executable: String
    public var input: any InputSource
    /// Where results go.
    public var output: any TextSink
    /// Where talk goes.
    public var error: any TextSink
    /// Milliseconds since 1970 UTC.
    public var clock: @Sendable () -> Int64
    /// The seeker's zone by its IANA name, unless `--zone` says another.
    public var zone: String
    public var identifiers: any IdentifierSource
    /// Milliseconds of a clock that only goes forward; nil where nobody waits, so that nothing is shown of long work.
    public var ticks: (@Sendable () -> Int64)?
    /// How results look; plain until a verb knows its options.
    var look = Look.plain

    public init(
        environment: [String: String], executable: String, input: any InputSource, output: any TextSink,
        error: any TextSink, clock: @escaping @Sendable () -> Int64, zone: String, identifiers: any IdentifierSource
    ) {
        self.environment = environment
        self.executable = executable
        self.input = input
        self.output = output
        self.error = error
        self.clock = clock
        self.zone = zone
        self.identifiers = identifiers
    }

    /// Prints a result.
    func result(_ text: String) { output.write(text.withoutControls + "\n") }

    /// Says something beside the result.
    func say(_ text: String) { error.write(fittedToTalk(text) + "\n") }

    /// The text as it fits the terminal that talk goes to.
    func fittedToTalk(_ text: String) -> String {
        Wrapping.wrapped(text.withoutControls, to: Look(of: error, in: environment, isPlain: false).columns)
    }
}

/// Where text goes.
public protocol TextSink: Sendable {
    func write(_ text: String)
    /// Columns of the terminal it leads to; nil where it leads to a file or another program.
    var columns: Int? { get }
}

extension TextSink {
    public var columns: Int? { nil }
}

/// Where the words of the seeker come from.
public protocol InputSource: Sendable {
    /// True when somebody sits there and can be asked.
    var isTerminal: Bool { get }
    /// The next line without its end, or nil when there is no more.
    func line() -> String?
    /// All that is left.
    func rest() -> [UInt8]
}
