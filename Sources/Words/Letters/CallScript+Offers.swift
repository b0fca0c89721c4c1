import Domain
import Guidance

// What to say on the telephone about an offer, and after an acceptance.
extension LetterWords {
    static func offerCall(_ voice: LetterVoice) -> CallText {
        switch voice.facts.kind {
        case .offerTime where !voice.isToFriend:
            CallText(
                say: [
                    "Thank you for the offer. I am glad of it, and I would like to decide with care.", timeAsked(voice),
                ],
                hesitate: "By when would you need to know? I will do what I can.",
                end: "Thank you. I will send you a line with that day.", listens: true)
        case .accept where !voice.isToFriend:
            CallText(
                say: ["Thank you for the offer. I am glad to accept it. Could I have the terms in writing?"],
                hesitate: "I will write down what we have agreed and send it to you, so that we can both check it.",
                end: "Thank you. I look forward to it.", listens: true)
        case .decline where !voice.isToFriend:
            CallText(
                say: [
                    "Thank you for the offer. I have thought about it carefully, and I have decided not to take it up."
                ],
                hesitate: "I would rather leave it at that. I wanted you to hear it from me.",
                end: "I would like to stay in touch. Thank you for your time.")
        case .withdraw:
            CallText(
                say: ["I would like to withdraw my application. Thank you for the time you have given it."],
                hesitate: "There is nothing you need to do. I wanted you to know as soon as I did.",
                end: "Thank you. I hope we can stay in touch.")
        case .thanks:
            CallText(
                say: ["I wanted you to hear it from me: \(landing(voice)). Thank you for your part in it."],
                hesitate: "There is nothing you need to do. I only wanted to say thank you.",
                end: "I would like to stay in touch.")
        default:
            CallText(
                say: ["I wanted to let you know that I have an offer there, and to thank you."],
                hesitate: "There is nothing you need to do. I only wanted you to know.",
                end: "Thank you. It was good to talk.")
        }
    }
}
