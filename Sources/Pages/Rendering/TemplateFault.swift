/// What is wrong with the templates or the static text.
///
/// It stops the start, so no page can ship half made.
public enum TemplateFault: Error, Equatable, Sendable {
    /// A page or part is declared and has no file.
    case missing(String)
    /// A file is there that nothing declares.
    case undeclared(String)
    /// The template cannot be parsed.
    case unreadable(template: String, why: String)
    /// The template names a part that does not exist.
    case unknownPart(template: String, part: String)
    /// The template prints something unescaped.
    case unescaped(template: String)
    /// The template asks for static text that no words file holds.
    case unknownWords(template: String, key: String)
    /// A line of a words file is not `key: text`, or its key is there twice.
    case badWords(file: String, line: Int)
    /// A variant of the static text has a text that nothing asks for.
    case unknownVariant(file: String, key: String)
    /// A page was rendered with a name that nothing answered to.
    case unresolved(template: String, names: [String])
}
