import Domain
public import Guidance

/// What a point of feedback may mean, and the question to put to oneself (METHOD X1).
public enum DecodeWords {
    public static func interpretation(_ reading: Interpretation, skill: String? = nil) -> String {
        guard let reason = reading.reason else { return "This worked." }
        switch reading.reading {
        case .said: return said(reason, reading.detail, skill)
        case .usual: return usual(reason, reading.detail)
        case .other: return other(reason, reading.detail)
        }
    }

    public static func askYourself(_ point: DecodedPoint) -> String {
        guard let reason = point.reasons.first else { return "Where will I do this again?" }
        if !point.mayBeUnfair.isEmpty {
            return "What exactly was said, when, and who was there? Whom could I talk to about it?"
        }
        return question(reason, point.detail, point.skill?.onOneLine)
    }

    /// Put where nobody gave a reason.
    public static let questionWithoutReason = questionFurther(.noneGiven)

    /// Said first where no reason was given (METHOD X3).
    public static let noReasonFirst =
        "No reason was given. What follows comes from your own account and history only, and stays a reading."

    /// One remark is one opinion (METHOD X4).
    public static let oneOpinion =
        "One remark is one opinion. You decide where it goes, and you can move it at any time."

    /// It ends here (METHOD X4).
    public static let asMuchAsCanBeKnown = "This is as much as can be known."

    private static func said(_ reason: Reason, _ detail: ReasonDetail?, _ skill: String?) -> String {
        switch (reason, detail) {
        case (.internalCandidate, .someoneKnown): return "They chose somebody they knew before."
        case (.internalCandidate, _): return "They chose somebody from inside."
        case (.differentDirection, .roleCancelled): return "The \(Terms.post) itself is not going ahead."
        case (.differentDirection, _): return "They say that they are going in another direction."
        case (.roleFilled, _): return "The \(Terms.post) is filled."
        case (.betterMatch, .dividedPanel): return "The panel was not of one mind."
        case (.betterMatch, .liking): return "They warmed more to somebody else."
        case (.betterMatch, _): return "They found somebody else a closer match."
        case (.skillLacking, .assessment): return "The test or task fell short of what they wanted."
        case (.skillLacking, _):
            return skill.map { "They looked for more in \($0)." } ?? "They looked for a skill they did not see."
        case (.experienceLevel, _):
            return skill.map { "They looked for more experience of this: \($0)." }
                ?? "They looked for more, or other, experience."
        case (.presentation, .manner): return "They describe how it came across to them."
        case (.presentation, _): return "Something did not reach them as you meant it."
        default: return saidFurther(reason)
        }
    }

    private static func saidFurther(_ reason: Reason) -> String {
        switch reason {
        case .fit: "They speak of fit, without saying what did not fit."
        case .overqualified: "They found you more experienced than the role needs."
        case .compensation: "The pay did not come together."
        case .locationOrEligibility: "It was about the place, or the right to work there."
        case .timing: "It was about timing."
        case .volume: "Many people applied."
        default: "No reason was given."
        }
    }

    private static func usual(_ reason: Reason, _ detail: ReasonDetail?) -> String {
        switch (reason, detail) {
        case (.internalCandidate, _): "Somebody known is the smaller risk for them. It has little to do with you."
        case (.differentDirection, .roleCancelled): "Money or plans changed above the people you met."
        case (.differentDirection, _): "What they were looking for changed while they looked."
        case (.roleFilled, _): "They stopped looking once they had somebody."
        case (.betterMatch, .dividedPanel): "At least one of them would have chosen you."
        case (.betterMatch, .liking): "Liking is about two people at a time. It is theirs, and no measure of you."
        case (.betterMatch, _):
            "Between people who could all do the work, something tipped it. A better match for them is no fault in you."
        case (.skillLacking, .assessment): "A test shows one day and one kind of question."
        case (.skillLacking, _): "For this role it weighed more than the \(Terms.advertisement) let on."
        case (.experienceLevel, _):
            "They wanted somebody who had done it before, and have less time to teach than they would like."
        case (.presentation, .manner): "It is one impression from one hour, and interviews bring it out in many people."
        case (.presentation, _): "You may well have it; they did not get to hear it."
        default: usualFurther(reason)
        }
    }

