public import Domain

/// What was read in a message, said before anything is noted.
public enum ReadingWords {
    /// "It is a no, from Quillback Foods, before any conversation. It gives one reason."
    ///
    /// `stage` is as far as it had got, by the message and by what is noted already.
    public static func lead(kind: MessageKind, employer: String?, stage: Stage?, reasons: [Reason]) -> String {
        let from = employer.map { ", from \($0)" } ?? ""
        let they = employer ?? ""
        let opening =
            switch kind {
            case .rejection: "It is a no\(from)\(reach(stage))."
            case .acknowledgement:
                "\(they.isEmpty ? "They have" : "\(they) has") received your application. It is no answer yet."
            case .interviewInvitation: "It is an invitation to talk\(from)."
            case .assessment: "\(they.isEmpty ? "It" : they) asks you to do a test or a task."
            case .offer: "It is an offer\(from)."
            case .informationRequest: "\(they.isEmpty ? "It" : they) asks you for something."
            case .recruiterOutreach:
                "Somebody is writing to you about a role\(they.isEmpty ? "" : " at \(they)")."
            case .withdrawalConfirmation: "\(they.isEmpty ? "It" : they) confirms that you withdrew."
            case .other: "No answer to an application was found in it. If it is one, say below what it is."
            }
        return kind == .rejection ? opening + " " + reasonsSentence(reasons) : opening
    }

    private static func reach(_ stage: Stage?) -> String {
        switch stage {
        case .screen, .assessment: ", after a first conversation or a test"
        case .interview: ", after an interview"
        case .final: ", after the final round"
        case .offer: ", after an offer"
        default: ", before any conversation as far as it tells"
        }
    }

    private static func reasonsSentence(_ reasons: [Reason]) -> String {
        let given = reasons.filter { $0 != .noneGiven }
        guard !given.isEmpty else { return "It gives no reason." }
        let aboutOthers: Set<Reason> = [.betterMatch, .internalCandidate, .volume]
        let aboutThePost: Set<Reason> = [.roleFilled, .differentDirection]
        let count = given.count == 1 ? "It gives one reason" : "It gives \(spelled(given.count)) reasons"
        let what = given.count == 1 ? "the reason is" : "they are"
        if given.allSatisfy(aboutOthers.contains) { return "\(count), and \(what) about the others." }
        if given.allSatisfy(aboutThePost.contains) { return "\(count), and \(what) about the \(Terms.post)." }
        return count + "."
    }

    /// The same for words that stand outside the text of the message.
    public static func says(_ code: String, inSubject: Bool) -> String {
        let sentence = says(code)
        let place = inSubject ? "in the subject line" : "in the name of the sender"
        return sentence.dropLast() + ", \(place)."
    }

    /// What one piece of evidence says.
    public static func says(_ code: String) -> String {
        if let kind = MessageKind(rawValue: code) { return kindSays(kind) }
        if let reason = Reason(rawValue: code) {
            return reason == .noneGiven ? "No reason is given." : "A reason: \(LabelWords.of(reason))."
        }
        switch code {
        case "employer": return "The employer."
        case "role": return "The role."
        case "interview_at": return "The time of the meeting."
        default:
            guard code.hasPrefix("stage_"), let stage = Stage(rawValue: String(code.dropFirst(6))) else {
                return code.hasPrefix("stage_") ? "How far it had got." : code.replacingUnderscores.asSentence
            }
            return "How far it had got: \(LabelWords.of(stage))."
        }
    }

    private static func kindSays(_ kind: MessageKind) -> String {
        switch kind {
        case .rejection: "These words are the no."
        case .acknowledgement: "These words say that it arrived."
        case .interviewInvitation: "These words invite you."
        case .assessment: "These words ask for a test or a task."
        case .offer: "These words make an offer."
        case .informationRequest: "These words ask you for something."
        case .recruiterOutreach: "These words are about a role you have not applied for."
        case .withdrawalConfirmation: "These words say that you withdrew."
        case .other: "These words say nothing about an application."
        }
    }

    public static func from(_ sender: String) -> String { sender.isEmpty ? "" : "From \(sender)" }

    public static let application = "Application"
    public static let whatHappened = "What happened"
    public static let when = "When"
    public static let reasonGiven = "Reason given"
    public static let meeting = "Meeting"
    public static let newOne = "a new one"

    public static func unnamed(_ employer: String?, _ role: String?) -> String {
        let parts = [employer, role].compactMap { $0 }.filter { !$0.isEmpty }
        return parts.isEmpty ? "Not named in the message" : parts.joined(separator: ", ")
    }

    public static func happened(_ kind: MessageKind, stage: Stage?) -> String {
        guard kind == .rejection else { return LabelWords.of(kind).capitalised }
        switch stage {
        case .screen, .assessment: return "Unsuccessful, after a first conversation or a test"
        case .interview: return "Unsuccessful, after an interview"
        case .final: return "Unsuccessful, after the final round"
        default: return "Unsuccessful, before any conversation"
        }
    }

    public static func reasons(_ reasons: [Reason]) -> String {
        let given = reasons.filter { $0 != .noneGiven }
        return given.isEmpty ? "None" : given.map { LabelWords.of($0) }.joined(separator: "; ").capitalised
    }

    public static let yes = "Yes, note it"
    public static let allTheSame = "Note it all the same"
    public static let yesAndWalk = "Note it, and go on to a reply"

    /// What comes after a yes.
    public static func after(kind: MessageKind, size: WalkSize) -> String {
        guard kind == .rejection else {
            return kind == .other ? "Nothing needs to be noted of it." : "You can undo it \(Terms.afterwards)."
        }
        switch size {
        case .note:
            return "That would be all: no reply is needed, and nothing more will be asked of you. "
                + "If this one mattered to you, you can take a walk with it from its page."
        case .short:
            return "There is a short walk through what may help now, whenever you like. Every step can be skipped."
        case .full:
            return "There is a walk through what may help now, whenever you like. Every step can be skipped, "
                + "and nothing needs to be done today."
        }
    }
}
