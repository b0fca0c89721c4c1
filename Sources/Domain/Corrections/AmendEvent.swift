/// Puts fields of an earlier event right, keeping the event as it was stored.
public struct AmendEvent: Command {
    public var event: Event.ID
    /// Changed fields by their name in the stored payload.
    public var fields: [String: String]
    /// The fact as it reads with the changed fields, decoded by the caller; nil when the fields do not fit it.
    public var replacement: (any Fact)?

    public init(event: Event.ID, fields: [String: String], replacement: (any Fact)?) {
        self.event = event
        self.fields = fields
        self.replacement = replacement
    }

    public var subject: Subject? { replacement?.subjects.first }

    public func decide(in search: JobSearch, at now: Moment) throws(Refusal) -> [any Fact] {
        guard let original = search.liveEvents.first(where: { $0.entry.event == event }) else {
            throw .notFound(.note, event.text)
        }
        guard let fact = original.fact, !(fact is any Correction), let replacement else {
            throw .cannotBeAmended(original.name)
        }
        guard type(of: replacement) == type(of: fact), replacement.subjects == fact.subjects else {
            throw .cannotBeAmended(original.name)
        }
        if let day = replacement.happened { try notLater(day, than: now) }
        let current = Corrections(search.changes).amended(original)
        if let now = current.fact, isSame(replacement, as: now) { return [] }
        return [Amended(event: event, fields: fields, replacement: replacement)]
    }
}

private func isSame<Known: Fact>(_ fact: Known, as other: any Fact) -> Bool {
    fact == other as? Known
}
