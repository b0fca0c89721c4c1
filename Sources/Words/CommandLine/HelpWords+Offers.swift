extension HelpWords {
    public enum Offer {
        public static let abstract = "Notes an offer, or shows it beside your plan."
        public static let more = """
            With --set the parts of the offer are noted; given again, what has changed. Earlier versions stay. Without \
            options the offer is shown. Nothing is counted or recommended: whether it has what you look for, you say.
            """
        public static let set =
            "A part and what they named; empty clears it. Parts: pay (as in “£32,000 a year”), pay_note, hours, place, "
            + "starts, contract (permanent, temporary, freelance, apprenticeship, other, fixed_term), length, leave, "
            + "benefits, probation, notice, orally (said, not written), reply_by."
        public static let meets = "A must-have or wish of your plan that it has, by its words."
        public static let lacks = "A must-have or wish of your plan that it does not have, by its words."
        public static let another = "Notes a further offer of the same application, not a change to the one there is."
        public static let list = "Shows the offers that wait for your answer."
    }

    public enum Landed {
        public static let abstract =
            "Lets the search rest when you have found work; without options, shows where it stands."
        public static let more = """
            Everything is kept. Today becomes quiet, and the time until you start again counts as rest, not as waiting. \
            Words to withdraw and to thank: rebound draft APPLICATION withdraw, rebound draft APPLICATION thanks.
            """
        public static let application = "The application that you accepted."
        public static let elsewhere = "You have found work by another way."
        public static let startAgain = "Starts the search again."
    }
}
