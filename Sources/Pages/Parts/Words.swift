public import Mustache

/// A point in time as people say it, with the exact one beside it.
public struct When: Sendable {
    /// "Tuesday 3 March", "12 days ago".
    public var text: String
    /// `2026-03-03`, for `<time datetime>`; empty when it is no exact time ("In April").
    public var iso: String
    /// "Tuesday 3 March 2026, 10:12", shown on hover.
    public var exact: String

    /// A time in words.
    public init(_ text: String, iso: String = "", exact: String = "") {
        self.text = text
        self.iso = iso
        self.exact = exact.isEmpty ? text : exact
    }
}

/// Words that somebody wrote or said.
public struct Quote: Sendable {
    /// The words, paragraph by paragraph, without quotation marks.
    public var paragraphs: [String]
    /// Who, how and when.
    ///
    /// Empty when it is said elsewhere.
    public var by: String

    /// Somebody's words.
    public init(_ paragraphs: [String], by: String = "") {
        self.paragraphs = paragraphs
        self.by = by
    }
}

/// Words that are there and stay closed until wanted.
public struct Folded: Sendable {
    /// What opens it: "Their words".
    public var summary: String
    /// What is inside.
    public var quotes: [Quote]

    /// Folded words.
    public init(_ summary: String, quotes: [Quote]) {
        self.summary = summary
        self.quotes = quotes
    }
}

/// Something learned: drawn with the gold seam.
public struct LearnedLesson: Sendable {
    /// One sentence.
    public var text: String
    /// Where it comes from and where it was used.
    ///
    /// May be empty.
    public var by: String

    /// A lesson.
    public init(_ text: String, by: String = "") {
        self.text = text
        self.by = by
    }
}

/// A name and its value, for short lists of facts.
public struct FactRow: Sendable {
    /// "Data folder".
    public var name: String
    /// What it is.
    public var value: String

    /// Where the value leads; empty for nowhere.
    public let url: String

    /// A fact.
    public init(_ name: String, _ value: String, url: String = "") {
        self.name = name
        self.value = value
        self.url = url.isEmpty ? "" : SafeLink.checked(url)
    }
}

extension When: MustacheParent {
    /// The value that a template asks for by name, without reflection: there are many of these on one page.
    public func child(named key: String) -> Any? {
        switch key {
        case "text": text
        case "iso": iso
        case "exact": exact
        default: nil
        }
    }
}
