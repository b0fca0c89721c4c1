/// What each verb of the command line does, in one line (CONTRACT, Command line).
public enum HelpWords {
    public static let program = "Keeps the story of a job search, and helps after a no."

    public static let discussion = """
        Everything stays on this computer, in one folder. Nothing is sent, noted or closed without your say.
        Run without a verb, it opens the pages in your browser.
        """

    /// The abstract of a verb; nil for a verb this version does not know.
    public static func abstract(_ verb: String) -> String? { abstracts[verb] }

    public static var verbs: [String] { abstracts.keys.sorted() }

    private static let abstracts: [String: String] = [
        "add": "Add an application, a speculative letter or an informational talk.",
        "list": "List applications.",
        "show": "Show one application.",
        "history": "Tell the history of one application, or of everything.",
        "search": "Find words in everything but private notes.",
        "edit": "Change what is known about an application.",
        "note": "Keep a private note.",
        "attach": "Keep a file with an application.",
        "interview": "Note an interview, to come or held.",
        "contacted": "Note that you were in touch with somebody.",
        "sent": "Note that you sent a letter, or made a call.",
        "reopen": "Open an application again.",
        "person": "Add, list or change the people of your search.",
        "lesson": "Keep or list lessons.",
        "action": "Plan, list or end things to do.",
        "criterion": "Keep or list the criteria of a role.",
        "story": "Keep or list your stories.",
        "journal": "Write or read your private journal.",
        "plan": "Keep your search plan.",
        "stage": "Note how far an application has come.",
        "outcome": "Note how an application ended.",
        "undo": "Take a change back, or bring it back.",
        "forget": "Erase something for good.",
        "read": "Read messages, and propose what to note.",
        "walk": "Go through the steps after a setback.",
        "draft": "Draft a letter, a call or a message.",
        "tone": "Look at the tone of a draft.",
        "decode": "Read what feedback may mean.",
        "debrief": "Keep your own account of an interview.",
        "feedback": "Keep what somebody said, word for word.",
        "prepare": "Print the preparation sheet for an interview.",
        "brief": "Print the one-page brief for somebody you confide in.",
        "today": "Show what is waiting, and the next small step.",
        "insights": "Show the figures of your search.",
        "import": "Bring in a file, or a log.",
        "export": "Take everything out.",
        "backup": "Copy the whole database to a file.",
        "restore": "Put a copy back in place.",
        "doctor": "Check the data, and say what is wrong and what to do.",
        "serve": "Open the pages in your browser.",
        "demo": "Show an invented search, kept in memory only.",
    ]

    /// What an option is for; nil for one that only a verb knows.
    public static func option(_ name: String) -> String? { options[name] }

    private static let options: [String: String] = [
        "data": "The folder with your data.",
        "as-of": "The day or instant to look from.",
        "zone": "Your time zone, such as Europe/London.",
        "json": "Print JSON with sorted keys.",
        "yes": "Answer yes beforehand.",
        "on": "The day it happened: 2026-03-31, today, yesterday, last Tuesday.",
        "application": "An id, the beginning of one, or a part of the employer’s name.",
        "to": "Whom it goes to: hiring_manager, recruiter, insider, introducer or mentor.",
        "channel": "How it goes: mail, phone or message.",
        "words": "A file with the words, or - for standard input.",
        "eml": "Print a mail as RFC 5322.",
        "set": "A field and its value, as in role=Editor.",
        "skip": "Leave the step out.",
        "later": "Put the step off until a day.",
        "step": "The step: land, reply, ask, debrief, decode, confide, reflect or act.",
    ]
}
