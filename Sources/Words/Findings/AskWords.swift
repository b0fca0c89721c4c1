public import Domain
public import Guidance

/// Whom to ask, whether to ask, and how long to wait (METHOD A1, A2, A4).
public enum AskWords {
    public static func reason(_ reason: AskReason) -> String {
        switch reason {
        case .introducedYou: "They introduced you, can ask on your behalf, and often hear more than is written."
        case .decided: "They took part in the decision."
        case .broughtTheNews: "They told you themselves, so an answer goes to somebody you have spoken with."
        case .keepsTheNotes: "They usually keep the notes of the panel."
        case .speaksPlainly:
            "They may speak more plainly. Ask for their own impression, never for what was said in confidence."
        }
    }

    /// Whom it is, with the part when no name is known.
    public static func who(_ candidate: AskCandidate) -> String {
        candidate.name ?? LabelWords.of(candidate.recipient)
    }

    public static func channel(_ candidate: AskCandidate) -> String {
        candidate.channel == .phone
            ? "A call fits here: you know each other a little." : "A short \(Terms.mail) fits here."
    }

    public static let recruiterFirst = "Only with the recruiter’s agreement."

    public static func nobody(_ why: NotAsking) -> String {
        switch why {
        case .notOver: "This is still open, and asking for feedback waits until it is over."
        case .noConversation:
            "Nobody there has spoken with you, so there is little they could say. It is better to leave this one be."
        case .twoAsked: "You have asked two people, and that is enough. What comes, comes."
        case .noSetback: "There is no setback here to ask about."
        case .everybodyAsked: "You have asked the people there are to ask, once each. That is enough."
        }
    }

    public static func question(_ question: ReadinessQuestion) -> String {
        switch question {
        case .hearAndThank: "Could I hear something I disagree with, and only say thank you?"
        case .toLearn: "Am I asking to learn, and not to change their mind?"
        case .haveSlept: "Have I slept since?"
        }
    }

    public static func verdict(_ verdict: Readiness.Verdict, today: Day) -> String {
        switch verdict {
        case .ready: "It sounds as if you are ready. That you ask at all is a sign of wanting to learn."
        case .notYet(let day):
            "It can wait. It could come back \(DayWords.on(day, today: today)), "
                + "and until then there are words for “May I call you next week?”."
        }
    }

    /// Where a request stands, and what comes next.
    public static func standing(_ standing: TimeBox.Standing, today: Day) -> String {
        switch standing {
        case .notAsked: "You have not asked yet, and you need not."
        case .waiting(let reminder, _):
            "If nothing comes, one reminder is fitting from \(DayWords.long(reminder, today: today))."
        case .reminderDue:
            "Nothing has come yet. One short reminder is fitting now, if you like; after that it is let go."
        case .reminded(let end):
            "One reminder has gone. From \(DayWords.long(end, today: today)) the walk goes on without "
                + "an answer."
        case .answered(let day): "You had an answer \(DayWords.on(day, today: today))."
        case .moveOn:
            "No answer came, which is usual and says nothing about you. Your own account is enough to go on with."
        }
    }
}
