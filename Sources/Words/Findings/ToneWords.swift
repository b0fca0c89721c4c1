public import Guidance

/// Why a sentence is worth another look, and what could stand instead (METHOD R2).
public enum ToneWords {
    public static func name(_ flag: ToneFlag) -> String {
        switch flag {
        case .challengesDecision: "Argues with the decision"
        case .pleads: "Pleads"
        case .accuses: "Accuses"
        case .selfDefeatingQuestion: "Asks them to name a fault"
        case .closedQuestion: "Can be answered with yes or no"
        case .oversharing: "Tells more than they need"
        case .demands: "Demands"
        }
    }

    public static func why(_ flag: ToneFlag) -> String {
        switch flag {
        case .challengesDecision:
            "The decision is made, and whoever reads this will defend it. An open question about what you showed "
                + "gets further."
        case .pleads:
            "It asks for mercy where you can ask for an opinion. You have more to offer than a need."
        case .accuses:
            "It may well be how it felt. In writing it ends the conversation, and it stays in their files."
        case .selfDefeatingQuestion:
            "This asks them to name a fault, which is hard to do in writing. An open question gives them more room."
        case .closedQuestion: "A yes or a no teaches little. An open question invites a sentence or two."
        case .oversharing:
            "This is for somebody close to you. Whoever decides can do nothing with it, and may not know what to say."
        case .demands: "Nobody has to give feedback, and a request is easier to grant than a demand."
        }
    }

    /// An open alternative for the whole sentence.
    public static func instead(_ flag: ToneFlag) -> String {
        switch flag {
        case .challengesDecision:
            "I respect your decision. What did the person you chose show that made the difference?"
        case .pleads:
            "I remain interested in working with you. If another role comes up where you think I might fit, "
                + "I would be glad to hear from you."
        case .accuses: "The process was not easy for me to follow. How was the decision reached?"
        case .selfDefeatingQuestion: "What came across well, and what would have made my application stronger?"
        case .closedQuestion: "How did my experience come across, against what the role needs?"
        case .oversharing: "I would have liked to join you, and I thank you for letting me know."
        case .demands: "I value your insights and would appreciate any feedback you are able to share."
        }
    }
}
