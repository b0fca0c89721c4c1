public import Domain

extension LabelWords {
    public static func of(_ part: ProcessPart) -> String {
        switch part {
        case .research: "research on the \(Terms.organisation)"
        case .punctuality: "arriving and starting"
        case .answers: "answers"
        case .questions: "questions you asked"
        case .examples: "examples"
        case .confidence: "confidence"
        case .interest: "the interest you showed"
        case .rapport: "rapport"
        case .skillsTest: "skills test"
        }
    }

    public static func of(_ answer: QuestionAsked.Answer) -> String {
        switch answer {
        case .kept: "answered well"
        case .shaky: "shaky"
        case .stumbled: "stumbled over"
        }
    }

    public static func of(_ prompt: ReflectionPrompt) -> String {
        switch prompt {
        case .learnedOrganisation: "about the \(Terms.organisation)"
        case .learnedField: "about the field"
        case .learnedSelf: "about yourself"
        case .betterPrepared: "being better prepared"
        case .rightStep: "the right step"
        case .rightTime: "the right time"
        case .whereTo: "where to from here"
        }
    }
}