    private static func usualFurther(_ reason: Reason) -> String {
        switch reason {
        case .fit: "It is a vague word, often for a choice that is hard to put into words."
        case .overqualified: "They fear that you would be bored, or leave soon."
        case .compensation: "Their range was fixed before you met."
        case .locationOrEligibility: "It is a condition of the \(Terms.post), and not a view of your work."
        case .timing: "A few weeks earlier or later it might have gone another way."
        case .volume: "Many good applications are read in little time, and chance has a part in it."
        default: "Most messages of this kind give no reason, often by policy. Nothing follows from it."
        }
    }

    private static func other(_ reason: Reason, _ detail: ReasonDetail?) -> String {
        switch (reason, detail) {
        case (.internalCandidate, _): "The \(Terms.post) may have had a name on it before it was \(Terms.posted)."
        case (.differentDirection, .roleCancelled): "It may be \(Terms.posted) again, in this form or another."
        case (.differentDirection, _): "Some read it as “not convinced”. That is one view, and the words do not say it."
        case (.roleFilled, _): "You may have been considered late, whatever you sent."
        case (.betterMatch, .dividedPanel): "Different people wanted different things from the role."
        case (.betterMatch, .liking): "Somebody else may simply have spoken first, or last."
        case (.betterMatch, _): "You may have done more of it than they heard."
        case (.skillLacking, .assessment): "The task may have been unclear, or the time too short."
        case (.skillLacking, _): "You may have it, and it did not come up."
        case (.experienceLevel, _): "You may have more of it than they heard, under another name."
        case (.presentation, .manner): "Others may have seen it differently; nobody else has said it yet."
        case (.presentation, _): "The question may not have given you room for it."
        default: otherFurther(reason)
        }
    }

    private static func otherFurther(_ reason: Reason) -> String {
        switch reason {
        case .fit: "The team, the level or the way of working may not have suited you either."
        case .overqualified: "A role a step up at the same place may suit both sides."
        case .compensation: "Another part of the offer might have moved; nobody tried."
        case .locationOrEligibility: "A different site, or a later date, may change it."
        case .timing: "They may come back to you when the next \(Terms.post) opens."
        case .volume: "An application with somebody’s name behind it is read differently."
        default: "A short question to somebody you spoke with may bring more."
        }
    }

    private static func question(_ reason: Reason, _ detail: ReasonDetail?, _ skill: String?) -> String {
        switch (reason, detail) {
        case (.internalCandidate, _): "Is there anything here that was mine to change?"
        case (.differentDirection, .roleCancelled): "Would I want it, if it came back?"
        case (.differentDirection, _): "Did I know what they were looking for by the end?"
        case (.betterMatch, .dividedPanel): "Who was convinced, and by what?"
        case (.betterMatch, .liking): "Did I show them how I work with people?"
        case (.betterMatch, _): "Which of the things they needed did I not get to tell them about?"
        case (.skillLacking, .assessment): "Would I like to \(Terms.practise) this kind of task?"
        // Truly lacking or not shown is asked, not assumed (METHOD X2).
        case (.skillLacking, _):
            "\(skill.map { "\($0.quoted): d" } ?? "D")o I have it, and did not show it? If not, is it worth learning, "
                + "for the roles I want?"
        case (.experienceLevel, _):
            "\(skill.map { "\($0.quoted): h" } ?? "H")ave I done more of it than I told them, or is it still to come?"
        case (.presentation, .manner): "Have others said so too, and what would help me to be at ease?"
        case (.presentation, _): "Which story would have shown it, and did I tell it?"
        default: questionFurther(reason)
        }
    }

    private static func questionFurther(_ reason: Reason) -> String {
        switch reason {
        case .fit: "Would I have liked to work there every day?"
        case .overqualified: "Do I want a role of this level, and have I said why?"
        case .compensation: "Do I know what I need, and what such roles pay?"
        case .locationOrEligibility: "Is this a condition I can, or want to, change?"
        case .volume: "Who inside could speak for me, before I apply to a place like this?"
        case .noneGiven: "What does my own account say went well?"
        default: "Is there anything here that was mine to change?"
        }
    }
}
