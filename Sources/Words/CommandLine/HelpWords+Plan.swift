extension HelpWords {
    public enum Plan {
        public static let abstract = "Your search plan and your weeks."
        public static let add = "Adds a line to your search plan."
        public static let list = "Shows your search plan."
        public static let edit = "Puts lines of your search plan into other words."
        public static let part = "What the line is about: must, work, sector, pay, flexibility, manager, place, look."
        public static let words = "The line, in your own words."
        public static let set =
            "A part and its lines, parted by semicolons; empty clears it. Parts: must, work, sector, pay, flexibility, "
            + "manager, place, look, and least_pay, such as “32000 GBP a year”."
        public static let week = "Shows a week beside its plan, or plans it."
        public static let weekMore = """
            Without options the week is shown: what you planned, what you did, and how the two stand to each other. \
            With --add a line is planned; --day, --time, --place and --count belong to it.
            """
        public static let day = "A day of the week that is meant (today, unless you say)."
        public static let weekAdd = "Plans one more line: what you would like to do."
        public static let lineDay = "The day of the line, such as Tuesday."
        public static let time = "The time of the line, such as 10:00."
        public static let place = "Where it is done, or how."
        public static let count = "How many of them."
        public static let remove = "Takes a line out, by its id."
        public static let applications = "How many applications you mean to send that week; 0 clears it."
        public static let hours = "How many hours you mean to give it, such as 6 or 2.5; 0 clears it."
        public static let copy = "Takes over the lines and goals of the week before."
        public static let pause = "Marks the week as a pause."
        public static let goOn = "Takes the mark of a pause away."
    }

    public enum Activity {
        public static let abstract = "What you do for your search besides applications."
        public static let add = "Notes an activity and prints its id."
        public static let list = "Lists your activities."
        public static let edit = "Changes an activity."
        public static let kind =
            "What it was: fair, course, agency_visit, call, informational_talk, networking_event, practice, applying, "
            + "other."
        public static let what = "In a few words, such as the name of the fair."
        public static let minutes = "How many minutes it took."
        public static let person = "The person it was with."
        public static let application = "The application it belongs to."
        public static let note = "A private note; it goes into nothing that is shown to others."
        public static let week = "Only those of the week this day lies in."
        public static let activity = "Id, beginning of an id, or part of its words."
        public static let set = "A field and its new value. Fields: kind, what, minutes, note, on."
    }
}
