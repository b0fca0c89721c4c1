/// Words that a phrase asked to have handed back.
public struct PhraseCapture: Sendable, Equatable {
    public var name: String
    /// UTF-8 offsets into the text.
    public var start: Int
    public var end: Int
    /// As written, punctuation between the words included.
    public var text: String
}

/// A place where a phrase occurs.
public struct PhraseMatch: Sendable, Equatable {
    public var rule: PhraseRule
    /// The phrase as the file writes it.
    public var phrase: String
    /// Its line in the file, from 1.
    public var line: Int
    /// UTF-8 offsets into the text.
    public var start: Int
    public var end: Int
    /// The words as written.
    public var text: String
    /// Which sentence of the `PhraseText`.
    public var sentence: Int
    public var captures: [PhraseCapture]

    /// The words handed back under a name.
    public func captured(_ name: String) -> PhraseCapture? {
        captures.first { $0.name == name }
    }
}
