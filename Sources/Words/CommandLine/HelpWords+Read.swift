extension HelpWords {
    public enum Read {
        public static let abstract = "Reads messages and says what they are; nothing is recorded without a yes."
        public static let more = """
            A mail file (.eml), a plain text, a folder of mail files, or - for the input. One JSON object a line for \
            each message, with the words that say so; in a terminal, a few lines to read instead (unless --json).
            """
        public static let path = "What to read."
        public static let record = "Proposes to record each message, and does so after a yes."
        public static let yes =
            "A yes beforehand for each message whose application is certain or newly named; the rest is listed."
    }

    public enum Tone {
        public static let abstract =
            "Looks at the wording of a draft and offers other words; it never stands in the way."
        public static let file = "The draft: a file, or - for the input."
    }

    public enum Decode {
        public static let abstract = "Reads feedback point by point: what it may mean, and where it belongs."
        public static let more = "Every reading is marked stated, likely or possible. It is a reading, not a verdict."
        public static let file = "The feedback: a file, or - for the input."
    }
}
