/// A page: display-ready values for one template.
///
/// It knows no HTTP, no clock and no rule.
///
/// Fields are plain strings, flags and lists. An empty string or an empty list means "not there": templates ask with
/// `{{^empty(name)}}`. There are no optionals, because a `nil` row field would silently take its parent's value.
public protocol Page: Sendable {
    /// The name of the template in `Resources/templates`, without its ending.
    static var template: String { get }
}
