public import Domain
public import Guidance

/// Open questions for feedback, as they are put to somebody (METHOD A3).
public enum QuestionWords {
    public static func toThem(_ question: OpenQuestion, recipient: Recipient) -> String {
        let isDecider = recipient == .hiringManager
        switch question {
        case .cameAcrossWell: return "What came across well?"
        case .experienceAcross: return "How did my experience come across, against what the role needs?"
        case .preferredShowed:
            return "What did the person \(isDecider ? "you" : "they") chose show that made the difference?"
        case .weighedMost: return "Which requirement weighed most in the end?"
        case .wouldStrengthen: return "What would have made my application stronger?"
        case .onPaper: return "What would have been good to read in my application that was not there?"
        case .workSample: return "How did my work in the assessment compare with what was hoped for?"
        case .nextTime: return "What would matter most if a similar role came up again?"
        case .ownImpression: return "What is your own impression of how I come across?"
        case .teamValues:
            return "What matters most \(recipient == .mentor ? "" : "to the team ")in a role like this?"
        }
    }

    /// Why this question is worth asking, in one sentence.
    public static func why(_ question: OpenQuestion) -> String {
        switch question {
        case .cameAcrossWell: "It begins with what worked, which is easy to answer and worth keeping."
        case .experienceAcross: "It shows whether they heard what you have done, or whether it stayed untold."
        case .preferredShowed: "It is about what was shown, and leaves your worth out of it."
        case .weighedMost: "A list of requirements hides which one decided."
        case .wouldStrengthen: "It asks for one thing to add, rather than a fault to name."
        case .onPaper: "Before any conversation, the written application is all they had."
        case .workSample: "They have your work before them, so the answer can be exact."
        case .nextTime: "It looks ahead, which is easier to speak about than a decision."
        case .ownImpression: "They may speak more plainly about their own view than about the panel’s."
        case .teamValues: "It asks for nothing confidential, and tells you what to show next time."
        }
    }
}
