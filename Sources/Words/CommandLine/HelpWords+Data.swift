extension HelpWords {
    public enum Undo {
        public static let abstract = "Takes a change back; given a change that was an undo, brings it back."
        public static let more = "Without a change, the latest. What was recorded on top of it goes with it."
        public static let change = "The change, or one of its entries: see “rebound history”."
    }

    public enum Amend {
        public static let abstract = "Puts fields of an earlier entry right; the entry itself stays in the log."
        public static let more = "Entries and their ids are listed by “rebound history --json”."
        public static let event = "The entry, by its id."
        public static let set = "A field of the entry, as it is named in the log, and its new value."
    }

    public enum Export {
        public static let abstract = "Writes all you have recorded, for leaving or for keeping."
        public static let more = """
            rebound: the whole log, to be read back with “import”. events: the same without the first line. json: \
            what is known now. ics: a calendar of interviews and other dates, which names nobody. \
            vcard: the people for an address book, without notes and without what they have to do with your search. \
            proof: what you did in a period, for an office.
            """
        public static let format = "The form."
        public static let out = "A new file (else the output)."
    }

    public enum Import {
        public static let abstract = "Takes in a log that “export rebound” wrote."
        public static let more = "Entries that are here already are left alone."
        public static let path = "The file, or - for the input."
        public static let from = "The form of the file."
        public static let dryRun = "Only says what would be taken in."
    }

    public enum Backup {
        public static let abstract = "Writes a whole copy of your data to a new file."
        public static let file = "The file."
        public static let daily = "Switches the copy that is made by itself every day on or off."
    }

    public enum Restore {
        public static let abstract = "Puts a backup in the place of your data; what was there is kept beside it."
    }

    public enum Doctor {
        public static let abstract = "Looks whether all is well with your data."
    }

    public enum Serve {
        public static let abstract = "Serves the pages on this machine and prints the link to them."
        public static let more = "The link lets a browser in as long as this runs. Ctrl-C ends it."
        public static let port = "The port; 0 takes any that is free."
        public static let host = "The address to listen on."
        public static let open = "Opens the link in your browser."
        public static let phone = "Lets your own phone in, too: over TLS, in your own network, after pairing."
        public static let phoneHost = "The address for phones; by default the first of a private network."
        public static let phonePort = "The port for phones; 0 takes any that is free."
    }

    public enum Phone {
        public static let abstract = "Lists the phones that are let in, or shuts one out."
        public static let more =
            "A phone is let in with the code that serve --phone shows, for thirty days. After a restore, each has to be "
            + "let in anew."
        public static let revoke = "Shuts out the phone with this name or id."
    }

    public enum Demo {
        public static let abstract = "Serves an invented search to look around in; nothing of it is kept."
        public static let more = "Its days count back from --as-of."
        public static let port = "The port; 0 takes any that is free."
    }
}
