public import Guidance

/// What a step offers, as the label of a link or button.
public enum OfferWords {
    public static func label(_ offer: StepOffer) -> String {
        switch offer {
        case .noticeWords: "Note how the news came"
        case .perspective: "What is true about this one"
        case .odds: "What usually happens at this point"
        case .tonight: "One thing for tonight"
        case .assumption: "A thought about why"
        case .pause: "Rest from this for a while"
        case .draftReply: "Read the draft of a reply"
        case .callScript: "Words for a call"
        case .whomToAsk: "Whom to ask"
        case .readiness: "Am I ready to listen?"
        case .draftRequest: "Read the draft of a request"
        case .recordFeedback: "Note what somebody said"
        case .thankForFeedback: "Thank them for the feedback"
        case .writeDebrief: "Write your own account"
        case .readDebriefs: "Read your own account"
        case .readPoints: "Look at what was said"
        case .noFeedback: "When nothing was said"
        case .confidants: "Whom to talk to"
        case .brief: "One page to send them"
        case .recordAdvice: "Note what they advised"
        case .lookBack: "Look back"
        case .keepLesson: "Keep one sentence"
        case .planAction: "Choose one thing"
        case .carryOn: "Nothing to change, carry on"
        case .keepPeople: "People to keep"
        }
    }

    /// The first day: nothing has to be finished tonight (METHOD L1).
    public static let tonight = [
        "Tell somebody how it went, if there is somebody you would like to tell.",
        "Choose one good thing for tonight. It need not have anything to do with work.",
        "Drafts keep until morning. Nothing here runs away.",
    ]
}
