extension HelpWords {
    public enum Walk {
        public static let abstract = "Walks with you through a no; each step can be left out or wait."
        public static let more = """
            In a terminal it goes from step to step. Fields of the steps: land: words, from, channel, note, thought, \
            evidence, question; reply and ask: sent (a day), to, channel, words, asks_feedback; debrief: went_well, went_less, \
            differently, connected and the parts of “rebound debrief”; decode: reason, point, bin, skill; confide: \
            person, advice; reflect: learned_organisation, learned_field, learned_self, better_prepared, right_step, \
            right_time, where_to, lesson; act: aim, first_step, by, when, then.
            """
        public static let step = "The step meant."
        public static let set = "A field of the step; the step is done with it."
        public static let done = "The step is done, with nothing to write down."
        public static let skip = "Leaves the step out; it can be opened again."
        public static let later = "Puts the step off to this day, on which it comes back by itself."
        public static let reopen = "Opens the step again."
        public static let size = "Chooses a longer or shorter walk."
        public static let pause = "Pauses the walk until this day. The search goes on or rests as you like."
        public static let close = "Closes the walk. Nothing is owed."
    }
}
