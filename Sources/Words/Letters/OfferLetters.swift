import Domain
import Guidance

// Letters about an offer, and those that follow an acceptance.
extension LetterWords {
    /// Asks for time, with a day: they can plan, and so can the seeker.
    static func offerTime(_ voice: LetterVoice) -> [[String]] {
        if voice.isToFriend { return offerToFriend(voice, "I have asked for a little time to decide.") }
        return [
            [thanksForOffer(voice), "I am glad of it, and I would like to decide with care."],
            [timeAsked(voice), voice.isBrief ? "" : "If that makes things difficult, please tell me."],
            [
                voice.isBrief
                    ? ""
                    : "If the terms could be put in writing in the meantime, that would help me, too."
            ],
        ]
    }

    /// Repeats what was agreed and asks for it in writing.
    static func accept(_ voice: LetterVoice) -> [[String]] {
        if voice.isToFriend { return offerToFriend(voice, "I am accepting it.") }
        let terms = voice.isBrief ? [] : JobOfferWords.agreed(voice.facts.offer?.parts, today: voice.facts.today)
        let list =
            terms.isEmpty
            ? "" : (["What we have agreed, as I understand it:"] + terms.map { "– \($0)" }).joined(separator: "\n")
        let writing =
            terms.isEmpty
            ? "Could you send me the terms in writing?" : "Could you confirm these points to me in writing?"
        return [
            [thanksForOffer(voice), acceptance(voice)], [list], [writing], [lookingForward(voice)],
        ]
    }

    /// A no from the seeker that keeps the door open; it gives no reason the log does not hold.
    static func decline(_ voice: LetterVoice) -> [[String]] {
        if voice.isToFriend { return offerToFriend(voice, "I have decided not to take it up.") }
        let isRecruiter = voice.facts.recipient == .recruiter
        return [
            [thanksForOffer(voice), voice.isBrief ? "" : voice.enjoyment],
            ["I have thought about it carefully, and I have decided not to take it up."],
            [
                isRecruiter ? "Please pass on my thanks to the team there." : "",
                "I would like to stay in touch, and I would be glad to hear from you if another role comes up.",
            ],
        ]
    }

    /// Leaves an application that is still open, with thanks.
    static func withdraw(_ voice: LetterVoice) -> [[String]] {
        let because = voice.facts.landed == nil ? "" : ", as I have accepted another role"
        let leaving = "I would like to withdraw my application for \(voice.roleThere)\(because)."
        if voice.isToFriend {
            return [
                ["I wanted you to hear it from me: I am withdrawing my application for \(voice.roleThere)\(because)."],
                [thanksToFriend(voice)],
            ]
        }
        let what = voice.hadHelp ? "your help with it" : "considering it"
        return [
            [leaving], ["Thank you for \(what)\(voice.thanksForMeeting)."],
            [voice.facts.hadConversation ? "I would like to stay in touch, and I wish you well with the role." : ""],
        ]
    }

    /// Tells somebody who helped, and thanks them.
    static func thanks(_ voice: LetterVoice) -> [[String]] {
        let when = voice.facts.adviceOn.map { " on \(voice.day($0))" }
        let thanks =
            when.map { "Thank you for your advice\($0)." }
            ?? (voice.isToFriend ? thanksToFriend(voice) : "Thank you for your part in it.")
        return [
            ["I wanted you to hear it from me: \(landing(voice))."], [thanks],
            [
                voice.isToFriend
                    ? "If I can do something for you one day, please say so."
                    : "I would like to stay in touch."
            ],
        ]
    }

    private static func thanksForOffer(_ voice: LetterVoice) -> String {
        let received = voice.facts.offer.map { " of \(voice.day($0.receivedOn))" } ?? ""
        if voice.facts.recipient == .recruiter {
            return "Thank you for \(voice.hadHelp ? "passing on " : "")the offer\(received) for \(voice.roleThere)."
        }
        return "Thank you for your offer\(received) for \(voice.roleThere)."
    }

    static func timeAsked(_ voice: LetterVoice) -> String {
        let source = voice.hadHelp ? "Could you ask whether I may" : "Could I"
        guard let offer = voice.facts.offer else {
            return "\(source) have some days to think it over, and by when would an answer be needed?"
        }
        let until = voice.day(offer.until)
        guard let theirs = offer.parts.replyBy else { return "\(source) let you know by \(until)?" }
        return "My answer is wanted by \(voice.day(theirs)). \(source) have until \(until)?"
    }

    private static func acceptance(_ voice: LetterVoice) -> String {
        voice.hadHelp ? "I am glad to accept it; please pass that on." : "I am glad to accept it."
    }

    private static func lookingForward(_ voice: LetterVoice) -> String {
        let start = voice.facts.offer?.parts.starts.map { ", from \(voice.day($0))" } ?? ""
        let whom = voice.isToDecider ? "you" : "the team there"
        return "I look forward to working with \(whom)\(start)."
    }

    /// How the landing is told: the letter's own role where it was accepted, else the other one.
    static func landing(_ voice: LetterVoice) -> String {
        if voice.facts.outcome == .accepted { return "I have accepted \(voice.roleThere)" }
        guard let landed = voice.facts.landed else { return "I have found work" }
        return "I have accepted a role as \(landed.role.onOneLine) at \(landed.employer.onOneLine)"
    }

    private static func offerToFriend(_ voice: LetterVoice, _ decision: String) -> [[String]] {
        [["I wanted to let you know that I have an offer for \(voice.roleThere).", decision], [thanksToFriend(voice)]]
    }

    private static func thanksToFriend(_ voice: LetterVoice) -> String {
        switch voice.facts.recipient {
        case .introducer: "Thank you for introducing me."
        case .insider: "Thank you for telling me about the place."
        default: "Thank you for your help along the way."
        }
    }
}
