public import Domain

/// A refusal as a kind sentence or two: what stands, and what to do.
public enum RefusalWords {
    public static func sentence(_ refusal: Refusal, today: Day) -> String {
        switch refusal {
        case .empty(let field): "Please fill in \(FieldWords.name(field)). Nothing has been noted yet."
        case .tooLong(let field, let limit):
            "\(FieldWords.name(field).capitalised) is longer than the \(limit) characters that can be kept. "
                + "Nothing has been noted yet; a shorter text will do."
        case .tooMany(let field, let limit):
            "There are more of \(FieldWords.name(field)) than the \(limit) that can be kept. Nothing has been noted yet."
        case .maybePassword(let field):
            "\(FieldWords.name(field).capitalised) seems to hold a password. Rebound keeps none, as whoever can read your "
                + "files could read it. Nothing has been noted yet; please leave it out. A password manager is the "
                + "place for it."
        case .unknownValue(let field, let value): unknown(value, field: field)
        case .inTheFuture(let day):
            "\(DayWords.exact(day)) is still to come, so it cannot have happened yet. "
                + "Nothing has been noted; please look at the day."
        case .inThePast(let day):
            "\(DayWords.exact(day)) has gone by. Please choose a day after \(DayWords.long(today, today: today)). "
                + "Everything stays as it was."
        case .notFound(let kind, let name): missing(kind, name)
        case .alreadySo: "That is noted already, so nothing was changed."
        case .closed(let outcome):
            "This application has ended (\(LabelWords.of(outcome))). Reopen it first if there is news. "
                + "Its history stays as it is."
        case .notClosed: "This application is still open, so there is nothing to reopen. It stays as it is."
        case .outOfOrder(let first, let second):
            "\(DayWords.exact(second)) lies before \(DayWords.exact(first)), and it should come after. "
                + "Nothing has been noted; please look at the two days."
        default: rest(refusal)
        }
    }

    private static func rest(_ refusal: Refusal) -> String {
        switch refusal {
        case .alreadyArranged:
            "An interview at that time is noted already, so it was not noted twice. What is new about it can be "
                + "changed there: where it is, with whom, and what to have at hand."
        case .stepNotOffered(let step, let size):
            "The step “\(LabelWords.of(step))” is not part of \(LabelWords.of(size)). "
                + "You can choose a longer walk at any time."
        case .noWalk:
            "There is no walk here: it begins once the answer is no, or none came. Nothing was changed."
        case .alreadyAsked:
            "They have been asked about this application already, and once is enough. "
                + "Everything stays as it was; if they answer, it can be noted here."
        case .cannotBeAmended(let name):
            "This entry (\(name.replacingUnderscores)) cannot be put right in this way. It stays as it was; "
                + "you can take it back and note it anew."
        case .samePerson: "The two are one and the same record already. Everything stays as it was."
        case .introducedInACircle:
            "Two people cannot each have introduced you to the other. Everything stays as it was; "
                + "please look at who came first."
        case .nothingToUndo: "There is nothing to take back."
        case .tooLarge(let bytes, let limit):
            "This file has \(SettingsWords.size(Int64(bytes))), and \(SettingsWords.size(Int64(limit))) is the most that "
                + "can be kept. Nothing has been noted, and your file is untouched; a smaller one, or a link to it in a "
                + "note, will do."
        case .forgotten:
            "This was forgotten for good, so it cannot be brought back. Everything else stays as it is."
        case .notAccepted:
            "This application has not been accepted by you yet, so the search has not landed with it. "
                + "Nothing was changed; note the acceptance first, or land without naming an application."
        case .notLanded: "The search is going on already, so there is nothing to start again."
        case .readOnly:
            "This data was written by a newer version of Rebound, so this one only reads it. "
                + "Nothing is lost; please upgrade to make changes."
        default: ""
        }
    }

    private static func unknown(_ value: String, field: String) -> String {
        let shown = value.isEmpty ? "An empty value" : shortened(value, to: 60).quoted
        return "\(shown) is not something \(FieldWords.name(field)) can be. "
            + "Nothing has been noted yet; please choose another."
    }

    private static func missing(_ kind: Subject.Kind, _ name: String) -> String {
        let thing =
            switch kind {
            case .application: "application"
            case .interview: "interview"
            case .debrief: "debrief"
            case .feedback: "feedback"
            case .person: "person"
            case .draft: "draft"
            case .lesson: "lesson"
            case .action: "action"
            case .note: "entry"
            case .seeker: "seeker"
            case .document: "document"
            case .plan: "plan"
            case .week: "plan of that week"
            case .activity: "activity"
            case .offer: "offer"
            case .search: "search"
            case .ownStage: "name for a stage"
            case .filter: "filter"
            case .criterion: "criterion"
            }
        let shown = name.isEmpty ? "" : " under \(shortened(name, to: 60).quoted)"
        return "No \(thing) was found\(shown). It may have been taken back. Nothing was changed."
    }
}
