extension HelpWords {
    public enum Attach {
        public static let abstract = "Keeps a file with an application and prints the document's id."
        public static let more = """
            The file is copied into your data; the original stays where it is. Get it out again with \
            “rebound document get”.
            """
        public static let file = "The file, up to 20 MB, or - for a text on the input."
        public static let kind = "What it is (other, unless you say)."
        public static let name = "What to call it (else the name of the file)."
        public static let on = "The day it was seen, sent or received (today, unless you say)."
    }

    public enum Document {
        public static let abstract = "Documents, and versions of your CV or résumé, letters and pitch."
        public static let add = "Keeps a version of your own: a CV or résumé, a letter, a pitch."
        public static let list = "Lists all documents, one a line."
        public static let versions = "Lists versions of CV or résumé, letter and pitch with where each was used."
        public static let get = "Writes a document out again, to a new file or, for a text, to the output."
        public static let remove = "Takes a document off its list; undo brings it back."
        public static let id = "Id, beginning of an id, or part of the document's name."
        public static let out = "A new file (else the output, for a text)."
        public static let version = "What you call this version."
    }

    public enum Forget {
        public static let abstract =
            "Erases something for good: its entries are overwritten and cannot be brought back."
        public static let more = """
            KIND is application, person, note, document, debrief, feedback, interview, letter, lesson, action, or \
            entry for a single one (see “rebound history --json”). What depends on it goes too and is listed first. \
            Everything else can be undone; this cannot.
            """
        public static let kind = "What kind of thing it is."
        public static let id = "Its id; an application, a person, a document also by name."
        public static let yes = "Does not ask."
        public static let keepCopies = "Leaves the daily copies alone, which then still hold it."
        public static let dryRun = "Only lists what would go."
    }

    public enum Uninstall {
        public static let abstract = "Says where your data and the program lie, and takes away installed reminders."
        public static let more = """
            Your data is never deleted without --data-too and a yes that is typed; there is no option that stands for \
            that yes.
            """
        public static let dataToo = "Asks whether to delete your data as well."
    }
}
