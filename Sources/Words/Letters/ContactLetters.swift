import Domain
import Guidance

extension LetterWords {
    /// Keeps the door open (METHOD K1).
    static func keepInTouch(_ voice: LetterVoice) -> [[String]] {
        if voice.isToFriend {
            return [
                ["I wanted to say hello, and to let you know where things stand: \(voice.news)."],
                ["I would like to stay in touch, and I would be glad to hear how you are getting on."],
                ["There is no hurry with an answer."],
            ]
        }
        if voice.facts.recipient == .recruiter {
            return [
                [thanksToRecruiter(voice)],
                ["If something of that kind comes up, I would be glad to hear from you.", reach(voice)],
                ["There is no need to answer this."],
            ]
        }
        return [
            [voice.reminderOfWho, voice.enjoyment],
            ["I would like to stay in touch.", voice.isBrief ? "" : ahead(voice), reach(voice)],
            ["There is no need to answer this."],
        ]
    }

    private static func thanksToRecruiter(_ voice: LetterVoice) -> String {
        let what = voice.hadHelp ? "your help with" : "considering me for"
        return "Thank you again for \(what) \(voice.roleThere)."
    }

    private static func ahead(_ voice: LetterVoice) -> String {
        guard voice.facts.outcome != nil else { return "" }
        return "If a role comes up where you think I might fit, I would be glad to hear from you."
    }

    private static func reach(_ voice: LetterVoice) -> String {
        guard let phone = voice.facts.seekerPhone?.onOneLine, !voice.isBrief else { return "" }
        return "You can always reach me on \(phone)."
    }

    /// An invitation to connect, short enough for the box it goes into.
    static func connect(_ voice: LetterVoice) -> [[String]] {
        if voice.isToFriend { return [["I would be glad if we could stay connected."]] }
        if voice.facts.recipient == .recruiter {
            return [[thanksToRecruiter(voice), "I would be glad if we could stay connected."]]
        }
        return [
            [voice.reminderOfWho, voice.isBrief ? "" : voice.enjoyment, "I would be glad if we could stay connected."]
        ]
    }

    /// Asks for a definite yes or no (METHOD W2).
    static func chase(_ voice: LetterVoice) -> [[String]] {
        let isOpen = voice.facts.outcome == nil || voice.facts.outcome == .noResponse
        if voice.isToFriend { return isOpen ? chaseThroughFriend(voice) : [[voice.newsToFriend]] }
        let interest = isOpen ? "I remain interested in the role." : ""
        let source = voice.facts.recipient == .recruiter ? "Have you heard" : "Could you tell me"
        return [
            [voice.reminderOfWho, interest],
            [
                "\(source) whether a decision has been made or, if not, by when one is expected?",
                "A yes or a no would both help me to plan.",
            ],
            [others(voice)],
        ]
    }

    /// Somebody inside is told how it stands, never sent to find out.
    private static func chaseThroughFriend(_ voice: LetterVoice) -> [[String]] {
        [
            [voice.reminderOfWho],
            [
                "I have had no answer yet. If you happen to know by when a decision is expected, I would be glad "
                    + "to hear."
            ],
            ["Please do not ask around on my account."],
        ]
    }

    private static func others(_ voice: LetterVoice) -> String {
        let others = voice.facts.alsoWaiting
        guard !others.isEmpty else { return "" }
        var names = others.prefix(4).map { "\($0.role.onOneLine) at \($0.employer.onOneLine)" }
        if others.count > 4 { names.append(counted(others.count - 4, "other")) }
        return "While I am writing: I am also waiting to hear about \(listed(names)). A word on that would help, too."
    }
}
