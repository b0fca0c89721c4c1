import Domain
import Guidance

extension LetterWords {
    /// Asks somebody for advice, with an easy no (METHOD C1, C2).
    static func mentorRequest(_ voice: LetterVoice) -> [[String]] {
        [
            ["I am writing because I value your \(Terms.judgement).", story(voice)],
            [
                "I have been thinking about what to learn from it, and I would like to hear what you make of it.",
                "Could you spare twenty minutes in the next two weeks?",
            ],
            [
                voice.isBrief
                    ? ""
                    : "I would send you one page beforehand: what happened, what I have learned, "
                        + "and where I would like your advice.",
                "If this is a busy time, a no is quite all right.",
            ],
        ]
    }

    static func story(_ voice: LetterVoice) -> String {
        guard voice.facts.outcome?.isSetback == true, let day = voice.facts.endedOn else {
            return "I would like to talk about \(voice.roleThere)."
        }
        if voice.facts.outcome == .noResponse {
            let since = voice.facts.met.map { " since my interview on \(voice.day($0.on))" } ?? ""
            return "\(voice.news.capitalised)\(since)."
        }
        var after = ""
        if voice.facts.outcome == .unsuccessful, voice.facts.stage >= .interview {
            after = voice.facts.stage == .interview ? " after an interview" : " after the final round"
        }
        return "On \(voice.day(day)) I heard that \(voice.news)\(after)."
    }

    /// Thanks for advice, and what came of it.
    static func mentorUpdate(_ voice: LetterVoice) -> [[String]] {
        let when = voice.facts.adviceOn.map { " on \(voice.day($0))" } ?? ""
        return [
            ["Thank you for your advice\(when)."],
            ["I wanted to tell you where things stand: \(voice.news)."],
            ["I would be glad to tell you more when we next speak, and to hear how you are."],
        ]
    }
}
