/// How a stage that was noted by mistake is put right.
///
/// How far an application got is what its history says, so that nothing can move it back; but an entry can be wrong.
public enum WayBack: Sendable, Equatable {
    /// The change did nothing but note it, or came with it: it can be taken back.
    case undo(Change.ID, StageReached)
    /// The application itself came with the change: the entry is put right instead.
    case amend(Event.ID, StageReached)
}

extension JobSearch {
    /// The way back from the entry noted last of those that lie beyond `stage`; nil where none does.
    public func wayBack(of application: JobApplication, to stage: Stage) -> WayBack? {
        let beyond = application.stages.filter { $0.value.stage > stage }
        guard let last = beyond.max(by: { $0.entry.sequence < $1.entry.sequence }) else { return nil }
        guard let change = change(last.entry.change), !change.makes.contains(application.subject) else {
            return .amend(last.entry.event, last.value)
        }
        return .undo(change.id, last.value)
    }
}
