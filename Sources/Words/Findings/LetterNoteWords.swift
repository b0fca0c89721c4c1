public import Domain
public import Guidance

/// What to know before a letter goes; the draft is there in any case.
public enum LetterNoteWords {
    public static func sentence(_ note: LetterNote, today: Day) -> String {
        switch note {
        case .nameMissing:
            "The draft is not signed, because your name is not known here yet. You can add it in Settings."
        case .automaticSender: "The message came from an address nobody reads, so no reply is needed."
        case .noConversation:
            "Nobody there has spoken with you, so they can hardly give feedback. Most people leave this one be."
        case .notOverYet: "This application is still open. Asking for feedback is better left until it is over."
        case .alreadyAsked(let day): "You asked them \(DayWords.on(day, today: today)). Once is enough."
        case .twoAsked: "You have asked two people about this application, and that is enough."
        case .recruiterFirst(let name):
            "\(name ?? "The recruiter") introduced you, so they come first. Write to the employer only with "
                + "their agreement."
        case .sleepOnIt: "The news is of today. The draft keeps until morning, if you would like to sleep on it."
        case .reminderFrom(let day): "A reminder is better sent from \(DayWords.long(day, today: today))."
        case .remindedAlready: "You have reminded them once, and that is enough."
        case .chasedTwice:
            "You have asked twice. You may close this one as “no answer”; a late answer would open it again."
        case .chasedOnce:
            "You have asked once. Nobody there has spoken with you yet, so that is enough; it may simply rest now."
        case .alreadyDecided: "The answer has come, so there is nothing left to ask about it."
        case .noFeedbackYet: "No feedback is noted yet. You may want to note what was said first."
        case .noOfferYet: "No offer is noted here yet. The draft is general for that reason."
        case .untilInWriting:
            "Until the offer stands in writing, it is wise not to give notice where you work, and to leave other "
                + "applications open."
        case .presentEmployer: "They work where you work now, and are not marked as knowing that you are looking."
        }
    }
}
