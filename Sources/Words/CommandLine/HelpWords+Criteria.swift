extension HelpWords {
    public enum Criterion {
        public static let abstract = "What a posting asks for: your answer to it, how you see it, what they said."
        public static let more = """
            No score of yours is ever worked out. A panel's score is kept as they gave it. A private note never goes in \
            here; an answer is what you submitted, and can be found again by “rebound search”.
            """
        public static let add = "Notes one criterion of an application."
        public static let text = "What they ask for, in their words."
        public static let wish = "They would like it; without this, it is a must."
        public static let weight = "What it counts, as they write it: 30%, 20 points, high."
        public static let words = "The most words an answer may have."
        public static let years = "The years of experience they ask for."
        public static let list = "Shows what an application asks for, and what lies between your view and theirs."
        public static let listMore = "With --json, one JSON object a line."
        public static let edit = "Changes a criterion, keeps your answer, your view, or theirs."
        public static let editMore = """
            Fields: text, kind (must, wish), weight, word_limit, years, answer, own (have, partly, not_yet), shown (yes, \
            partly, not), view (how they saw it: met, partly, not_met), their_words, from, score (as given, like “4 out \
            of 7”). An empty value clears a field.
            """
        public static let set = "A field and its value; can be given several times."
        public static let answer = "Your answer as you submitted it: a file, or - for the input."
        public static let on = "The day you submitted the answer, or they said it (today, unless you say)."
        public static let id = "Id, beginning of an id, or part of the words."
        public static let remove = "Takes a criterion off the list."
        public static let read = "Reads what a posting asks for, and keeps it after a yes."
        public static let readMore = """
            The file is the text of the posting, a saved page, or the public data of a job board. Nothing is fetched. In a \
            terminal you choose what to keep; with --yes all of it is kept. With --json, what was read as one object.
            """
        public static let file = "The posting: a file, or - for the input."
        public static let yes = "Keeps all that was read, without asking."
    }
}
