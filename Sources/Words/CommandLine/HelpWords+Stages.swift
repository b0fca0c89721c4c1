extension HelpWords {
    public enum Stages {
        public static let abstract = "Your own names for stages, and their order on the board."
        public static let more = """
            A name stands for one stage: “Phone chat” for screen, “Trial shift” for interview. \
            “rebound stage APPLICATION NAME” takes it; what is counted and compared goes by the stage.
            """
        public static let list = "Lists your names for stages, in your order."
        public static let all = "Shows those that are no longer offered, too."
        public static let add = "Names a stage and prints the name's id."
        public static let name = "The name, as you would say it."
        public static let stage =
            "The stage it stands for: saved, applied, acknowledged, screen, assessment, interview, final or offer."
        public static let rename = "Gives a name of yours other words."
        public static let own = "Id, or part of the name."
        public static let newName = "The new name."
        public static let order = "Puts your names into this order, the first one first."
        public static let retire = "Stops offering a name; what was noted under it keeps it."
        public static let bringBack = "Offers a retired name again."
    }

    public enum Reserve {
        public static let abstract = "Notes that they keep you on a reserve list; the application still waits."
        public static let until = "The last day the list is kept, if they said one."
    }
}
