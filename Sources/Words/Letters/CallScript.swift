import Domain
import Guidance

/// What to say on the telephone once somebody has picked up.
struct CallText {
    /// The reason for the call; one or two things to say.
    var say: [String]
    var hesitate: String
    var end: String
    /// True where their words are worth writing down.
    var listens = false
}

extension LetterWords {
    static func call(_ voice: LetterVoice) -> String {
        let text = callText(voice)
        var parts = [
            "To begin\n\(beginning(voice).quoted)", "To say\n" + text.say.map(\.quoted).joined(separator: "\n"),
            "If they hesitate\n\(text.hesitate.quoted)",
        ]
        if text.listens {
            parts.append("While they speak\nWrite their words down as they come. “Thank you” is enough of an answer.")
        }
        parts.append("If nobody answers\n\(message(voice).quoted)")
        parts.append("To end\n\(text.end.quoted)")
        return parts.joined(separator: "\n\n")
    }

    private static func callText(_ voice: LetterVoice) -> CallText {
        switch voice.facts.kind {
        case .reply, .feedbackRequest, .feedbackLater: askingCall(voice)
        case .feedbackReminder, .feedbackThanks: afterAskingCall(voice)
        case .mentorRequest, .mentorUpdate: mentorCall(voice)
        case .offerTime, .accept, .decline, .withdraw, .thanks: offerCall(voice)
        case .chase:
            CallText(
                say: [
                    "Has a decision been made or, if not, by when is one expected? "
                        + "A yes or a no would both help me to plan."
                ],
                hesitate: "By when would it be sensible for me to ask again?",
                end: "Thank you. That helps me to plan.")
        case .keepInTouch, .connect:
            CallText(
                say: ["I wanted to say hello, and that I would like to stay in touch."],
                hesitate: "There is nothing you need to do. I only wanted to say hello.",
                end: "Thank you. It was good to talk.")
        }
    }

    private static func askingCall(_ voice: LetterVoice) -> CallText {
        switch voice.facts.kind {
        case .reply:
            let wish = voice.isToFriend ? "I only wanted you to know." : "I only wanted to thank you."
            return CallText(
                say: replySpoken(voice), hesitate: "There is no need to say more today. \(wish)",
                end: "Thank you, and I hope we can stay in touch.")
        case .feedbackRequest:
            return CallText(
                say: requestSpoken(voice), hesitate: requestHesitation(voice),
                end: "Thank you, that helps me. I will think it over.", listens: true)
        default:
            return CallText(
                say: [
                    "I would value your feedback, and I would like to be ready to listen to it properly. "
                        + "May I call you next week?"
                ],
                hesitate: "Writing is just as welcome. A few lines are plenty.",
                end: "Thank you. I look forward to hearing from you.")
        }
    }

    private static func afterAskingCall(_ voice: LetterVoice) -> CallText {
        if voice.facts.kind == .feedbackReminder {
            return CallText(
                say: ["I asked whether some feedback might be possible. Even a sentence or two would be welcome."],
                hesitate: "That is quite all right. I will not ask again.",
                end: "Thank you for your time, all the same.", listens: true)
        }
        return CallText(
            say: ["I wanted to thank you for your feedback. It is not always easy to say such things plainly."],
            hesitate: "There is nothing you need to add. I only wanted to say thank you.",
            end: "I hope we can stay in touch. Thank you again.")
    }

    private static func mentorCall(_ voice: LetterVoice) -> CallText {
        if voice.facts.kind == .mentorRequest {
            return CallText(
                say: [
                    "I value your \(Terms.judgement), and I would like to hear what you make of it. "
                        + "Could you spare twenty minutes in the next two weeks?"
                ],
                hesitate: "If this is a busy time, a no is quite all right.",
                end: "Thank you. I will send you one page beforehand.")
        }
        return CallText(
            say: ["Thank you for your advice. I wanted to tell you where things stand: \(voice.news)."],
            hesitate: "It need not be now; I can \(Terms.ring) another time.",
            end: "I would be glad to tell you more when we next speak.")
    }

    private static func replySpoken(_ voice: LetterVoice) -> [String] {
        if voice.isToFriend { return [voice.newsToFriend] }
        let thanks =
            voice.facts.toldBy != nil
            ? "Thank you for letting me know." : "Thank you for \(voice.hadHelp ? "your help" : "considering me")."
        let say = [[thanks, voice.stance].filter { !$0.isEmpty }.joined(separator: " ")]
        guard voice.facts.asksForFeedback else { return say }
        return say + ["I would value your feedback. May I call you about it next week, or would you rather write?"]
    }

    private static func requestSpoken(_ voice: LetterVoice) -> [String] {
        let forMe =
            voice.facts.recipient == .recruiter ? ["Would you be willing to ask the team there on my behalf?"] : []
        return [purposeSpoken(voice)] + forMe + fittingQuestions(voice)
    }

    private static func purposeSpoken(_ voice: LetterVoice) -> String {
        if voice.facts.recipient == .mentor { return "I would be glad of your view of it." }
        if voice.isToFriend {
            return "I would not ask about anything that was said in confidence. I would be glad of a view of your own."
        }
        let learning = "I would like to learn, and I value your insights."
        return voice.facts.outcome == .unsuccessful
            ? "I am not asking anybody to look at the decision again. \(learning)" : learning
    }

    private static func requestHesitation(_ voice: LetterVoice) -> String {
        if voice.isToFriend { return "Nothing at all is fine, too. I am glad we spoke." }
        return "I understand. Even one thing that came across well, or one I could do differently, would help."
    }

    private static func introduction(_ voice: LetterVoice) -> String {
        let hello = voice.facts.to.greeting.map { "Hello \($0)" } ?? "Hello"
        return voice.facts.seekerName.map { "\(hello), this is \($0.onOneLine)." } ?? "\(hello)."
    }

    private static func isHello(_ voice: LetterVoice) -> Bool {
        voice.isToFriend && [.keepInTouch, .connect].contains(voice.facts.kind)
    }

    private static func beginning(_ voice: LetterVoice) -> String {
        if isHello(voice) { return "\(introduction(voice)) Is this a good moment?" }
        let about =
            switch voice.facts.kind {
            case .mentorRequest: story(voice)
            case .chase: voice.reminderOfWho
            default: voice.isToFriend ? "I am \(Terms.ringing) about \(voice.roleThere)." : voice.reminderOfWho
            }
        return "\(introduction(voice)) \(spoken(about)) Is this a good moment?"
    }

    private static func message(_ voice: LetterVoice) -> String {
        let phone = voice.facts.seekerPhone.map { " My number is \($0.onOneLine)." } ?? ""
        let about = isHello(voice) ? "I \(Terms.rang) to say hello" : "I \(Terms.rang) about \(voice.roleThere)"
        return "\(introduction(voice)) \(about); it is nothing urgent. I will try again.\(phone)"
    }

    /// On the telephone nobody writes.
    private static func spoken(_ text: String) -> String {
        let written = "I am writing about"
        return text.hasPrefix(written) ? "I am \(Terms.ringing) about" + text.dropFirst(written.count) : text
    }
}
