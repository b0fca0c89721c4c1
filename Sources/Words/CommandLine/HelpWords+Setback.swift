extension HelpWords {
    public enum Debrief {
        public static let abstract = "Keeps your own account of an interview."
        public static let more = "In a terminal and without options, it asks four short questions."
        public static let well = "What went well."
        public static let less = "What went less well."
        public static let differently = "What you would do differently."
        public static let connected = "Where you and the interviewer connected, and where not."
        public static let question =
            "A question you were asked, with =kept, =shaky or =stumbled behind it if you like; can be given several "
            + "times."
        public static let set =
            "A part of the process and your words on it. Parts: research, punctuality, answers, questions, examples, "
            + "skills_test, confidence, interest, rapport."
        public static let interview = "Which interview, by its id."
    }

    public enum Feedback {
        public static let abstract = "Keeps what somebody said about how it went, word for word."
        public static let more = "It can rest; “decode” helps to read it when you want to."
    }
}
