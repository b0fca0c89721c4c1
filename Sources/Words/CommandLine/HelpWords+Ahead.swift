extension HelpWords {
    public enum Person {
        public static let abstract = "The people of your search."
        public static let add = "Adds a person and prints their id."
        public static let list = "Lists the people: whom a word would fit with, then who was last in touch."
        public static let listMore = "With --json, one JSON object a line."
        public static let text = "Only those with this in the name, title, employer or agency."
        public static let onlyRelation = "Only those who are this to you, or to one of your applications."
        public static let due = "Only those a word would fit with now, by the rhythm you chose."
        public static let show = "Shows one person with all that is known of them."
        public static let merge = "Makes one record of two of the same person; undo makes two again."
        public static let kept = "The record that stays: id or part of the name."
        public static let gone = "The record that becomes part of it."
        public static let edit = "Changes what is known of a person."
        public static let link = "Says which part a person has in an application."
        public static let advice = "Keeps what a person advised; it goes into nobody else's brief."
        public static let name = "The person's name."
        public static let relation = "Who they are to you, or to the application."
        public static let application = "The application they have a part in."
        public static let set =
            "A field and its value. Fields: name, relation, title, employer, agency, address, phone, how_met, notes "
            + "(private), introduced_by (a person), rhythm (a word every so many weeks), not_until (a day); and with "
            + "yes or no: worked_together, senior, knows_the_role, at_present_employer, knows_of_search. An empty "
            + "value clears a field."
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
        public static let abstract =
            "Says how your letters are signed and which English is spoken; without options, shows it."
        public static let name = "Your name."
        public static let address = "Your email address."
        public static let phone = "Your phone number."
        public static let words = "Which English pages, letters, the terminal and files are in: British or American."
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
