public import Domain

/// Which parts of the process a debrief asks about (METHOD D1), by what the seeker went through.
public enum DebriefPrompts {
    /// In the order in which a conversation goes; a test only where there was one, punctuality only where one could
    /// be late.
    public static func parts(for application: JobApplication) -> [ProcessPart] {
        let hadTest =
            application.stages.contains { $0.value.stage == .assessment }
            || application.interviews.contains { $0.stage == .assessment }
        let metPeople = application.stage.isConversation
        var parts: [ProcessPart] = metPeople ? [.research, .punctuality, .answers, .examples, .questions] : [.research]
        if hadTest { parts.append(.skillsTest) }
        if metPeople { parts += [.interest, .confidence, .rapport] }
        return parts
    }
}
