extension HelpWords {
    public enum Person {
        public static let abstract = "The people of your search."
        public static let add = "Adds a person and prints their id."
        public static let list = "Lists the people."
        public static let edit = "Changes what is known of a person."
        public static let link = "Says which part a person has in an application."
        public static let advice = "Keeps what a person advised; it goes into nobody else's brief."
        public static let name = "The person's name."
        public static let relation = "Who they are to you, or to the application."
        public static let application = "The application they have a part in."
        public static let set =
            "A field and its value. Fields: name, relation, title, employer, address, phone, worked_together, senior, "
            + "knows_the_role, at_present_employer, knows_of_search (the last five: yes or no)."
    }

    public enum Lesson {
        public static let abstract = "Sentences worth keeping."
        public static let add = "Keeps a lesson and prints its id."
        public static let list = "Lists your lessons."
        public static let edit = "Puts a lesson into other words."
        public static let used = "Notes that you used a lesson."
        public static let sentence = "The lesson, in one sentence of your own."
        public static let from = "The application it comes from."
        public static let usedFor = "The application you used it for."
    }

    public enum Action {
        public static let abstract = "Next steps."
        public static let add = "Plans an action and prints its id. One is enough."
        public static let list = "Lists open actions."
        public static let edit = "Changes an action."
        public static let done = "Notes that an action is done."
        public static let drop = "Lets go of an action."
        public static let aim = "What you would like to do or learn."
        public static let firstStep = "The first small step."
        public static let by = "The day to have it done by."
        public static let when = "When you will do it, like “Monday 9:00”."
        public static let then = "What you will do then."
        public static let application = "The application it grew out of."
        public static let all = "Shows those that are done or let go, too."
        public static let set = "A field and its new value. Fields: aim, first_step, by, when, then."
    }

    public enum Me {
        public static let abstract = "Says how your letters are signed; without options, shows it."
        public static let name = "Your name."
        public static let address = "Your mail address."
        public static let phone = "Your phone number."
    }
}

extension HelpWords {
    public enum Today {
        public static let abstract = "Shows what is waiting, the next small step, and a lesson."
    }

    public enum Brief {
        public static let abstract = "Prints a one-page brief for somebody you confide in."
        public static let more = """
            What happened, what you have learned, what you would like advice on; names of interviewers are left off. \
            With --json each line has an id, which --without leaves out. Private notes are never in it.
            """
        public static let html = "As one self-contained HTML file, not Markdown."
        public static let without = "Leaves a line out, by its id; can be given several times."
    }
}
