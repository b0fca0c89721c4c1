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

    /// The same for a place in a draft: what is owed, and what may have been unfair, have words of their own.
    public static func why(_ finding: ToneFinding) -> String {
        if finding.flag == .accuses, finding.about.contains(.unfair) {
            return "If it was unfair, it deserves more than a line in a reply. Note the words and the day, and talk to "
                + "an adviser before you write."
        }
        if finding.flag == .demands, finding.about.contains(.owed) {
            return "What you are owed you may ask for plainly. A threat seldom makes it come sooner."
        }
        return why(finding.flag)
    }

    /// An open alternative for the sentence, on what it is about where that can be kept.
    public static func instead(_ finding: ToneFinding) -> String {
        finding.about.lazy.compactMap { instead(finding.flag, on: $0) }.first ?? instead(finding.flag)
    }
}
