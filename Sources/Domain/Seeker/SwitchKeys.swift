/// Switches the shortcuts that are a single letter or sign on or off (WCAG 2.1.4).
///
/// Somebody who dictates, or whose hands tremble, sets them off unasked.
public struct SwitchKeys: Command {
    public var isOn: Bool

    public init(isOn: Bool) {
        self.isOn = isOn
    }

    public var subject: Subject? { Subject(.seeker, "") }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        isOn == search.seeker.usesKeys ? [] : [KeysSwitched(isOn: isOn)]
    }
}

public struct KeysSwitched: Fact {
    public static let name = "keys_switched"
    public var isOn: Bool

    public var subjects: [Subject] { [Subject(.seeker, "")] }

    public func apply(to search: inout JobSearch, as entry: Entry) {
        search.seeker.usesKeys = isOn
    }
}
