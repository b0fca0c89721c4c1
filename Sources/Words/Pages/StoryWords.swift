public import Domain

/// The entries of an application's story: what happened in a few words, and the rest of the sentence.
public enum StoryWords {
    public struct Line: Sendable, Equatable {
        /// "You applied".
        public var event: String
        /// " with the CV from October." With its own leading space or comma.
        public var rest: String
    }

    public static func applied(_ details: ApplicationDetails, kind: ApplicationKind) -> Line {
        var rest = ""
        if kind == .informational {
            if let via = details.via { rest = ", after \(via) told you of them" }
            return Line(event: "You asked for a talk", rest: rest + ".")
        }
        if let cv = details.cv { rest += " with your \(Terms.cv) \(cv.onOneLine.quoted)" }
        if let agency = details.agency { rest += " through \(agency)" }
        if let via = details.via { rest += ", after \(via) told you of it" }
        return Line(event: kind == .speculative ? "You wrote to them" : "You applied", rest: rest + ".")
    }

    public static func saved(_ kind: ApplicationKind) -> Line {
        switch kind {
        case .application: Line(event: "Saved", rest: " for later.")
        case .speculative: Line(event: "A speculative letter", rest: ", noted here.")
        case .informational: Line(event: "A talk to learn from", rest: ", noted here.")
        }
    }

    public static func reached(_ stage: Stage, round: Int?) -> Line {
        switch stage {
        case .saved: Line(event: "Saved", rest: " for later.")
        case .applied: Line(event: "You applied", rest: ".")
        case .acknowledged: Line(event: "Acknowledged", rest: ": they wrote that it had arrived.")
        case .screen: Line(event: "A first conversation", rest: ".")
        case .assessment: Line(event: "An assessment", rest: ".")
        case .interview: Line(event: LabelWords.of(stage, round: round).capitalised, rest: ".")
        case .final: Line(event: "The final round", rest: ".")
        case .offer: Line(event: "An offer", rest: ".")
        }
    }

    public static func invited(_ interview: Interview, today: Day) -> Line {
        let what = LabelWords.of(interview.stage, round: interview.round)
        return Line(event: "Invited", rest: " to \(article(what)) \(DayWords.on(interview.at.day, today: today)).")
    }

    /// A sentence such as "There is an interview on Thursday 12 March at 10:30".
    public static func coming(_ interview: Interview, today: Day) -> String {
        let what = LabelWords.of(interview.stage, round: interview.round)
        let near = interview.at.day.days(since: today) <= 1
        return "There is \(article(what)) \(near ? "" : "on ")\(DayWords.moment(interview.at, today: today))."
    }

    public static func met(_ interview: Interview) -> Line {
        let what = LabelWords.of(interview.stage, round: interview.round).capitalised
        let with = interview.with.isEmpty ? "" : " with \(listed(interview.with))"
        return Line(event: what, rest: with + (interview.isCancelled ? ", \(Terms.cancelled)." : "."))
    }

    public static func ended(_ outcome: Outcome, told: NoticeReceived?) -> Line {
        let event =
            switch outcome {
            case .accepted: "You accepted"
            case .declined: "You declined"
            case .withdrawn: "You withdrew"
            case .noResponse: "No answer came"
            case .unsuccessful: "Unsuccessful"
            case .roleCancelled: "The role was \(Terms.cancelled)"
            case .offerWithdrawn: "The offer was withdrawn"
            }
        guard let told, !told.from.isEmpty else { return Line(event: event, rest: ".") }
        return Line(event: event, rest: ". " + NoticeWords.told(told))
    }

    /// The line of what had happened by a day, and nobody knows when.
    public static func undated(_ line: Line) -> Line {
        Line(event: line.event, rest: line.rest + " By then; the day itself is not known.")
    }

    /// An ending without its outcome, for quiet mode (METHOD S3).
    public static let news = Line(event: "News", rest: ".")

    public static let reopened = Line(event: "Open again", rest: ".")

    public static func debriefed(afterNews: Bool) -> Line {
        Line(event: "Your debrief", rest: afterNews ? ", written after the news." : ".")
    }

    public static let feedback = Line(event: "Feedback", rest: ":")

    public static func sent(_ letter: LetterSent, to name: String?) -> Line {
        let whom = name ?? LabelWords.of(letter.recipient)
        let kind = LabelWords.of(letter.kind).capitalised
        let isCall = letter.channel == .phone
        return Line(
            event: kind,
            rest: isCall ? said(", rung through to \(whom).", american: ", by phone to \(whom).") : " sent to \(whom).")
    }

    /// Being in touch; `also` are the other employers it was about.
    public static func contact(_ contact: ContactMade, names: [String], also: [String] = []) -> Line {
        let who = names.isEmpty ? "them" : listed(names.map(\.onOneLine))
        let event = contact.fromThem ? "Heard from \(who)" : "In touch with \(who)"
        let about = contact.about.isEmpty ? "." : ": \(contact.about)".asSentence
        let more = also.isEmpty ? "" : " Also about \(listed(also.map(\.onOneLine)))."
        return Line(event: event, rest: " \(LabelWords.of(contact.channel))" + about + more)
    }

    public static func advice(from name: String) -> Line {
        Line(event: "Advice from \(name)", rest: ":")
    }

    public static func message(_ notice: NoticeReceived) -> Line {
        let from = notice.from.isEmpty ? "" : " from \(notice.from)"
        return Line(event: LabelWords.of(notice.kind).capitalised, rest: "\(from), \(LabelWords.of(notice.channel)).")
    }

    /// What opens folded words.
    public static func theirWords(_ from: String) -> String {
        from.isEmpty ? "Their words" : "The words of \(from)"
    }

    public static let yourDebrief = "What you wrote"
    public static let yourLetter = "Your letter"
    public static let whatYouTook = "What you took with you."

    public static func used(_ lesson: Lesson, at employers: [String]) -> String {
        guard !lesson.uses.isEmpty else { return whatYouTook }
        return employers.isEmpty
            ? "What you took with you. Used \(counted(lesson.uses.count, "time")) since."
            : "What you took with you. Used since at \(listed(employers))."
    }

    private static func article(_ noun: String) -> String {
        let vowel = "aeiou".contains(noun.first ?? "x")
        return noun.hasPrefix("final") ? "the \(noun)" : (vowel ? "an \(noun)" : "a \(noun)")
    }
}
