public import Domain
public import Intake
public import Pages
public import Storage

/// Everything the web shell is given by the composition root.
///
/// It asks the machine for nothing itself.
public struct Site: Sendable {
    public var keeper: SearchKeeper
    /// For what lies beside the log: autosaves.
    public var log: any EventLog
    public var seeker: SeekerID
    /// Now, on the seeker's clock.
    public var clock: @Sendable () -> Moment
    /// Minutes ahead of UTC of the seeker's clock, when it shows this minute on this day.
    public var offset: @Sendable (Day, _ minute: Int) -> Int
    public var identifiers: any IdentifierSource
    public var templates: Templates
    /// A message out of what was pasted: plain text, a mail's source, or HTML.
    public var parse: @Sendable (_ pasted: String) throws -> Message
    /// A text that `parse` reads like the file of a message.
    public var textOfFile: @Sendable ([UInt8]) throws -> String
    /// The fields of a form with files, `multipart/form-data`, out of its body and its content type.
    public var formData: @Sendable (_ body: [UInt8], _ contentType: String) throws -> [UploadedPart]
    /// What is read in a message.
    public var read: @Sendable (Message) -> Reading
    public var advisers: Advisers
    public var assets: Assets
    /// Where the data lies; nil for the demo world, which lies in memory.
    public var folder: DataFolder?
    /// Where the data lies, for Settings.
    public var about: @Sendable () async -> AboutData
    /// Changes with every build.
    public var build: String
    /// Seals cookies; lasts longer than the process.
    public var key: [UInt8]

    public init(
        keeper: SearchKeeper, log: any EventLog, seeker: SeekerID, clock: @escaping @Sendable () -> Moment,
        offset: @escaping @Sendable (Day, Int) -> Int, identifiers: any IdentifierSource, templates: Templates,
        parse: @escaping @Sendable (String) throws -> Message,
        textOfFile: @escaping @Sendable ([UInt8]) throws -> String,
        formData: @escaping @Sendable ([UInt8], String) throws -> [UploadedPart],
        read: @escaping @Sendable (Message) -> Reading, advisers: Advisers, assets: Assets, folder: DataFolder? = nil,
        about: @escaping @Sendable () async -> AboutData, build: String, key: [UInt8]
    ) {
        self.keeper = keeper
        self.log = log
        self.seeker = seeker
        self.clock = clock
        self.offset = offset
        self.identifiers = identifiers
        self.templates = templates
        self.parse = parse
        self.textOfFile = textOfFile
        self.formData = formData
        self.read = read
        self.advisers = advisers
        self.assets = assets
        self.folder = folder
        self.about = about
        self.build = build
        self.key = key
    }
}

/// What Settings says about the data.
public struct AboutData: Sendable {
    /// Nil for the demo world, which lies in memory.
    public var folder: String?
    /// Bytes.
    public var size: Int64
    /// When the newest backup was made, as a day.
    public var newestBackup: Day?
    public var version: String

    public init(folder: String?, size: Int64, newestBackup: Day?, version: String) {
        self.folder = folder
        self.size = size
        self.newestBackup = newestBackup
        self.version = version
    }
}

/// Styles and scripts, read once at start.
///
/// What is not in here cannot be asked for.
public struct Assets: Sendable {
    /// Bytes by path: `styles/rebound.css`.
    public var files: [String: [UInt8]]
    /// Changes with any byte of any file.
    public var stamp: String

    public init(files: [String: [UInt8]]) {
        self.files = files
        let parts = files.sorted { $0.key < $1.key }.flatMap { [$0.key, String(decoding: $0.value, as: UTF8.self)] }
        stamp = String(Sodium.hex(Sodium.hash(parts)).prefix(10))
    }
}
