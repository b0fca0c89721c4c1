extension HelpWords {
    public enum AnswerBy {
        public static let abstract = "Notes the day by which they said they would answer."
        public static let more = "A question about it is then due two working days after that day."
        public static let day = "The day they named."
        public static let on = "The day they said so (today, unless you say)."
    }

    public enum PlanB {
        public static let abstract = "Keeps what you do next if it is a no, written before the answer."
        public static let more =
            "It is shown to you on the day, and goes into no letter and no brief. Without words, what is kept is printed."
        public static let words = "What you do next; an empty text takes it back."
    }

    public enum Sweep {
        public static let abstract = "Lets go of what has long been silent: lists it, asks, closes it as “no answer”."
        public static let more =
            "Only applications nobody talked about, and after so long that hardly any answer still comes. Nothing is "
            + "closed without a yes; one undo opens them all again."
        public static let yes = "Closes what is listed without asking."
        public static let keep = "Leaves this application open; can be given several times."
    }

    public enum Answers {
        public static let abstract = "Shows this week's noes that came before any conversation, together."
        public static let done = "They were looked at; they do not come up again."
    }

    public enum Card {
        public static let abstract = "Prints a card for when the phone rings: what you can say, whatever they say."
        public static let words = "Words of your own for the card; an empty text takes them off again."
    }
}
