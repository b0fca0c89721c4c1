import Domain
import Words

extension KeysSwitch {
    /// The switch as the seeker set it.
    init(_ source: PageSource, back: String) {
        self.init(isOn: source.search.seeker.usesKeys, words: KeysWords.wanted, back: back)
    }
}

extension KeysPage {
    /// The list, and the switch.
    public init(_ source: PageSource) {
        self.init()
        switching = [KeysSwitch(source, back: "/keys")]
    }
}
