import Words

extension RemindersPage {
    /// The page with the address of the feed, where there is one.
    public init(address: String?, isResting: Bool) {
        self.init()
        resting = isResting ? LandingWords.fewDates : ""
        ways = isResting ? [Link(LandingWords.again, "/landed")] : []
        self.address = address ?? ""
        commands = RemindWords.commands.map { FactRow($0.what, $0.command) }
    }
}
