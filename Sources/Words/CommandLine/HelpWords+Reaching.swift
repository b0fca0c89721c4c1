extension HelpWords {
    public enum Remind {
        public static let abstract = "Says what is due, once a day; nothing when nothing is."
        public static let more = """
            What was said today is not said again, and nothing is said on more than three days; “today” shows it all \
            the same. A notice or an email names no employer, no person and no outcome. Nothing is sent unless you ask.
            """
        public static let all = "Says all that is due, also what was said already."
        public static let notify = "Shows a notice on the screen instead of printing."
        public static let mail = "Hands an email to the sendmail of this machine, for this address."
        public static let install = "Sets up a notice (or, with --mail, an email) once a day, by systemd or launchd."
        public static let uninstall = "Takes that away again."
        public static let at = "When it comes (8:30, unless you say)."
        public static let yes = "Writes or removes without asking."
    }

    public enum Pocket {
        public static let abstract = "Writes one page for your phone: coming interviews, people, today."
        public static let more = """
            A self-contained HTML file that needs no network. It is made for a day and does not change by itself. \
            Journal, mood and private notes are not in it.
            """
        public static let out = "A new file (else the output)."
    }
}
