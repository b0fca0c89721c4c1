extension HelpWords {
    public enum Draft {
        public static let abstract = "Writes a letter from what is known, for you to edit and send."
        public static let more = "Nothing is sent from here. What speaks against sending it now is said beside it."
        public static let kind = "What the letter is for."
        public static let to = "To whom, by their part (else whoever fits)."
        public static let channel = "How it reaches them: mail, phone (what to say) or message."
        public static let until = "The day you ask for to decide on an offer (else some days more than they gave)."
        public static let eml = "Prints it as a mail file that mail programs open as a draft."
        public static let keep = "Keeps the draft with the application."
    }

    public enum Sent {
        public static let abstract = "Notes that you sent a letter, or made the call."
        public static let more = "Without a kind, the draft kept last is meant."
        public static let kind = "What the letter was for."
        public static let only =
            "Notes it for this application alone, where a question to a recruiter asked about several."
        public static let words = "The letter as it went, if it should be kept: a file, or - for the input."
    }
}
