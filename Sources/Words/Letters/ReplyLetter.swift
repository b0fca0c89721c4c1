import Domain
import Guidance

extension LetterWords {
    /// A gracious answer to the news: thanks, feedback or not, the open door (METHOD R1).
    static func reply(_ voice: LetterVoice) -> [[String]] {
        if voice.isToFriend { return replyToFriend(voice) }
        let first = [voice.thanks, voice.enjoyment, voice.stance]
        let feedback = voice.facts.asksForFeedback ? askedInReply(voice) : ""
        return [first, [feedback], passedOn(voice) + [openDoor(voice)]]
    }

    private static func replyToFriend(_ voice: LetterVoice) -> [[String]] {
        let thanks = voice.facts.recipient == .introducer ? "Thank you for introducing me." : ""
        return [
            [voice.newsToFriend, thanks],
            ["I am glad of your interest, and I hope we can stay in touch."],
        ]
    }

    private static func askedInReply(_ voice: LetterVoice) -> String {
        if voice.facts.recipient == .recruiter {
            return "If the team there shared any feedback, I would value hearing it, and your own impression too."
                + orACall(voice)
        }
        if voice.facts.outcome == .roleCancelled {
            return "If you are able to say how my application came across, I would value it. There is no hurry."
        }
        return "If you are able to share any feedback, I would value it: what came across well, "
            + "and what would have made my application stronger."
            + orACall(voice)
    }

    private static func orACall(_ voice: LetterVoice) -> String {
        voice.isBrief ? "" : " A few lines are plenty, or I could \(Terms.ring) you at a time that suits you."
    }

    private static func passedOn(_ voice: LetterVoice) -> [String] {
        guard voice.facts.recipient == .recruiter, voice.facts.hadConversation, !voice.isBrief else { return [] }
        return ["Please pass on my thanks to the team at \(voice.employer)."]
    }

    static func openDoor(_ voice: LetterVoice) -> String {
        if voice.facts.recipient == .recruiter {
            return "If something comes up that you think would suit me, with them or elsewhere, "
                + "I would be glad to hear from you."
        }
        guard voice.facts.outcome != nil else { return "I look forward to hearing from you." }
        guard voice.facts.hadConversation else {
            return "If a role comes up that fits my experience, I would be glad to hear from you."
        }
        return "If another role comes up where you think I might fit, I would be glad to hear from you, "
            + "and I hope we can stay in touch."
    }
}
