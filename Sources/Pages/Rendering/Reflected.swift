public import Mustache
import Synchronization

/// A value whose fields templates ask for by name, with the places of the names remembered for each type.
///
/// For values with many fields: most lookups are for names they do not have, on their way to the page or the static text,
/// and without this each would walk through all fields. Small values that stand many times on a page answer by hand.
public protocol Reflected: MustacheParent {}

extension Reflected {
    /// The field of that name.
    public func child(named name: String) -> Any? {
        guard let place = Places.of(self)[name] else { return nil }
        let fields = Mirror(reflecting: self).children
        return fields[fields.index(fields.startIndex, offsetBy: place)].value
    }
}

/// Where each field stands in its type.
private enum Places {
    private static let known = Mutex<[ObjectIdentifier: [String: Int]]>([:])

    static func of(_ value: some Reflected) -> [String: Int] {
        let type = ObjectIdentifier(Swift.type(of: value))
        return known.withLock { known in
            if let places = known[type] { return places }
            var places: [String: Int] = [:]
            for (index, field) in Mirror(reflecting: value).children.enumerated() {
                if let label = field.label { places[label] = index }
            }
            known[type] = places
            return places
        }
    }
}

extension ApplicationForms: Reflected {}
extension DecodePoint: Reflected {}
extension InterviewForms: Reflected {}
extension Letter: Reflected {}
extension PersonForm: Reflected {}
extension TodayEntry: Reflected {}
extension WalkFrame: Reflected {}
