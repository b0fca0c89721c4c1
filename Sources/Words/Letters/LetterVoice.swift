import Domain
import Guidance

/// Turns of phrase that several letters share.
struct LetterVoice {
    let facts: LetterFacts

    init(_ facts: LetterFacts) {
        self.facts = facts
    }

    /// A short message rather than a letter.
    var isBrief: Bool { facts.channel == .message }

    /// True for somebody at the employer who decides.
    var isToDecider: Bool { facts.recipient == .hiringManager }

    /// True for people who are asked as acquaintances: insider, introducer, mentor.
    var isToFriend: Bool { [.insider, .introducer, .mentor].contains(facts.recipient) }

    // MARK: - Names

    var employer: String { facts.employer.onOneLine }

    var roleTitle: String { facts.role.onOneLine }

    /// `the Programme Officer role`.
    var role: String {
        var name = roleTitle
        if name.lowercased().hasPrefix("the ") { name = String(name.dropFirst(4)) }
        let nouns = ["role", "position", "post", "job", "internship", "traineeship", "apprenticeship", "scheme"]
        let last = name.lowercased().split(separator: " ").last.map(String.init) ?? ""
        return nouns.contains(last) ? "the \(name)" : "the \(name) role"
    }

    /// `the Programme Officer role at Larkspur Housing`.
    var roleThere: String { "\(role) at \(employer)" }

    func day(_ day: Day) -> String { DayWords.long(day, today: facts.today) }

    // MARK: - Beginning and end

    var greeting: String {
        let opening = isBrief ? "Hello" : "Dear"
        if let name = facts.to.greeting { return "\(opening) \(name)\(mark)" }
        if isBrief || isToFriend { return "Hello," }
        if isToDecider { return "Dear hiring team\(mark)" }
        return facts.agency.map { "Dear team at \($0.onOneLine)\(mark)" }
            ?? said("Dear recruitment team,", american: "Dear recruiting team:")
    }

    /// What ends a greeting: an American letter on business has a colon; a note to somebody one knows, a comma.
    private var mark: String { isBrief || isFamiliar ? "," : said(",", american: ":") }

    /// True where the greeting is by first name, or it goes to an acquaintance.
    private var isFamiliar: Bool {
        isToFriend || (facts.to.greeting != nil && facts.to.greeting != facts.to.name)
    }

    var farewell: String {
        isFamiliar ? "With good wishes," : said("Kind regards,", american: "Sincerely,")
    }

    // MARK: - What happened

    /// Thanks for the news where this person brought it, for being considered otherwise.
    var thanks: String {
        if facts.hasReplied {
            let what = hadHelp ? "your help with" : "considering me for"
            return "Thank you again for \(what) \(roleThere)\(thanksForMeeting)."
        }
        let start =
            switch facts.toldBy {
            case .phone: "Thank you for \(Terms.ringing) to tell me the decision on \(roleThere)"
            case .inPerson, .video: "Thank you for telling me yourself of the decision on \(roleThere)"
            case .some: "Thank you for letting me know the decision on \(roleThere)"
            case nil: thanksWithoutNews
            }
        return start + thanksForMeeting + "."
    }

    private var thanksWithoutNews: String {
        if facts.recipient == .recruiter, facts.agency != nil {
            return "Thank you for putting me forward for \(roleThere)"
        }
        return hadHelp ? "Thank you for your help with \(roleThere)" : "Thank you for considering me for \(roleThere)"
    }

    /// True for a recruiter who stands between the seeker and the employer.
    var hadHelp: Bool { facts.recipient == .recruiter && facts.isThroughRecruiter }

    var thanksForMeeting: String {
        if facts.recipient == .recruiter {
            return facts.toldBy != nil && facts.agency != nil && !facts.hasReplied ? ", and for putting me forward" : ""
        }
        guard isToDecider, let met = facts.met else { return "" }
        if facts.to.wasInTheRoom {
            return met.count > 1
                ? ", and for the time you gave me, most recently on \(day(met.on))"
                : ", and for the time you gave me on \(day(met.on))"
        }
        let meeting = met.stage == .screen ? "conversation" : "interview"
        return met.count > 1
            ? ", and for the \(meeting)s, the last of them on \(day(met.on))"
            : ", and for the \(meeting) on \(day(met.on))"
    }

    /// What the debrief says was good about it; empty where it says nothing.
    var enjoyment: String {
        guard facts.met != nil, isToDecider else { return "" }
        switch facts.highlight {
        case .thing(let text): return "I enjoyed \(toThem(text))."
        case .hearing(let text): return "I enjoyed hearing \(toThem(text))."
        case .doing(let text): return "I enjoyed \(toThem(text))."
        case nil: return facts.wentWell ? "I enjoyed \(facts.to.wasInTheRoom ? "our" : "the") conversation." : ""
        }
    }

    /// The seeker wrote "their" of the people this letter goes to.
    private func toThem(_ text: String) -> String {
        text.split(separator: " ").map { $0 == "their" ? "your" : String($0) }.joined(separator: " ")
    }

    /// How it stands, as half a sentence that names role and employer.
    var news: String {
        switch facts.outcome {
        case .unsuccessful: "I was unsuccessful with \(roleThere)"
        case .noResponse: "I have had no answer about \(roleThere)"
        case .roleCancelled: "\(roleThere) is not going ahead"
        case .offerWithdrawn: "the offer for \(roleThere) has been withdrawn"
        case .withdrawn: "I have withdrawn my application for \(roleThere)"
        case .declined: "I have declined \(roleThere)"
        case .accepted: "I have accepted \(roleThere)"
        case nil: "my application for \(roleThere) is still open"
        }
    }

    /// The news, told to somebody who is glad to know.
    var newsToFriend: String {
        facts.outcome?.isSetback == true
            ? "I wanted you to hear it from me: \(news)." : "I wanted to let you know that \(news)."
    }

    /// How the seeker takes the news; empty where there is none to take.
    var stance: String {
        let them = isToDecider ? "you" : "them"
        let their = isToDecider ? "your" : "their"
        switch facts.outcome {
        case .unsuccessful where facts.hadConversation:
            return "I would have liked to work with \(them), and I respect \(their) decision."
        case .unsuccessful: return "I understand the decision."
        case .roleCancelled:
            return
                "I understand that the role is not going ahead, and that such decisions are rarely in one "
                + "person’s hands."
        case .offerWithdrawn: return "I had been looking forward to it, and I understand that things have changed."
        default: return ""
        }
    }

    /// When the seeker met them, or applied, as the opening of a letter.
    var reminderOfWho: String {
        if let met = facts.met {
            let verb = met.stage == .screen ? "spoke" : "interviewed"
            if facts.to.wasInTheRoom {
                return verb == "spoke"
                    ? "We spoke on \(day(met.on)) about \(roleThere)."
                    : "We met on \(day(met.on)), when I interviewed for \(roleThere)."
            }
            return verb == "spoke"
                ? "On \(day(met.on)) I had a conversation about \(roleThere)."
                : "On \(day(met.on)) I interviewed for \(roleThere)."
        }
        if let applied = facts.appliedOn { return "On \(day(applied)) I applied for \(roleThere)." }
        return "I am writing about \(roleThere)."
    }
}
