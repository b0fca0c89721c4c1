public import Domain

/// The questions of a debrief: what went well first (METHOD W4, D1, D3).
public enum DebriefWords {
    public static let wentWell = "What went well?"
    public static let connected = "Where did you connect with the people you met?"
    public static let wentLess = "What went less well?"
    public static let differently = "What would you do differently?"
    public static let questions = "Which questions were asked, and which did you stumble over?"
    public static var afterNews: String {
        "Written after the news. Memory leans \(Terms.towards) the ending, so be fair to yourself."
    }

    /// The question about one part of the process.
    public static func prompt(_ part: ProcessPart) -> String {
        switch part {
        case .research: "What did you know about the \(Terms.organisation), and what was asked that you did not?"
        case .punctuality: "How were the arrival and the first minutes?"
        case .answers: "Which answers were clear, and which ran away with you?"
        case .examples: "Which examples did you use, and which did you leave at home?"
        case .questions: "What did you ask them, and what came back?"
        case .skillsTest: "How did the test or task go, and what would you \(Terms.practise)?"
        case .interest: "Did they hear why you wanted this role?"
        case .confidence: "When did you feel sure of yourself, and when less so?"
        case .rapport: "When did the conversation flow, and when did it halt?"
        }
    }
}

/// The questions of looking back (METHOD E1).
public enum ReflectionWords {
    public static func prompt(_ prompt: ReflectionPrompt) -> String {
        switch prompt {
        case .learnedOrganisation: "What have you learned about \(Terms.organisations) like this one?"
        case .learnedField: "What have you learned about the field?"
        case .learnedSelf: "What have you learned about yourself, or \(Terms.practised)?"
        case .betterPrepared: "Is there anything that would prepare you better for this step?"
        case .rightStep: "Is this still the right step for you?"
        case .rightTime: "Is now the right time?"
        case .whereTo: "What makes you content in work, and where to from here?"
        }
    }

    public static let lesson =
        "One short sentence worth keeping, as you would say it to yourself before the next interview."
}
