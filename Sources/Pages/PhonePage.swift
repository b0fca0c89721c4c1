/// The seeker's own phone: the code that lets it in, and the phones that are.
///
/// Form `POST /phone/ID/revoke` for each.
public struct PhonePage: Page {
    public static let template = "phone"
    public var lead = ""
    /// The code that is good now.
    ///
    /// None where the door for phones is shut.
    public var codes: [PairingCode] = []
    /// The certificate's fingerprint in lines, to compare with what the phone shows.
    public var fingerprint: [String] = []
    /// The command that opens the door; empty where it is open.
    public var command = ""
    public var phones: [PhoneRow] = []

    /// A shut door.
    public init() {}
}

/// A code as a picture, and as a link for those who type.
public struct PairingCode: Sendable {
    /// The dark modules, as an SVG path.
    public var path: String
    /// Units on a side of the picture.
    public var extent: String
    public var link: String
    /// Until when it works: "It works once, until 10:42".
    public var until: String

    public init(path: String, extent: String, link: String, until: String) {
        self.path = path
        self.extent = extent
        self.link = link
        self.until = until
    }
}

/// A phone that has been let in.
public struct PhoneRow: Sendable {
    public var name: String
    /// "Since Tuesday 3 March, until 2 April".
    public var text: String
    /// Where the form is sent that shuts it out.
    public var url: String

    public init(name: String, text: String, url: String) {
        self.name = name
        self.text = text
        self.url = url
    }
}

/// What a phone shows that has followed a code.
///
/// Form `POST /pair/CODE`: `name`.
public struct PairPage: Page {
    public static let template = "pair"
    public var lead = ""
    /// None where the code is over.
    public var forms: [PairForm] = []

    /// A page without words.
    public init() {}
}

/// The form that takes a code.
public struct PairForm: Sendable {
    public var url: String
    public var name: Field

    public init(url: String, name: Field) {
        self.url = url
        self.name = name
    }
}
