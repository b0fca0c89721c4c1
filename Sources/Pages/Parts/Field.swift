public import Mustache

/// One line or area that a person fills in.
///
/// Its label stands in the template, unless ``label`` brings one.
public struct Field: Sendable {
    /// Unique on the page.
    public var id: String
    /// The name it is sent under.
    public var name: String
    /// What it holds now; after a mistake, what was typed.
    public var value: String
    /// What to mend, shown at the field.
    ///
    /// Empty when there is nothing.
    public var problem: String
    /// For fields whose label depends on values, such as prompts.
    public var label: String
    /// Words below such a label.
    public var hint: String

    /// A field.
    ///
    /// Its id is its name unless one is given.
    public init(
        _ name: String, id: String = "", value: String = "", problem: String = "", label: String = "", hint: String = ""
    ) {
        self.id = id.isEmpty ? name : id
        self.name = name
        self.value = value
        self.problem = problem
        self.label = label
        self.hint = hint
    }
}

/// A set of answers to choose from: radio buttons, ticks or a list, as the template says.
public struct Choices: Sendable {
    /// Unique on the page; the first answer carries it as its id, so that a problem can lead there.
    public var id: String
    /// The name they are sent under.
    ///
    /// Ticks send it once for each.
    public var name: String
    /// The answers.
    public var options: [Choice]
    /// What to mend.
    ///
    /// Empty when there is nothing.
    public var problem: String
    /// For sets whose heading depends on values.
    public var label: String

    /// A set of answers.
    ///
    /// Its id is its name unless one is given.
    public init(_ name: String, id: String = "", options: [Choice] = [], problem: String = "", label: String = "") {
        self.id = id.isEmpty ? name : id
        self.name = name
        self.options = options
        self.problem = problem
        self.label = label
    }
}

/// One answer.
public struct Choice: Sendable {
    /// What is sent.
    public var value: String
    /// What it says.
    public var text: String
    /// A word more, below.
    public var about: String
    /// Whether it is chosen.
    public var isChosen: Bool

    /// An answer.
    public init(_ value: String, _ text: String, about: String = "", isChosen: Bool = false) {
        self.value = value
        self.text = text
        self.about = about
        self.isChosen = isChosen
    }
}

extension Field: MustacheParent {
    /// The value that a template asks for by name, without reflection: there are many of these on one page.
    public func child(named key: String) -> Any? {
        switch key {
        case "id": id
        case "name": name
        case "value": value
        case "problem": problem
        case "label": label
        case "hint": hint
        default: nil
        }
    }
}

extension Choices: MustacheParent {
    /// The value that a template asks for by name, without reflection: there are many of these on one page.
    public func child(named key: String) -> Any? {
        switch key {
        case "id": id
        case "name": name
        case "options": options
        case "problem": problem
        case "label": label
        default: nil
        }
    }
}

extension Choice: MustacheParent {
    /// The value that a template asks for by name, without reflection: there are many of these on one page.
    public func child(named key: String) -> Any? {
        switch key {
        case "value": value
        case "text": text
        case "about": about
        case "isChosen": isChosen
        default: nil
        }
    }
}
