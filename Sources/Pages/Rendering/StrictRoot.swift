import Mustache

/// The bottom of the context stack: it answers for the page, its frame and the static text, and it is where every name
/// ends up that nothing else knew.
final class StrictRoot: MustacheParent {
    private let fields: [String: Any]
    private let words: StaticWords
    private(set) var unresolved: [String] = []

    init(page: any Page, frame: Frame, words: StaticWords) {
        let frameFields = Self.fields(of: frame)
        fields = Self.fields(of: page).merging(frameFields) { mine, _ in mine }
        self.words = words
    }

    func child(named name: String) -> Any? {
        if name == "t" { return Shelf(root: self) }
        if let value = fields[name] { return value }
        unresolved.append(name)
        return nil
    }

    private static func fields(of value: Any) -> [String: Any] {
        var found: [String: Any] = [:]
        for child in Mirror(reflecting: value).children {
            if let label = child.label { found[label] = child.value }
        }
        return found
    }

    /// `t`: leads to a file of static text.
    private struct Shelf: MustacheParent {
        let root: StrictRoot
        func child(named name: String) -> Any? { File(root: root, name: name) }
    }

    /// `t.FILE`: leads to a text.
    private struct File: MustacheParent {
        let root: StrictRoot
        let name: String
        func child(named key: String) -> Any? {
            if let text = root.words.files[name]?[key] { return text }
            root.unresolved.append("t.\(name).\(key)")
            return nil
        }
    }
}
