public import Domain
public import Guidance

/// A letter ready to be read, edited and sent by the seeker.
public struct ComposedLetter: Sendable, Equatable {
    /// Subject line of a mail; what a call or message is about.
    public var title: String
    public var body: String
    /// Nil when nobody is known by name.
    public var recipientName: String?
    public var address: String?

    public init(title: String, body: String, recipientName: String? = nil, address: String? = nil) {
        self.title = title
        self.body = body
        self.recipientName = recipientName
        self.address = address
    }
}

/// Puts letters into words (METHOD R1, A3–A5, W2, K1).
///
/// Wording is chosen by what is known, never by chance: the same record gives the same letter.
public enum LetterWords {
    /// The draft for a request, from what the log holds.
    public static func letter(
        for request: LetterRequest, in search: JobSearch, at now: Moment
    ) throws(Refusal) -> ComposedLetter {
        compose(try LetterFacts.gathered(for: request, in: search, at: now))
    }

    public static func compose(_ facts: LetterFacts) -> ComposedLetter {
        let voice = LetterVoice(facts)
        let body = facts.channel == .phone ? call(voice) : written(voice)
        return ComposedLetter(
            title: title(voice), body: tidied(body), recipientName: facts.to.name, address: facts.to.address)
    }

    private static func written(_ voice: LetterVoice) -> String {
        let paragraphs = text(voice).map { $0.filter { !$0.isEmpty }.joined(separator: " ") }.filter { !$0.isEmpty }
        var parts = [voice.greeting] + paragraphs
        let name = voice.facts.seekerName?.onOneLine
        if voice.isBrief {
            if let name { parts.append(name) }
        } else {
            parts.append([voice.farewell, name].compactMap { $0 }.joined(separator: "\n"))
        }
        return parts.joined(separator: "\n\n")
    }

    private static func text(_ voice: LetterVoice) -> [[String]] {
        switch voice.facts.kind {
        case .reply: reply(voice)
        case .feedbackRequest: feedbackRequest(voice)
        case .feedbackLater: feedbackLater(voice)
        case .feedbackReminder: feedbackReminder(voice)
        case .feedbackThanks: feedbackThanks(voice)
        case .keepInTouch: keepInTouch(voice)
        case .connect: connect(voice)
        case .chase: chase(voice)
        case .mentorRequest: mentorRequest(voice)
        case .mentorUpdate: mentorUpdate(voice)
        case .offerTime: offerTime(voice)
        case .accept: accept(voice)
        case .decline: decline(voice)
        case .withdraw: withdraw(voice)
        case .thanks: thanks(voice)
        }
    }

    private static func title(_ voice: LetterVoice) -> String {
        let isTheirs: Set<LetterKind> = [.offerTime, .accept, .decline, .withdraw]
        // To somebody who made no offer it is news, not an answer.
        if voice.isToFriend, isTheirs.contains(voice.facts.kind) { return "Some news about \(voice.role)" }
        return switch voice.facts.kind {
        case .reply: "Thank you – \(voice.roleTitle)"
        case .feedbackRequest: "A question about \(voice.role)"
        case .feedbackLater: "Thank you, and a question – \(voice.roleTitle)"
        case .feedbackReminder: "Feedback on \(voice.role)"
        case .feedbackThanks: "Thank you for your feedback"
        case .keepInTouch, .connect: "Staying in touch"
        case .chase: "Where things stand – \(voice.roleTitle)"
        case .mentorRequest: "A request for your advice"
        case .mentorUpdate, .thanks: "Thank you, and some news"
        case .offerTime: "Your offer – \(voice.roleTitle)"
        case .accept: "I accept your offer – \(voice.roleTitle)"
        case .decline: "Thank you for your offer – \(voice.roleTitle)"
        case .withdraw: "Withdrawing my application – \(voice.roleTitle)"
        }
    }

    /// A name that ends in a full stop ends its sentence once.
    private static func tidied(_ text: String) -> String {
        var tidy = ""
        for character in text {
            if character == ".", tidy.last == "." { continue }
            tidy.append(character)
        }
        return tidy
    }
}
