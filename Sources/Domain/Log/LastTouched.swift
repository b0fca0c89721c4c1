extension JobSearch {
    /// For each thing, the entry of the last change that speaks of it, or takes back or brings back one that does.
    ///
    /// Its sequence only ever grows while the log does, undo included: what leaves the house with it as its version is
    /// never overtaken by an older one.
    public func lastTouched() -> [Subject: Entry] {
        var last: [Subject: Entry] = [:]
        for change in changes {
            guard let entry = change.events.last?.entry else { continue }
            for subject in touched(by: change) { last[subject] = entry }
        }
        return last
    }
}
