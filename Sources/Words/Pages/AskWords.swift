public import Guidance

/// Whom to ask for feedback, and whether today is the day (METHOD A1, A2).
public enum AskWords {
    public static func reasons(_ reasons: [AskReason]) -> String {
        listed(reasons.map(reason)).capitalised.asSentence
    }

    private static func reason(_ reason: AskReason) -> String {
        switch reason {
        case .introducedYou: "they introduced you, and can ask on your behalf"
        case .decided: "they had a part in the decision"
        case .broughtTheNews: "they told you themselves"
        case .keepsTheNotes: "they keep the notes of the panel"
        case .speaksPlainly: "they may tell you more plainly how you came across; ask for their own view only"
        }
    }

    public static func nobody(_ why: NotAsking) -> String {
        switch why {
        case .notOver: "This is still open. Asking is better left until it is over."
        case .noConversation:
            "Nobody there has spoken with you, so there is little anybody could tell you. You can leave this out."
        case .twoAsked: "You have asked two people. That is enough; what comes, comes."
        case .noSetback: "This did not end with a no, so there is nothing to ask about."
        case .everybodyAsked: "Everybody who could say something has been asked once. That is enough."
        }
    }

    public static let recruiterFirst =
        "You were introduced by a recruiter: they are asked first, and the employer only if they agree."

    public static func question(_ question: ReadinessQuestion) -> String {
        switch question {
        case .hearAndThank: "I could hear something I disagree with and only say thank you"
        case .toLearn: "I want to learn something, more than to change their mind"
        case .haveSlept: "I have slept since I heard"
        }
    }
}
