/// What a page is filled with for its goldens.
enum Sample: String, CaseIterable {
    /// Nothing that can be left out.
    case empty
    /// One of everything.
    case one
    /// Several of everything.
    case many
    /// Text that tries to break out of its place.
    case hostile
    /// Text without end.
    case longest

    /// The list cut to what the case wants.
    func list<T>(_ items: T...) -> [T] {
        switch self {
        case .empty: []
        case .one: Array(items.prefix(1))
        case .many, .hostile, .longest: items
        }
    }

    /// Text somebody typed or that came from outside.
    func text(_ words: String) -> String {
        switch self {
        case .empty, .one, .many: words
        case .hostile: Self.attack + words
        case .longest: words + " " + Self.endless
        }
    }

    /// Text that may be missing.
    func maybe(_ words: String) -> String { self == .empty ? "" : text(words) }

    private static let attack = #"</textarea></title><script>alert(1)</script>" onfocus='x' {{t.frame.name}} &amp; "#
    private static let endless =
        String(repeating: "Donaudampfschifffahrtsgesellschaft", count: 4) + " "
        + String(repeating: "and what was said after that, at some length, ", count: 12)
}
