public import Domain

/// Which questions to look back with (METHOD E1): never all at once.
public enum ReflectionPrompts {
    /// Three for a full walk with the rest behind "more", one for a short one, none for a note.
    public static func fitting(_ size: WalkSize, application: JobApplication) -> [ReflectionPrompt] {
        switch size {
        case .note: return []
        case .short: return [.betterPrepared]
        case .full: break
        }
        if application.outcome == .roleCancelled || application.outcome == .offerWithdrawn {
            return [.learnedOrganisation, .learnedField, .rightStep]
        }
        return application.stage >= .final
            ? [.learnedSelf, .betterPrepared, .rightStep] : [.betterPrepared, .learnedOrganisation, .rightStep]
    }
}
