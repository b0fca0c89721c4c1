import Domain
import Guidance

extension LetterWords {
    /// Asks what could be learned, never for another decision (METHOD A1, A3).
    static func feedbackRequest(_ voice: LetterVoice) -> [[String]] {
        if voice.isToFriend { return feedbackFromFriend(voice) }
        let isRecruiter = voice.facts.recipient == .recruiter
        var purpose = ["I would like to learn from this application, and I value your insights."]
        if voice.facts.outcome == .unsuccessful {
            purpose = [
                "The decision is made, and I am not asking \(isRecruiter ? "anybody" : "you") to look at it again. "
                    + "I would like to learn from it, and I value your insights."
            ]
        }
        if isRecruiter {
            purpose.append("Would you be willing to ask the team there for feedback on my behalf?")
        }
        return [[voice.thanks], purpose, [questions(voice)], [easyWayOut(voice)]]
    }

    private static func feedbackFromFriend(_ voice: LetterVoice) -> [[String]] {
        let thanks = voice.facts.recipient == .introducer ? "Thank you again for introducing me." : ""
        let ask =
            voice.facts.recipient == .mentor
            ? "I would be glad of your view of it."
            : "I would not ask about anything that was said in confidence. "
                + "I would be glad of a view of your own, though."
        return [
            ["I wanted to let you know that \(voice.news).", thanks], [ask], [questions(voice)],
            ["Whatever you can say is welcome, and nothing at all is fine, too."],
        ]
    }

    /// Two or three open questions, as lines of their own in a letter.
    private static func questions(_ voice: LetterVoice) -> String {
        let chosen = fittingQuestions(voice)
        if voice.isBrief { return chosen.prefix(2).joined(separator: " ") }
        return (["What I would most like to hear:"] + chosen.map { "– \($0)" }).joined(separator: "\n")
    }

    /// The questions the seeker chose, with their own after them; those that fit where none was chosen.
    static func fittingQuestions(_ voice: LetterVoice) -> [String] {
        let facts = voice.facts
        let own = facts.ownQuestion?.onOneLine ?? ""
        var chosen = facts.questions ?? []
        if chosen.isEmpty, own.isEmpty {
            chosen = OpenQuestions.fitting(stage: facts.stage, outcome: facts.outcome, recipient: facts.recipient)
        }
        return chosen.map { QuestionWords.toThem($0, recipient: facts.recipient) }
            + (own.isEmpty ? [] : [own.asSentence])
    }

    private static func easyWayOut(_ voice: LetterVoice) -> String {
        if voice.isBrief { return "A line or two is plenty, and if it is not possible, I understand." }
        return "A few lines are plenty, and a short call at a time that suits you would be just as welcome. "
            + "If it is not possible, I understand, and thank you all the same."
    }

    /// Thanks now, and words for asking on another day (METHOD A2, W6).
    static func feedbackLater(_ voice: LetterVoice) -> [[String]] {
        let opening = voice.isToFriend ? "I wanted to let you know that \(voice.news)." : voice.thanks
        return [
            [opening, voice.isBrief ? "" : voice.enjoyment],
            ["I would value your feedback, and I would like to be ready to listen to it properly."],
            ["May I call you next week, or would you rather I wrote?"],
        ]
    }

    /// One reminder, graciously; then it is let go (METHOD A4).
    static func feedbackReminder(_ voice: LetterVoice) -> [[String]] {
        let when = voice.facts.askedOn.map { "On \(voice.day($0))" } ?? "A while ago"
        let source = voice.facts.recipient == .recruiter ? "you or the team there" : "you"
        return [
            ["\(when) I asked whether \(source) could share some feedback on \(voice.roleThere)."],
            [
                "I know there is always a lot to do. If a line or two is possible, I would still be glad of it.",
                "If not, please do not give it another thought: I will not ask again, and I remain grateful for "
                    + "your time.",
            ],
        ]
    }

    /// Thanks for what was said, without arguing with it (METHOD A5).
    static func feedbackThanks(_ voice: LetterVoice) -> [[String]] {
        let when = voice.facts.feedbackOn.map { " on \(voice.day($0))" } ?? ""
        var end = ["I will think it over and take it with me."]
        if voice.facts.recipient == .recruiter { end.append("Please pass on my thanks to the team there, too.") }
        end.append("I hope we can stay in touch.")
        return [
            ["Thank you for your feedback\(when) about \(voice.roleThere)."],
            ["It is not always easy to say such things plainly, and I appreciate that you took the time."], end,
        ]
    }
}
