/// Names of form fields, as they stand inside a sentence.
public enum FieldWords {
    public static func name(_ field: String) -> String {
        varying(field) ?? names[field] ?? field.replacingUnderscores
    }

    /// The names that are not the same in every English.
    private static func varying(_ field: String) -> String? {
        switch field {
        case "cv": "the \(Terms.cv) version"
        case "address": "the \(Terms.mail) address"
        default: nil
        }
    }

    private static let names: [String: String] = [
        "employer": "the employer", "role": "the role", "kind": "the kind", "agency": "the agency",
        "source": "the source", "url": "the link", "place": "the place", "closing": "the closing day",
        "via": "who told you of it", "name": "the name",
        "phone": "the phone number", "words": "the words", "letter": "the letter", "lesson": "the lesson",
        "aim": "what you would like to do", "first_step": "the first step", "when": "the “when”", "then": "the “then”",
        "thought": "the thought", "went_well": "the debrief", "learned_organisation": "what you would like to keep",
        "answers": "the answers", "person": "the person or the application", "stage": "the stage",
        "round": "the round of interviews", "on": "the day", "outcome": "the outcome", "channel": "the way it came",
        "relation": "who they are to you", "step": "the step", "until": "the day to come back",
        "bin": "the place for it", "filter_name": "the name of the filter", "filter": "the filter",
        "filters": "the filters", "add_tags": "a tag to put on or take off", "field": "what to note",
        "pay": "the pay", "reference": "the reference", "portal": "the portal",
        "portal_user": "the user name", "route": "the route", "tags": "the tags", "work_mode": "where the work is done",
        "applied_by": "how you applied", "letter_version": "the letter version",
        "file": "the file", "document_name": "its name", "document_kind": "the kind of document",
        "must": "what it must have", "work": "the area of work",
        "sector": "the sector", "flexibility": "the flexibility", "manager": "the manager",
        "look": "where to look", "what": "what it is", "day": "the day", "at": "the time", "count": "how many",
        "applications": "how many applications", "hours": "the hours", "minutes": "the minutes", "note": "the note",
        "link": "the link", "with": "whom you meet", "prepare": "what to have at hand", "zone": "the time zone",
        "by": "the day they named", "plan_b": "what you do next",
        "close": "which to close",
        "least_pay": "the least pay", "pay_note": "the note about the pay", "length": "how long it runs",
        "leave": "the leave", "benefits": "the benefits", "probation": "the probation", "notice": "the notice",
        "orally": "what was said", "reply_by": "the day of the answer", "starts": "the first day",
        "contract": "the kind of contract", "point": "the point",
        "rhythm": "the number of weeks (1 to 104)", "met": "the names",
        "how_met": "how you know each other", "introduced_by": "who introduced them", "notes": "the notes",
        "not_until": "the day to come back",
        "criterion": "the criterion", "criteria": "the criteria", "weight": "what it counts",
        "word_limit": "the word limit", "years": "the years asked for", "answer": "the answer", "own": "how you see it",
        "shown": "whether it was shown", "view": "how they saw it", "their_words": "their words", "score": "the score",
        "from": "who said it", "posting": "the posting",
    ]
}

extension String {
    var replacingUnderscores: String { String(map { $0 == "_" ? " " : $0 }) }
}
